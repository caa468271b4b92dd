// The page's end of the journal.
import { send } from '@/lib/messages';
import type { JournalEntry } from '@/lib/store/journal-entry';

/**
 * Has actions put into the journal. Nothing is waited for and nothing is thrown: an action does not depend on being
 * recorded. What can't be recorded now, because the extension was updated or its database is broken, is not recorded, and the
 * page's console says so.
 */
export function record(entries: readonly JournalEntry[]): void {
  send('record', entries).catch(console.warn);
}
