// Searches from elsewhere: the address bar (type "otrs", a blank, and a preset's name or any text), and text selected on
// any page. They only ever open a page of the help desk.
import { type Browser, browser } from 'wxt/browser';
import { fillsInTyped, forAddressBar } from '@/lib/browsers';
import { type Messages, sendToTab } from '@/lib/messages';
import { quickSearchUrl, searchDialogUrl, searchUrl } from '@/lib/otrs/search';
import { findPresets } from '@/lib/presets/find';
import { quickSearch, toSearch } from '@/lib/presets/search';
import { summaryOf } from '@/lib/presets/summary';
import { needsSelection } from '@/lib/presets/variables';
import type { IndexSettings } from '@/lib/search';
import { readIndexSettings } from '@/lib/store/index-settings';
import type { Preset } from '@/lib/store/preset';
import { Presets } from '@/lib/store/presets';
import { loaded, presentHelpDesk } from '@/lib/tabs';
import { presetWords } from '@/lib/words/presets';
import { areaFor, helpDesks } from './sender';

const menuId = 'search-selection';
/** As many as Chromium shows (156: 6 and the default). */
const mostSuggestions = 6;

const indexSettings = (helpDesk: string) => readIndexSettings(areaFor(helpDesk));
const present = async () => presentHelpDesk(await helpDesks());
const words = () => presetWords(browser.i18n.getUILanguage());

/** Listens; must be called at once when the background wakes. */
export function listenElsewhere(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menuId, title: words().searchSelection, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === menuId) report(openBeside(selectionText, tab));
  });
  const { searchTyped, searchSelection } = words();
  browser.omnibox.setDefaultSuggestion({ description: fillsInTyped ? searchTyped : searchSelection });
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

/** A page of the help desk, and what is to be said there. */
interface Goal {
  readonly url: string;
  readonly note?: Messages['say']['request'];
}

async function openBeside(text: string, tab?: Browser.tabs.Tab): Promise<void> {
  const helpDesk = await present();
  const { url, note } = goalOf(helpDesk, text, await indexSettings(helpDesk));
  const opened = await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
  await say(note, opened);
}

/** Where a text is searched for. An empty search would find every ticket, so that the search dialog is shown instead. */
function goalOf(helpDesk: string, typed: string, index: IndexSettings): Goal {
  const text = typed.slice(0, 500);
  const found = quickSearch(text, index);
  if (found.kind === 'everywhere') return { url: quickSearchUrl(helpDesk, found.search) };
  if (found.kind === 'nothing') return { url: searchDialogUrl(helpDesk), note: { about: 'nothing', text } };
  const search = { field: 'title', search: found.search, queues: [], states: 'any' } as const;
  return { url: searchUrl(helpDesk, search), note: { about: 'byTitle', text } };
}

/** Says it once the page is there. On the login page nobody hears it. */
async function say(note: Goal['note'], tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (!note || tab?.id === undefined) return;
  await loaded(tab.id);
  await sendToTab(tab.id, 'say', note);
}

/** The presets of the address bar: there, no text is selected. */
async function presets(helpDesk: string): Promise<Preset[]> {
  using store = new Presets(helpDesk);
  return (await store.list()).filter(({ text }) => !needsSelection(text));
}

async function suggestions(text: string): Promise<{ content: string; description: string }[]> {
  const all = await presets(await present());
  const contents = contentsOf(all);
  const found = findPresets(all, text).slice(0, mostSuggestions);
  return found.map((preset) => {
    const content = contents[all.indexOf(preset)] ?? '';
    return { content, description: forAddressBar(content) };
  });
}

/** What stands in the address bar when a preset is chosen, and says which one it is: those that look alike get numbers. */
function contentsOf(all: readonly Preset[]): string[] {
  const shown = all.map((preset) => [preset.name, summaryOf(preset, words())].join(' · '));
  return shown.map((content, index) => {
    const before = shown.slice(0, index).filter((other) => other === content).length;
    return before > 0 ? `${content} (${before + 1})` : content;
  });
}

async function enter(text: string, disposition: string): Promise<void> {
  const helpDesk = await present();
  const all = await presets(helpDesk);
  const preset = all[contentsOf(all).indexOf(text)];
  const index = await indexSettings(helpDesk);
  const { url, note } = preset ? goalOfPreset(helpDesk, preset, index) : goalOf(helpDesk, text, index);
  const isNew = disposition !== 'currentTab';
  const active = disposition === 'newForegroundTab';
  await say(note, await (isNew ? browser.tabs.create({ url, active }) : browser.tabs.update({ url })));
}

/** Where a preset finds its tickets. One that can't be run is not replaced by another search. */
function goalOfPreset(helpDesk: string, preset: Preset, index: IndexSettings): Goal {
  const found = toSearch(preset, { today: new Date(), selection: '' }, index);
  if (found.kind === 'search') return { url: searchUrl(helpDesk, found.search) };
  const about = found.kind === 'too-long' ? 'presetTooLong' : 'presetNothing';
  return { url: searchDialogUrl(helpDesk), note: { about, text: preset.name } };
}
