import { useRef, useState } from 'preact/hooks';
import { Sentence } from '@/components/sentence';
import type { ApprovedPolicy } from '@/lib/guard';
import { shown } from '@/lib/shown';
import type { KnownPolicy } from '@/lib/store/known-policies';
import { timeOf } from '../time';
import { type Tested, testPolicy } from './ask';
import { Editor } from './editor';
import { Rules } from './rules';
import { VerdictShown } from './verdict';
import type { AllWords } from './words';

interface PolicyProps extends AllWords {
  readonly id: string;
  readonly helpDesk: string;
  readonly policy: KnownPolicy;
  /** @returns whether it is stored */
  readonly save: (fields: ApprovedPolicy['fields']) => Promise<boolean>;
  readonly remove: () => void;
}

type Told = Tested | { readonly kind: 'said'; readonly told: 'testing' | 'kept' | 'notSaved' };

/** One job's policy: read, changed, tested, given up. */
export function Policy(props: PolicyProps) {
  const { id, helpDesk, policy, save, ...allWords } = props;
  const { job, fields = {}, origin } = policy;
  const { words } = allWords;
  const [isEdited, edit] = useState(false);
  const [told, tell] = useState<Told>();
  const change = useRef<HTMLButtonElement>(null);
  const test = async (tested: ApprovedPolicy['fields']) => {
    tell({ kind: 'said', told: 'testing' });
    tell(await testPolicy(helpDesk, { job, fields: tested }));
  };
  const close = () => {
    edit(false);
    change.current?.focus();
  };
  const keep = async (kept: ApprovedPolicy['fields']) => {
    const isKept = await save(kept);
    tell({ kind: 'said', told: isKept ? 'kept' : 'notSaved' });
    if (isKept) close();
  };
  const remove = origin.kind !== 'built-in' && origin.isHandbooks ? words.restore : words.remove;
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>{job}</h3>
      <OriginShown {...allWords} policy={policy} />
      {origin.kind !== 'damaged' && <Rules {...allWords} fields={fields} />}
      <div class="tools">
        <button
          ref={change}
          type="button"
          aria-label={`${words.edit}: ${job}`}
          aria-expanded={isEdited}
          onClick={() => edit(!isEdited)}
        >
          {words.edit}
        </button>
        <button type="button" aria-label={`${words.test}: ${job}`} onClick={() => test(fields)}>
          {words.test}
        </button>
        {origin.kind !== 'built-in' && (
          <button type="button" aria-label={`${remove}: ${job}`} onClick={props.remove}>
            {remove}
          </button>
        )}
      </div>
      {isEdited && (
        <Editor {...allWords} {...{ fields, test }} id={`${id}-rules`} save={keep} cancel={close} />
      )}
      <div role="status">
        {told?.kind === 'verdict' && <VerdictShown {...allWords} verdict={told.verdict} />}
        {told && told.kind !== 'verdict' && <p>{words[told.told]}</p>}
      </div>
    </article>
  );
}

function OriginShown({ words, policy: { origin } }: AllWords & Pick<PolicyProps, 'policy'>) {
  if (origin.kind === 'built-in') return <p>{words.builtIn}</p>;
  if (origin.kind === 'damaged') return <p class="warning">{words.damaged}</p>;
  const { by, at } = origin;
  if (by === '') return <p>{words.approvedHere(timeOf(at))}</p>;
  return (
    <p>
      <Sentence text={words.approvedBy(shown(by), timeOf(at))} />
    </p>
  );
}
