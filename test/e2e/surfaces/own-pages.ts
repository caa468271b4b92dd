// Loods' own pages: the options and the pop-up.
import type { BrowserContext, Page } from '@playwright/test';
import { entryWith } from '../../unit/store/entries.ts';
import { runWith } from '../../unit/store/runs.ts';
import { extensionUrl, helpDeskUrl } from '../browser.ts';
import { sendFrom } from '../content-script.ts';
import { expect } from '../fixtures.ts';
import { choose, openPopup, presetWith } from '../presets.ts';
import { toast } from '../ticket-page.ts';
import type { OwnSurfaces } from './surface.ts';

/** Puts something into a browser's journal. @returns the page of the help desk that did, on which nobody is logged in */
async function fillJournal(browser: BrowserContext): Promise<Page> {
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
  return help;
}

async function openOptions(browser: BrowserContext): Promise<Page> {
  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  await expect(options.locator('.journal tbody tr')).not.toHaveCount(0);
  return options;
}

/** Fetches the handbook's presets. */
async function fetchPresets(popup: Page): Promise<void> {
  await popup.locator('[data-loods-action="presets-first"]').click();
  await expect(popup.locator('[data-loods-preset]')).not.toHaveCount(0);
}

const editFirst = (popup: Page) => popup.locator('[data-loods-action="preset-edit"]').first().click();

/** In Dutch: as most people see them. */
export const dutchSurfaces: Record<string, OwnSurfaces> = {
  'on Loods’ own pages': async function* (browser) {
    const popup = await openPopup(browser);
    await expect(popup.locator('[data-loods-action="presets-first"]')).toBeVisible();
    yield ['the pop-up, new', popup];

    await fillJournal(browser);
    yield ['the options', await openOptions(browser)];

    await popup.reload();
    await expect(popup.locator('[data-loods-action="undo"]').first()).toBeAttached();
    await expect(popup.locator('[data-loods-action="presets-first"]')).toBeVisible();
    yield ['the pop-up without presets', popup];

    await popup.bringToFront();
    await fetchPresets(popup);
    yield ['the pop-up with presets and actions', popup];

    await editFirst(popup);
    await popup.locator('#age').selectOption({ index: 1 });
    await popup.locator('#state').selectOption('chosen');
    await popup.locator('#name').fill('');
    await popup.locator('button[type="submit"]').click();
    await expect(popup.getByRole('alert')).toBeVisible();
    yield ['a preset that is edited, and says too little', popup];

    await popup.reload();
    await editFirst(popup);
    await popup.locator('.apart').click();
    await expect(toast(popup, 'done')).toBeVisible();
    yield ['the pop-up after a preset was removed', popup];
  },
};

export const englishSurfaces: Record<string, OwnSurfaces> = {
  'on Loods’ own pages, with what went wrong': async function* (browser) {
    const help = await fillJournal(browser);
    const options = await openOptions(browser);
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
    yield ['the options with all unfolded, and with mistakes', options];

    const popup = await openPopup(browser);
    await fetchPresets(popup);
    await help.goto('about:blank');
    await popup.locator('[data-loods-action="undo"]').first().click();
    await expect(toast(popup, 'failed')).toBeVisible();
    yield ['the pop-up with what came of undo', popup];
  },
};
