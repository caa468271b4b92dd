// Undo happens in a tab of the help desk: there are the agent's session, and what Loods knows of Znuny.
import { type Browser, browser } from 'wxt/browser';
import { type Messages, sendToTab, Unheard } from '@/lib/messages';
import type { JournalEntry } from '@/lib/store/journal-entry';

/** What a tab says came of it; or that none listens, or that the one that did gave no answer. */
export type Answer = Messages['undo']['response'] | { readonly kind: 'no-tab' | 'no-answer' };

/**
 * Asks the tab that the agent sees, or else the one he saw last. Only when nobody listens in it, as on the login page, it
 * asks the next: what was heard may have been done.
 */
export async function askForUndo(entry: JournalEntry): Promise<Answer> {
  for (const { id } of inOrder(await browser.tabs.query({ url: `${entry.helpDesk}*` }))) {
    if (id === undefined) continue;
    try {
      return await sendToTab(id, 'undo', entry);
    } catch (error) {
      if (!(error instanceof Unheard)) return { kind: 'no-answer' };
    }
  }
  return { kind: 'no-tab' };
}

function inOrder(tabs: readonly Browser.tabs.Tab[]): Browser.tabs.Tab[] {
  // Each window has an active tab; the times, in ms, tell which of them was seen last.
  const rank = ({ active, lastAccessed = 0 }: Browser.tabs.Tab) => lastAccessed + (active ? 1e15 : 0);
  return tabs.toSorted((one, other) => rank(other) - rank(one));
}
