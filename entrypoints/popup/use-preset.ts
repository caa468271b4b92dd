// The three things one does with a preset. Each says what came of it, by the name of a sentence in lib/words.
import { browser } from 'wxt/browser';
import { helpDesk } from '@/lib/help-desk';
import { sendToTab } from '@/lib/messages';
import { searchDialogUrl, searchUrl, type TicketSearch } from '@/lib/otrs/search';
import type { Part } from '@/lib/otrs/search-dialog';
import { toFillings, toSearch } from '@/lib/presets/search';
import { needsSelection } from '@/lib/presets/variables';
import { readIndexSettings } from '@/lib/store/index-settings';
import type { Preset, PresetDraft } from '@/lib/store/preset';
import { toDraft } from '@/lib/store/preset';
import { askTab, loaded, show } from '@/lib/tabs';

/** What came of it. `parts` are those of a search that the dialog could not take. */
export type Outcome =
  | { readonly kind: 'done'; readonly told: 'opened' | 'filled' | 'dialogFilled' }
  | { readonly kind: 'partial'; readonly told: 'dialogPartly'; readonly parts: readonly Part[] }
  | { readonly kind: 'failed'; readonly told: Problem };
type Problem = 'nothingSelected' | 'nothingLeft' | 'noTab' | 'noAnswer' | 'noField' | 'tooLong' | 'noDialog';

const failed = (told: Problem): Outcome => ({ kind: 'failed', told });

/** Shows what a preset finds. */
export async function run(preset: Preset, where: 'help desk' | 'new tab'): Promise<Outcome> {
  return withNow(preset, async (now) => {
    const found = toSearch(preset, now, await readIndexSettings(browser.storage.local));
    if (found.kind === 'nothing-left') return failed('nothingLeft');
    await show(searchUrl(helpDesk, found.search), where);
    return { kind: 'done', told: 'opened' };
  });
}

/** Puts a preset's search into the field that has the focus. */
export async function fill(preset: Preset): Promise<Outcome> {
  return withNow(preset, async (now) => {
    const asked = await askTab(
      'fill',
      toFillings(preset, now, await readIndexSettings(browser.storage.local)),
    );
    if (asked.kind !== 'answer') return failed(asked.kind === 'no-tab' ? 'noTab' : 'noAnswer');
    const problems = { 'no-field': 'noField', 'nothing-left': 'nothingLeft', 'too-long': 'tooLong' } as const;
    return asked.value === 'filled' ? { kind: 'done', told: 'filled' } : failed(problems[asked.value]);
  });
}

/** Opens the ticket search dialog with a preset in it. */
export async function openDialog(preset: Preset): Promise<Outcome> {
  return withNow(preset, async (now) => {
    const found = toSearch(preset, now, await readIndexSettings(browser.storage.local));
    if (found.kind === 'nothing-left') return failed('nothingLeft');
    const asked = await askTab('openSearch', found.search);
    if (asked.kind !== 'answer') return failed(asked.kind === 'no-tab' ? 'noTab' : 'noAnswer');
    const { id } = asked.tab;
    const there = asked.value === 'elsewhere' && id !== undefined;
    const left = there ? await openDialogThere(id, found.search) : asked.value;
    if (typeof left === 'string') return failed('noDialog');
    if (id !== undefined) await browser.tabs.update(id, { active: true });
    return left.length > 0
      ? { kind: 'partial', told: 'dialogPartly', parts: left }
      : { kind: 'done', told: 'dialogFilled' };
  });
}

/** On a page whose search is another one, the tab goes to the page of the ticket search. */
async function openDialogThere(tab: number, search: TicketSearch) {
  const arrived = loaded(tab);
  await browser.tabs.update(tab, { url: searchDialogUrl(helpDesk) });
  await arrived;
  return sendToTab(tab, 'openSearch', search);
}

/** Does something with what variables are filled in from. */
async function withNow(
  { text }: Preset,
  act: (now: { today: Date; selection: string }) => Promise<Outcome>,
): Promise<Outcome> {
  const today = new Date();
  if (!needsSelection(text)) return act({ today, selection: '' });
  const asked = await askTab('selection', undefined);
  if (asked.kind !== 'answer') return failed(asked.kind === 'no-tab' ? 'noTab' : 'noAnswer');
  const selection = String(asked.value).slice(0, 500);
  return selection === '' ? failed('nothingSelected') : act({ today, selection });
}

/** The search that the help desk's tab shows, as the beginning of a preset. */
export async function readCurrent(): Promise<
  | { readonly kind: 'read'; readonly draft: PresetDraft; readonly leftOut: readonly string[] }
  | { readonly kind: 'failed'; readonly told: 'noTab' | 'noAnswer' | 'noSearch' }
> {
  const asked = await askTab('readSearch', undefined);
  if (asked.kind !== 'answer')
    return { kind: 'failed', told: asked.kind === 'no-tab' ? 'noTab' : 'noAnswer' };
  if (asked.value === 'no-answer') return { kind: 'failed', told: 'noAnswer' };
  if (asked.value === 'no-search') return { kind: 'failed', told: 'noSearch' };
  const { search: found, leftOut } = asked.value;
  const { search: text, field, queues, states, age } = found;
  // Sent as it was: written by Loods or by hand, it is a search expression already.
  const draft = toDraft({ field, queues, states, age, text, asIs: text !== '', name: '', group: '' });
  if (!draft) return { kind: 'failed', told: 'noAnswer' };
  return { kind: 'read', draft, leftOut: leftOut.map(String).slice(0, 20) };
}
