// What is known of a form, in words.
import type { FieldNoteLine } from '@/components/field-note';
import type { JobNames } from '@/lib/otrs/job-names';
import type { GuardWords } from '@/lib/words/guard';
import type { JobEditWords } from '@/lib/words/job-edit';
import { sentencesOf } from '../../findings';
import type { Judged, Judgement } from './live';

/** Value of `data-loods-guard`. */
export function kindOf(judgement: Judgement): 'checking' | 'pass' | 'block' | 'unknown' {
  if (judgement.kind === 'judged') return judgement.verdict.kind;
  return judgement.kind === 'failed' ? 'unknown' : 'checking';
}

/** What was judged last, if it still says something. */
export function lastOf(judgement: Judgement): Judged | undefined {
  if (judgement.kind === 'judged') return judgement;
  return judgement.kind === 'checking' ? judgement.last : undefined;
}

export function sayVerdict(judgement: Judgement, words: JobEditWords): string {
  const kind = kindOf(judgement);
  if (kind !== 'pass') return words[kind];
  return lastOf(judgement)?.policy.fields ? words.right : words.deletesNothing;
}

/** What goes without saying for who knows Loods. */
export function sayReason(judgement: Judgement, words: JobEditWords, { unchecked }: GuardWords): string {
  if (judgement.kind === 'failed') return unchecked[judgement.why];
  if (judgement.kind === 'checking') return '';
  const { verdict, policy } = judgement;
  if (verdict.findings.some(({ wrong }) => wrong === 'not-offered')) return words.saveIt;
  if (policy.fields) return words.judged;
  return verdict.kind === 'pass' ? words.noPolicy : words.approveIt;
}

/** One line for each finding. */
export function linesOf(judgement: Judgement, names: JobNames, words: GuardWords): FieldNoteLine[] {
  const { findings = [], deletes = false } = lastOf(judgement)?.verdict ?? {};
  return findings.map((finding) => ({
    field: finding.field,
    text: sentencesOf(finding, deletes, names, words).join(' '),
    isNote: !finding.blocks,
  }));
}
