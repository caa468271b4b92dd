// Findings and differences in the words of the job's own page.
import type { DiffLine } from '@/components/diff';
import type { SettingDifference } from '@/lib/guard/differences';
import type { Finding } from '@/lib/guard/verdict';
import { dateOf, type JobNames } from '@/lib/otrs/job-names';
import { describeFinding, type GuardWords } from '@/lib/words/guard';

/** What the ends of a span of days are called. */
export interface EndWords {
  readonly start: string;
  readonly stop: string;
}

/** What a field is called; a date by what it stands behind, and by which end of it it is where that has to be told. */
export function labelOf(field: string, names: JobNames, ends?: EndWords): string {
  const date = dateOf(field);
  if (!date) return names.label(field);
  return [names.label(date.radio), date.end && ends?.[date.end]].filter(Boolean).join(', ');
}

/** What is wrong, and what that would do. A policy has some values as they are stored; the page says how they read. */
export function sentencesOf(
  finding: Finding,
  deletes: boolean,
  names: JobNames,
  words: GuardWords,
): readonly string[] {
  const expected = finding.expected.map((value) => names.value(finding.field, value));
  return describeFinding(words, { ...finding, expected }, deletes);
}

/** Settings that are not what they were. */
export function diffLines(
  differences: readonly SettingDifference[],
  names: JobNames,
  words: { readonly nothing: string; readonly ends: EndWords },
): DiffLine[] {
  return differences.map(({ field, from, to }) => ({
    label: labelOf(field, names, words.ends),
    from: say(field, from, names) || words.nothing,
    to: say(field, to, names) || words.nothing,
  }));
}

/** Lists are read by their options already; what a radio says is its value alone, and the page says more beside it. */
function say(field: string, said: readonly string[], names: JobNames): string {
  const isList = names.options(field).size > 0;
  return said.map((name) => (isList ? name : names.value(field, name))).join(', ');
}
