// Loods' own pages: the options and the pop-up.
import type { BrowserContext, Page } from '@playwright/test';
import { entryWith } from '../../unit/store/entries.ts';
import { runWith } from '../../unit/store/runs.ts';
import { extensionUrl, helpDeskUrl } from '../browser.ts';
import { sendFrom } from '../content-script.ts';
import { expect } from '../fixtures.ts';
import { choose, openPopup, presetWith } from '../presets.ts';
import { toast } from '../ticket-page.ts';
import type { Surface } from './surface.ts';

/** A browser with something in its journal, and a page of the help desk on which nobody is logged in. */
async function start(browser: BrowserContext): Promise<{ browser: BrowserContext; help: Page }> {
  const help = await browser.newPage();
  await help.goto(helpDeskUrl);
  const at = Date.now();
  const taken = entryWith({ at: at - 2, ticketId: 19, number: '2026112410000019' });
  await sendFrom(help, 'record', [
    entryWith({
      at,
      title: '=Een lange titel_zonder_blanco_die_nergens_gebroken_kan_worden_en_toch_past <b>',
    }),
    entryWith({ at: at - 1, outcome: 'no-right', action: 'bounce', target: 'Bounces', ticketId: 18 }),
    taken,
    entryWith({ at: at - 1, action: 'undo', ticketId: 19, number: taken.number, undoes: taken.id }),
  ]);
  for (const run of [
    runWith({ at: at - 2 }),
    runWith({ at: at - 1, job: 'Opruimen "<b>', outcome: 'stopped', reason: 'genoeg', countAfter: 4 }),
  ]) {
    await sendFrom(help, 'recordRun', run);
  }
  return { browser, help };
}

async function openOptions(browser: BrowserContext): Promise<Page> {
  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  await expect(options.locator('.journal tbody tr')).not.toHaveCount(0);
  return options;
}

/** The pop-up with the handbook's presets. */
async function openFilledPopup(started: BrowserContext) {
  const { browser, help } = await start(started);
  const popup = await openPopup(browser);
  await popup.locator('[data-loods-action="presets-first"]').click();
  await expect(popup.locator('[data-loods-preset]')).not.toHaveCount(0);
  return { popup, help };
}

export const ownSurfaces: Record<string, Surface> = {
  'the options': async ({ dutch }) => openOptions((await start(dutch)).browser),

  'the options with all unfolded, and with mistakes': async ({ clean }) => {
    const options = await openOptions((await start(clean)).browser);
    await options.locator('#undoSeconds').fill('-1');
    await options.locator('form button[type="submit"]').first().click();
    await choose(options, JSON.stringify({ loods: 'presets', version: 1, presets: [presetWith()] }));
    await options.locator('[data-loods-action="presets-merge"]').waitFor();
    await options.locator('.runs tbody button').first().click();
    const policy = options.getByRole('article').first();
    await policy.getByRole('button', { name: 'Change' }).click();
    await policy.getByRole('textbox').fill('{ "Valid": 1 }');
    await policy.getByRole('button', { name: 'Keep' }).click();
    await expect(policy.getByRole('alert')).toContainText('Valid');
    return options;
  },

  'the pop-up without presets': async ({ dutch }) => {
    const popup = await openPopup((await start(dutch)).browser);
    await expect(popup.locator('[data-loods-action="presets-first"]')).toBeVisible();
    return popup;
  },

  'the pop-up, new': async ({ dutch }) => {
    const popup = await openPopup(dutch);
    await expect(popup.locator('[data-loods-action="presets-first"]')).toBeVisible();
    return popup;
  },

  'the pop-up with presets and actions': async ({ dutch }) => (await openFilledPopup(dutch)).popup,

  'the pop-up with what came of undo': async ({ clean }) => {
    const { popup, help } = await openFilledPopup(clean);
    await help.goto('about:blank');
    await popup.locator('[data-loods-action="undo"]').first().click();
    await expect(toast(popup, 'failed')).toBeVisible();
    return popup;
  },

  'a preset that is edited, and says too little': async ({ dutch }) => {
    const { popup } = await openFilledPopup(dutch);
    await popup.locator('[data-loods-action="preset-edit"]').first().click();
    await popup.locator('#age').selectOption({ index: 1 });
    await popup.locator('#state').selectOption('chosen');
    await popup.locator('#name').fill('');
    await popup.locator('button[type="submit"]').click();
    await expect(popup.getByRole('alert')).toBeVisible();
    return popup;
  },

  'the pop-up after a preset was removed': async ({ dutch }) => {
    const { popup } = await openFilledPopup(dutch);
    await popup.locator('[data-loods-action="preset-edit"]').first().click();
    await popup.locator('.apart').click();
    await expect(toast(popup, 'done')).toBeVisible();
    return popup;
  },
};
