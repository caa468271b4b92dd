// Search in lists, by what is shown of them: each word of a text has to occur somewhere.
import type { JournalWords } from '../words/journal';
import type { RunWords } from '../words/runs';
import type { JournalEntry } from './journal-entry';
import type { RunRecord } from './run-record';

/** Entries of the journal: by number, title, agent, action, outcome or target. */
export function findEntries(
  entries: readonly JournalEntry[],
  text: string,
  words: JournalWords,
): readonly JournalEntry[] {
  return find(entries, text, ({ number, title, agent, action, outcome, target }) => [
    ...[number, title, agent, target],
    ...[words.actions[action], words.outcomes[outcome]],
  ]);
}

/** Runs: by job, agent, outcome and its reason, who confirmed the backup, or the numbers of listed tickets. */
export function findRuns(runs: readonly RunRecord[], text: string, words: RunWords): readonly RunRecord[] {
  return find(runs, text, ({ job, agent, outcome, reason = '', backup, tickets }) => [
    ...[job, agent, reason, backup?.by ?? ''],
    ...[words.outcomes[outcome], ...tickets],
  ]);
}

function find<One>(
  list: readonly One[],
  text: string,
  shownOf: (one: One) => readonly string[],
): readonly One[] {
  const terms = fold(text).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return list;
  return list.filter((one) => {
    const shown = fold(shownOf(one).join('\n'));
    return terms.every((term) => shown.includes(term));
  });
}

/** Without case and accents: “Jose” finds “José”. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
