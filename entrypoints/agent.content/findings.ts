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

/** What differences are told with. */
export interface DiffWords {
  /** For a setting that isn't there. */
  readonly nothing: string;
  /** For one that is there with nothing in it. */
  readonly empty: string;
  readonly ends: EndWords;
}

/** Settings that are not what they were. */
export const diffLines = (
  differences: readonly SettingDifference[],
  names: JobNames,
  words: DiffWords,
): DiffLine[] => differences.map((difference) => diffLine(difference, names, words));

/** One of them. */
export function diffLine({ field, from, to }: SettingDifference, names: JobNames, words: DiffWords) {
  return {
    label: labelOf(field, names, words.ends),
    from: say(field, from, names, words),
    to: say(field, to, names, words),
  };
}

/** Lists are read by their options already; what a radio says is its value alone, and the page says more beside it. */
function say(field: string, said: SettingDifference['from'], names: JobNames, words: DiffWords): string {
  if (!said) return words.nothing;
  const isList = names.options(field).size > 0;
  return said.map((name) => (isList ? name : names.value(field, name))).join(', ') || words.empty;
}
