// What was done to the tickets of rows together with others, as far as it can be taken back: each row offers that for its
// own ticket when the pointer or the focus comes to it.
import type { Row } from '@/lib/otrs/rows';
import type { UndoableEntry } from '@/lib/store/undoable';

const entries = new WeakMap<Element, UndoableEntry>();

/** Notes what was done last to a row's ticket. @param entry absent where nothing of it can be taken back, or any more */
export function noteDone({ element }: Row, entry?: UndoableEntry): void {
  if (entry) entries.set(element, entry);
  else entries.delete(element);
}

/** What was noted of a row's ticket. */
export const doneTo = ({ element }: Row): UndoableEntry | undefined => entries.get(element);
