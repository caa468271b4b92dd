import { Sentence } from '@/components/sentence';
import type { Verdict } from '@/lib/guard';
import { describeFinding } from '@/lib/words/guard';
import { labelOf } from '@/lib/words/job-fields';
import type { AllWords } from './words';

type VerdictProps = AllWords & { readonly verdict: Verdict };

/** What the guard says of a job. */
export function VerdictShown({ words, guardWords, fieldWords, verdict }: VerdictProps) {
  const { kind, deletes, findings } = verdict;
  const passes = findings.length > 0 ? words.passesWith : words.passes;
  return (
    <>
      <p class={kind === 'block' ? 'warning' : undefined}>{kind === 'pass' ? passes : words.blocks}</p>
      <ul>
        {findings.map((finding, index) => (
          <li key={index} data-loods-finding={finding.field}>
            <b>{labelOf(fieldWords, finding.field)}:</b>{' '}
            <Sentence text={describeFinding(guardWords, finding, deletes).join(' ')} />
          </li>
        ))}
      </ul>
    </>
  );
}
