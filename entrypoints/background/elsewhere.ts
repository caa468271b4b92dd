// Searches from elsewhere: the address bar (type "otrs", a blank, and a preset's name or any text), and text selected on
// any page. They only ever open a page of the help desk.
import { type Browser, browser } from 'wxt/browser';
import { helpDesk } from '@/lib/help-desk';
import { quickSearchUrl, searchUrl } from '@/lib/otrs/search';
import { findPresets } from '@/lib/presets/find';
import { quickSearch, toSearch } from '@/lib/presets/search';
import { needsSelection } from '@/lib/presets/variables';
import type { IndexSettings } from '@/lib/search';
import { readIndexSettings } from '@/lib/store/index-settings';
import type { Preset } from '@/lib/store/preset';
import { Presets } from '@/lib/store/presets';
import { presetWords } from '@/lib/words/presets';

const menuId = 'search-selection';
/** As many as Chromium shows (156: 6 and the default). */
const mostSuggestions = 6;

const indexSettings = () => readIndexSettings(browser.storage.local);
const words = () => presetWords(browser.i18n.getUILanguage());

/** Listens; must be called at once when the background wakes. */
export function listenElsewhere(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menuId, title: words().searchSelection, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === menuId) report(openBeside(selectionText, tab));
  });
  browser.omnibox.setDefaultSuggestion({ description: words().searchTyped });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    report(suggestions(text).then(suggest));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    report(enter(text, disposition));
  });
}

function report(work: Promise<unknown>): void {
  work.catch((error) => console.error('[Loods] A search from elsewhere failed', error));
}

async function openBeside(text: string, tab?: Browser.tabs.Tab): Promise<void> {
  await browser.tabs.create({
    url: urlOf(text, await indexSettings()),
    ...(tab && { index: tab.index + 1 }),
  });
}

/** Where a text is searched for; an empty search would find every ticket, so that the help desk is shown instead. */
function urlOf(text: string, index: IndexSettings): string {
  const search = quickSearch(text.slice(0, 500), index);
  return search === '' ? helpDesk : quickSearchUrl(helpDesk, search);
}

/** The presets of the address bar: there, no text is selected. */
async function presets(): Promise<Preset[]> {
  using store = new Presets();
  return (await store.list()).filter(({ text }) => !needsSelection(text));
}

/** @returns what Chromium shows; its descriptions are XML */
async function suggestions(text: string): Promise<{ content: string; description: string }[]> {
  const found = findPresets(await presets(), text).slice(0, mostSuggestions);
  return found.map((preset) => ({ content: contentOf(preset), description: escapeXml(contentOf(preset)) }));
}

/** What stands in the address bar when a preset is chosen, and says which one it is. */
function contentOf({ name, text }: Preset): string {
  return text ? `${name} · ${text}` : name;
}

function escapeXml(text: string): string {
  // Characters that XML has no way to write make Chromium refuse all suggestions.
  const writable = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ');
  return writable.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

async function enter(text: string, disposition: string): Promise<void> {
  const preset = (await presets()).find((one) => contentOf(one) === text);
  const index = await indexSettings();
  const found = preset && toSearch(preset, { today: new Date(), selection: '' }, index);
  const url = found?.kind === 'search' ? searchUrl(helpDesk, found.search) : urlOf(text, index);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
