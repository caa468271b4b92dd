// What the tests of presets start from.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Preset } from '../../lib/store/preset.ts';
import { extensionUrl } from './browser.ts';

/** One that looks for a subject, unless said otherwise. */
export function presetWith(parts: Partial<Preset> = {}): Preset {
  const id = crypto.randomUUID();
  const where = { field: 'subject', asIs: false, queues: [], states: 'any' } as const;
  return { id, name: 'Paniclog', group: '', text: 'exim paniclog', ...where, ...parts };
}

/** Opens the pop-up's page in a tab of its size: Chromium shows the real one only to who presses its button. */
export async function openPopup(browser: BrowserContext): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(extensionUrl('popup.html'));
  return page;
}

/** Chooses a file to import in the options. */
export async function choose(options: Page, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await options
    .locator('.presets input[type="file"]')
    .setInputFiles({ name: 'presets.json', mimeType: 'application/json', buffer });
}

/** Imports presets as a user does. */
export async function importPresets(browser: BrowserContext, presets: readonly Preset[]): Promise<void> {
  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  await choose(options, JSON.stringify({ loods: 'presets', version: 1, presets }));
  await options.locator('[data-loods-action="presets-merge"]').click();
  await options.getByText(/Taken over|Overgenomen/).waitFor();
  await options.close();
}

/** A control of one preset. */
export function control(popup: Page, preset: Preset, action: 'run' | 'fill' | 'dialog' | 'edit'): Locator {
  return popup.locator(`[data-loods-preset="${preset.id}"] [data-loods-action="preset-${action}"]`);
}

/** Clicks in a tab that may be behind another: those draw once a second, and a click waits for that (Chromium 156). */
export async function press(target: Locator): Promise<void> {
  await target.page().bringToFront();
  await target.click();
}

/** Names of all presets that are drawn, in their order. */
export const names = (popup: Page): Locator => popup.locator('[data-loods-preset] .name');

/** Ids of the tickets that a page of results lists when it has loaded. */
export async function listed(page: Page): Promise<number[]> {
  await page.waitForLoadState();
  return page
    .locator('[id^="TicketID_"].MasterAction') // whichever view the agent had last
    .evaluateAll((rows) => rows.map(({ id }) => Number(id.slice('TicketID_'.length))).sort((a, b) => a - b));
}
