// The help desks' tabs: there are the agent's session, and what Loods knows of Znuny.
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { answers } from './asked';
import { builtIn, helpDeskAt, pagesOf } from './help-desk';
import { type Messages, sendToTab, Unheard } from './messages';

type Question = keyof typeof answers;

/** What a tab answers; or that none listens, or that the one that did gave no answer. */
export type Asked<Name extends Question> =
  | { readonly kind: 'answer'; readonly value: Messages[Name]['response']; readonly tab: Browser.tabs.Tab }
  | { readonly kind: 'no-tab' | 'no-answer' };

/**
 * Asks a help desk's tab that the agent sees, or else the one he saw last. Only when nobody listens in it, as on the login
 * page, it asks the next: what was heard may have been done.
 */
export async function askTab<Name extends Question>(
  helpDesk: string,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Asked<Name>> {
  for (const tab of await tabsOf([helpDesk])) {
    if (tab.id === undefined) continue;
    try {
      return { kind: 'answer', value: await askThis(tab.id, name, request), tab };
    } catch (error) {
      if (!(error instanceof Unheard)) return { kind: 'no-answer' };
    }
  }
  return { kind: 'no-tab' };
}

/** Asks one tab. @throws Unheard when none listens there; another Error when it has no answer, or one that is none */
export async function askThis<Name extends Question>(
  tab: number,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const answer = await sendToTab(tab, name, request);
  return z.parse(answers[name], answer) as Messages[Name]['response'];
}

/** Tabs of help desks, the one that is seen first. */
async function tabsOf(helpDesks: readonly string[]): Promise<Browser.tabs.Tab[]> {
  const tabs = await browser.tabs.query({ url: helpDesks.map(pagesOf) });
  // Each window has an active tab; the times, in ms, tell which of them was seen last.
  const rank = ({ active, lastAccessed = 0 }: Browser.tabs.Tab) => lastAccessed + (active ? 1e15 : 0);
  return tabs.toSorted((one, other) => rank(other) - rank(one));
}

/** Of these help desks the one that the agent sees, or else saw last, or else the first. */
export async function presentHelpDesk(helpDesks: readonly string[]): Promise<string> {
  const found = (await tabsOf(helpDesks)).map(({ url }) => helpDeskAt(url, helpDesks));
  return found.find((helpDesk) => helpDesk !== undefined) ?? helpDesks[0] ?? builtIn;
}

/** Shows an address in its help desk's tab, or in a new one. Znuny's own pop-ups, in which one writes, are left alone. */
export async function show(helpDesk: string, url: string, where: 'help desk' | 'new tab'): Promise<void> {
  const tabs = where === 'help desk' ? await tabsOf([helpDesk]) : [];
  for (const { id, windowId } of tabs) {
    const { type } = await browser.windows.get(windowId);
    if (id === undefined || type !== 'normal') continue;
    await browser.tabs.update(id, { url, active: true });
    await browser.windows.update(windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url });
}

/** Waits until a tab has loaded a page, after an address was given to it. */
export function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id !== tab || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
  });
}
