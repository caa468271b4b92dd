// Which actions of the journal can be taken back. The page that does it looks for itself before it changes anything.
import type { Before } from '../actions/action';
import { canUndo } from '../actions/done';
import type { JournalEntry } from './journal-entry';

/** The entry of an action that can be taken back. */
export type UndoableEntry = JournalEntry & { readonly action: 'spam' | 'bounce' | 'rename' };

/** True when the action of an entry is done, is no undo itself, and enough is known to take it back. */
export function isUndoable(entry: JournalEntry): entry is UndoableEntry {
  const { action, outcome, before } = entry;
  if (action === 'undo' || !before || !/^(done|done-but-unlocked|altered)$/.test(outcome)) return false;
  return canUndo({ kind: action, before: beforeOf(entry) });
}

/**
 * The same, or its outcome is not known: because the page went in the middle of it, or nobody has asked since. Taking it back finds
 * out.
 */
export function mayBeUndone(entry: JournalEntry): entry is UndoableEntry {
  return isUndoable(entry.outcome === 'unconfirmed' ? { ...entry, outcome: 'done' } : entry);
}

/** What a ticket was before the action of an entry. */
export function beforeOf({ number, title, before }: JournalEntry): Before {
  return { number, title, ...before } as Before;
}

/** Ids of the entries that were taken back by one of these. */
export function undoneIds(entries: readonly JournalEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ undoes, outcome }) =>
      undoes !== undefined && /^(done|already)/.test(outcome) ? [undoes] : [],
    ),
  );
}
