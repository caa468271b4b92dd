import { useState } from 'preact/hooks';
import { type Source, useLive } from '@/components/use-live';
import { type ApprovedPolicy, builtInPolicies, type Names } from '@/lib/guard';
import type { Area } from '@/lib/store/area';
import { type KnownPolicy, overlay } from '@/lib/store/known-policies';
import type { Policies } from '@/lib/store/policies';
import { toFiled } from '@/lib/store/policy-file';
import { readSettings, type Settings } from '@/lib/store/settings';
import type { StoredPolicy } from '@/lib/store/stored-policy';
import { useStored } from '../use-stored';
import { PolicyFile } from './file';
import { Policy } from './policy';
import type { AllWords } from './words';

interface PoliciesProps extends AllWords {
  readonly helpDesk: string;
  readonly area: Area;
  readonly settings: Settings;
  readonly source: Source<readonly unknown[]>;
  readonly store: Pick<Policies, 'put' | 'remove'>;
}

/** What jobs may be: the handbook's policies, and those that were approved. */
export function PoliciesSection(props: PoliciesProps) {
  const { words, helpDesk, source, area } = props;
  const live = useLive(source);
  const names = useStored(area, props.settings, readSettings);
  return (
    <section class="wide policies" aria-labelledby="policies">
      <h2 id="policies">{words.title}</h2>
      <p>{words.about(helpDesk)}</p>
      {live.kind === 'loading' && <p role="status">{words.loading}</p>}
      {live.kind === 'broken' && <p role="alert">{words.broken}</p>}
      {live.kind === 'read' && <List {...props} names={names} rows={live.value} />}
    </section>
  );
}

/** What was done to several policies at once. */
interface Told {
  readonly text: string;
  /** What can be put back. */
  readonly removed?: readonly StoredPolicy[];
}

type ListProps = PoliciesProps & { readonly names: Names; readonly rows: readonly unknown[] };

function List({ helpDesk, names, rows, store, ...allWords }: ListProps) {
  const { words } = allWords;
  const [told, tell] = useState<Told>();
  const builtIn = builtInPolicies(names);
  const known = overlay(builtIn, rows);
  const stored = known.flatMap((policy) => storedOf(policy, helpDesk));
  const put = async (policies: readonly StoredPolicy[], done: string) => {
    tell({ text: (await succeeds(store.put(policies))) ? done : words.notSaved });
  };
  const remove = async (policies: readonly KnownPolicy[], done: string) => {
    const removed = policies.flatMap((policy) => storedOf(policy, helpDesk));
    const jobs = policies.map(({ job }) => job);
    const isDone = await succeeds(store.remove(helpDesk, jobs));
    tell(isDone ? { text: done, removed } : { text: words.notSaved });
  };
  const save = (job: string, fields: ApprovedPolicy['fields']) =>
    succeeds(store.put([{ job, fields, by: '', at: Date.now(), helpDesk }]));
  const approved = known.filter(({ origin }) => origin.kind !== 'built-in');
  return (
    <>
      {known.map((policy, index) => (
        <Policy
          key={policy.job}
          {...allWords}
          id={`policy-${index}`}
          helpDesk={helpDesk}
          policy={policy}
          save={(fields) => save(policy.job, fields)}
          remove={() => remove([policy], words.removed)}
        />
      ))}
      <PolicyFile
        {...allWords}
        {...{ helpDesk, stored }}
        own={known}
        takeOver={(policies) => put(policies, words.tookOver(policies.length))}
      >
        <button
          type="button"
          disabled={approved.length === 0}
          onClick={() => remove(approved, words.wasReset(approved.length))}
        >
          {words.reset}
        </button>
      </PolicyFile>
      <div role="status">
        {told && <p>{told.text}</p>}
        {told?.removed && told.removed.length > 0 && (
          <button type="button" onClick={() => put(told.removed ?? [], words.kept)}>
            {words.putBack}
          </button>
        )}
      </div>
    </>
  );
}

const storedOf = (policy: KnownPolicy, helpDesk: string): StoredPolicy[] =>
  toFiled(policy).map((filed) => ({ ...filed, helpDesk }));

async function succeeds(writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    console.error('[Loods] The policies could not be stored', error);
    return false;
  }
}
