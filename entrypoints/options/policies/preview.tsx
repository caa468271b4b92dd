import type { ApprovedPolicy } from '@/lib/guard';
import type { Preview as Compared } from '@/lib/store/policy-file';
import { labelOf } from '@/lib/words/job-fields';
import { describeRule } from '@/lib/words/rules';
import type { AllWords } from './words';

interface PreviewProps extends AllWords {
  readonly preview: Compared;
  readonly takeOver: () => void;
}

/** What an import would do, before it is done. */
export function Preview({ preview, takeOver, ...allWords }: PreviewProps) {
  const { words } = allWords;
  const { fresh, changed, same } = preview;
  if (fresh.length + changed.length === 0) return <p>{words.nothingNew}</p>;
  return (
    <>
      {fresh.length > 0 && <p>{words.fresh(fresh.length)}</p>}
      <ul>
        {fresh.map(({ job, fields }) => (
          <li key={job}>
            <Summary {...allWords} policy={{ job, fields }} />
          </li>
        ))}
      </ul>
      {changed.length > 0 && <p>{words.changed(changed.length)}</p>}
      <ul>
        {changed.map(({ from, to }) => (
          <li key={to.job}>
            <Summary {...allWords} policy={from} /> → <Summary {...allWords} policy={to} />
          </li>
        ))}
      </ul>
      {same.length > 0 && <p>{words.same(same.length)}</p>}
      <button type="button" data-loods-action="policies-merge" onClick={takeOver}>
        {words.takeOver}
      </button>
    </>
  );
}

/** A policy on a line. */
function Summary({ fieldWords, ruleWords, policy }: AllWords & { readonly policy: ApprovedPolicy }) {
  const rules = Object.entries(policy.fields).map(
    ([field, rule]) => `${labelOf(fieldWords, field)}: ${describeRule(ruleWords, field, rule)}`,
  );
  return (
    <bdi>
      <b>
        <bdi>{policy.job}</bdi>
      </b>{' '}
      ({rules.join('; ')})
    </bdi>
  );
}
