// Which actions of the journal can be taken back. The page that does it looks for itself before it changes anything.
import type { JournalEntry } from './journal-entry';

/** Ids of the entries that were taken back by one of these. */
export function undoneIds(entries: readonly JournalEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ undoes, outcome }) => (undoes !== undefined && outcome === 'done' ? [undoes] : [])),
  );
}

/** True for what was done, from a standing that is known, and is no undo itself. */
export function canBeUndone({ action, outcome, before }: JournalEntry): boolean {
  return action !== 'undo' && outcome === 'done' && before !== undefined;
}
