// What is known of a run, in words.
import type { CompareRow } from '@/components/compare-table';
import type { FindingLine } from '@/components/finding-list';
import type { Look } from '@/lib/guard/look';
import type { JobPolicy } from '@/lib/guard/policy';
import { affected, type Explanation, judgeTickets, type Prospect, type Trouble } from '@/lib/guard/prospect';
import { rowsOf, type SettingRow } from '@/lib/guard/rows';
import type { JobNames } from '@/lib/otrs/job-names';
import { shown } from '@/lib/shown';
import type { GuardWords } from '@/lib/words/guard';
import type { RunGuardWords } from '@/lib/words/run-guard';
import { labelOf, sentencesOf } from '../../findings';
import { type Looked, needsNumber } from './state';

/** The words that it takes. */
export interface Vocabulary {
  readonly words: RunGuardWords;
  readonly findings: GuardWords;
  /** As Znuny names it. */
  readonly language: string;
}

/** What the guard says, in a sentence. */
export function sayVerdict({ says, look }: Looked, words: RunGuardWords): string {
  const { run, verdict } = look.prospect;
  if (says !== 'pass') return words[says];
  if (run.count === 0) return words.nothing;
  return verdict.deletes ? words.willDelete(run.count) : words.willChange(run.count);
}

/** Why, where there is a reason to tell: what a job without a policy may do, and what can't be counted. */
export function sayReason(looked: Looked, words: RunGuardWords): string | undefined {
  const { policy, look } = looked;
  if (policy.fields) return needsNumber(looked) ? words.uncounted : undefined;
  return look.prospect.verdict.deletes ? words.notApproved : words.noPolicy;
}

/** What is wrong or worth knowing: of settings, then of tickets. */
export function linesOf(look: Look, policy: JobPolicy, vocabulary: Vocabulary): FindingLine[] {
  const { prospect, names } = look;
  const { findings, deletes } = prospect.verdict;
  return [
    ...findings.map((finding) => ({
      field: finding.field,
      label: labelOf(finding.field, names, vocabulary.words.ends),
      sentences: sentencesOf(finding, deletes, names, vocabulary.findings),
      isNote: !finding.blocks,
    })),
    ...judgeTickets(prospect, policy).map((trouble) => lineOfTrouble(trouble, look, vocabulary.words)),
  ];
}

function lineOfTrouble(
  { kind, field, blocks }: Trouble,
  { prospect, names }: Look,
  words: RunGuardWords,
): FindingLine {
  const { run, explanation } = prospect;
  return {
    field,
    label: field === affected ? undefined : labelOf(field, names, words.ends),
    sentences: [
      words.trouble[kind](run.count, explanation?.count ?? 0),
      ...(isByNumbers(kind) ? sayDifference(prospect, words) : []),
    ],
    isNote: !blocks,
  };
}

const isByNumbers = (kind: Trouble['kind']) => /^(more|fewer|others)$/.test(kind);

function sayDifference({ explanation, unseen }: Prospect, words: RunGuardWords): string[] {
  const strangers = explanation?.strangers ?? [];
  return [
    ...(strangers.length > 0 ? [words.strangers(strangers.map(({ number }) => number).join(', '))] : []),
    ...(unseen?.queues.length
      ? [words.unseenQueues(unseen.queues.map((name) => `“${shown(name)}”`).join(', '))]
      : []),
    ...(unseen?.archive ? [words.unseenArchive] : []),
    words.cure,
  ];
}

/** The comparison of what is with what should be. */
export function tableOf(
  { prospect, names }: Look,
  policy: JobPolicy,
  now: Date,
  words: RunGuardWords,
): CompareRow[] {
  const { settings, verdict } = prospect;
  return rowsOf(settings, policy, verdict.findings, now).map((row) => ({
    key: row.field,
    label: labelOf(row.field, names, words.ends),
    is: saySet(row, names, words),
    should: sayWanted(row, names, words),
    isWrong: row.isWrong,
  }));
}

/** What a radio and a box say is their value alone; the page says more beside them. */
function saySet({ field, set }: SettingRow, names: JobNames, words: RunGuardWords): string {
  if (!set) return words.nothingSet;
  const said = set.map(({ value, name }) => (value === name ? names.value(field, value) : name));
  return said.map(shown).join(', ') || words.wanted.empty;
}

function sayWanted({ field, wanted }: SettingRow, names: JobNames, words: RunGuardWords): string {
  switch (wanted.kind) {
    case 'names':
      return wanted.names.map(shown).join(', ');
    case 'values':
      return wanted.values.map((value) => shown(names.value(field, value))).join(', ');
    case 'day':
      return wanted.day;
    case 'until':
      return words.until(wanted.day);
    default:
      return words.wanted[wanted.kind];
  }
}

/** The numbers, one sentence each. */
export function numbersOf({ run, explanation }: Prospect, words: RunGuardWords): string[] {
  const { count, tickets, runLimit } = run;
  if (count === 0) return [words.count(count)];
  const fit = tickets.length - (explanation?.strangers.length ?? 0);
  return [
    words.count(count) + (runLimit === undefined ? '' : ` ${words.limit(runLimit)}`),
    ...(explanation ? [...sayExplained(explanation, count, words), words.listed(fit, tickets.length)] : []),
  ];
}

function sayExplained({ count, uncounted }: Explanation, counted: number, words: RunGuardWords): string[] {
  if (count === undefined) return [];
  const say = uncounted.length > 0 ? words.explainedInPart : words.explained;
  return [say(sayCount(count, counted))];
}

/** One more than was asked for stands for any number. */
const sayCount = (count: number, counted: number) => (count > counted ? `> ${counted}` : String(count));
