// Search in the journal, by what its table shows.
import type { JournalWords } from '../words/journal';
import type { JournalEntry } from './journal-entry';

/** The entries in which each word of a text occurs: in number, title, agent, action, outcome or target. */
export function findEntries(
  entries: readonly JournalEntry[],
  text: string,
  words: JournalWords,
): readonly JournalEntry[] {
  const terms = fold(text).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return entries;
  return entries.filter((entry) => {
    const shown = fold(shownOf(entry, words));
    return terms.every((term) => shown.includes(term));
  });
}

function shownOf(
  { number, title, agent, action, outcome, target }: JournalEntry,
  words: JournalWords,
): string {
  return [number, title, agent, words.actions[action], words.outcomes[outcome], target].join('\n');
}

/** Without case and accents: “Jose” finds “José”. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
