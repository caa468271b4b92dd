// The three things one does with a preset of a help desk. Each says what came of it, by the name of a sentence in lib/words.
import { browser } from 'wxt/browser';
import { searchDialogUrl, searchUrl, type TicketSearch } from '@/lib/otrs/search';
import type { Part } from '@/lib/otrs/search-dialog';
import { toFillings, toSearch } from '@/lib/presets/search';
import { needsSelection } from '@/lib/presets/variables';
import { areaOf } from '@/lib/store/area';
import { readIndexSettings } from '@/lib/store/index-settings';
import type { Preset, PresetDraft } from '@/lib/store/preset';
import { toDraft } from '@/lib/store/preset';
import { askTab, askThis, loaded, show } from '@/lib/tabs';

/** What came of it. `parts` are those of a search that the dialog could not take. */
export type Outcome =
  | { readonly kind: 'done'; readonly told: 'opened' | 'filled' | 'dialogFilled' }
  | { readonly kind: 'partial'; readonly told: 'dialogPartly'; readonly parts: readonly Part[] }
  | { readonly kind: 'failed'; readonly told: Problem };
type Problem = 'nothingSelected' | 'nothingLeft' | 'noTab' | 'noAnswer' | 'noField' | 'tooLong' | 'noDialog';

const problems = { 'no-field': 'noField', 'nothing-left': 'nothingLeft', 'too-long': 'tooLong' } as const;
const failed = (told: Problem): Outcome => ({ kind: 'failed', told });
const indexOf = (helpDesk: string) => readIndexSettings(areaOf(helpDesk, browser.storage.local));

/** Shows what a preset finds. */
export async function run(
  helpDesk: string,
  preset: Preset,
  where: 'help desk' | 'new tab',
): Promise<Outcome> {
  return withNow(helpDesk, preset, async (now) => {
    const found = toSearch(preset, now, await indexOf(helpDesk));
    if (found.kind !== 'search') return failed(problems[found.kind]);
    await show(helpDesk, searchUrl(helpDesk, found.search), where);
    return { kind: 'done', told: 'opened' };
  });
}

/** Puts a preset's search into the field that has the focus. */
export async function fill(helpDesk: string, preset: Preset): Promise<Outcome> {
  return withNow(helpDesk, preset, async (now) => {
    const asked = await askTab(helpDesk, 'fill', toFillings(preset, now, await indexOf(helpDesk)));
    if (asked.kind !== 'answer') return failed(asked.kind === 'no-tab' ? 'noTab' : 'noAnswer');
    return asked.value === 'filled' ? { kind: 'done', told: 'filled' } : failed(problems[asked.value]);
  });
}

/** Opens the ticket search dialog with a preset in it. */
export async function openDialog(helpDesk: string, preset: Preset): Promise<Outcome> {
  return withNow(helpDesk, preset, async (now) => {
    const found = toSearch(preset, now, await indexOf(helpDesk));
    if (found.kind !== 'search') return failed(problems[found.kind]);
    const asked = await askTab(helpDesk, 'openSearch', found.search);
    if (asked.kind !== 'answer') return failed(asked.kind === 'no-tab' ? 'noTab' : 'noAnswer');
    const { id } = asked.tab;
    const there = asked.value === 'elsewhere' && id !== undefined;
    const left = there ? await openDialogThere(helpDesk, id, found.search) : asked.value;
    if (typeof left === 'string') return failed('noDialog');
    if (id !== undefined) await browser.tabs.update(id, { active: true });
    return left.length > 0
      ? { kind: 'partial', told: 'dialogPartly', parts: left }
      : { kind: 'done', told: 'dialogFilled' };
  });
}

/** On a page whose search is another one, the tab goes to the page of the ticket search. */
async function openDialogThere(helpDesk: string, tab: number, search: TicketSearch) {
  const arrived = loaded(tab);
  await browser.tabs.update(tab, { url: searchDialogUrl(helpDesk) });
  await arrived;
  return askThis(tab, 'openSearch', search);
}

/** Does something with what variables are filled in from. */
async function withNow(
  helpDesk: string,
  { text }: Preset,
  act: (now: { today: Date; selection: string }) => Promise<Outcome>,
): Promise<Outcome> {
  const today = new Date();
  if (!needsSelection(text)) return act({ today, selection: '' });
  const asked = await askTab(helpDesk, 'selection', undefined);
  if (asked.kind !== 'answer') return failed(asked.kind === 'no-tab' ? 'noTab' : 'noAnswer');
  const selection = asked.value.slice(0, 500);
  return selection === '' ? failed('nothingSelected') : act({ today, selection });
}

/** The search that the help desk's tab shows, as the beginning of a preset. */
export async function readCurrent(
  helpDesk: string,
): Promise<
  | { readonly kind: 'read'; readonly draft: PresetDraft; readonly leftOut: readonly string[] }
  | { readonly kind: 'failed'; readonly told: 'noTab' | 'noAnswer' | 'noSearch' }
> {
  const asked = await askTab(helpDesk, 'readSearch', undefined);
  if (asked.kind !== 'answer')
    return { kind: 'failed', told: asked.kind === 'no-tab' ? 'noTab' : 'noAnswer' };
  if (asked.value === 'no-answer') return { kind: 'failed', told: 'noAnswer' };
  if (asked.value === 'no-search') return { kind: 'failed', told: 'noSearch' };
  const { search: found, leftOut } = asked.value;
  const { search: text, field, queues, states, age } = found;
  // Sent as it was: written by Loods or by hand, it is a search expression already.
  const draft = toDraft({ field, queues, states, age, text, asIs: text !== '', name: '', group: '' });
  if (!draft) return { kind: 'failed', told: 'noAnswer' };
  return { kind: 'read', draft, leftOut: leftOut.slice(0, 20) };
}
