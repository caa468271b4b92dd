// Undo happens in a tab of the help desk.
import type { Messages } from '@/lib/messages';
import type { JournalEntry } from '@/lib/store/journal-entry';
import { askTab } from '@/lib/tabs';

/** What a tab says came of it; or that none listens, or that the one that did gave no answer. */
export type Answer = Messages['undo']['response'] | { readonly kind: 'no-tab' | 'no-answer' };

/** Asks a tab of the help desk of the entry's action. */
export async function askForUndo(entry: JournalEntry): Promise<Answer> {
  const asked = await askTab(entry.helpDesk, 'undo', entry);
  return asked.kind === 'answer' ? asked.value : asked;
}
