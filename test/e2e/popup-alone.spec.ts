// The pop-up: the last actions, and what it asks of a tab of the help desk when one is to be taken back.
import type { BrowserContext, Page } from '@playwright/test';
import { entryWith } from '../unit/store/entries.ts';
import { extension, extensionUrl, launchChromium } from './browser.ts';
import { inContentScript, sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { breakDatabase, test } from './journal.ts';
import { toast } from './ticket-page.ts';

const undo = (page: Page) => page.locator('[data-loods-action="undo"]');
const items = (page: Page) => page.locator('ol > li');

/** Opens the pop-up's page in a tab of its size: Chromium shows the real one only to who presses its button. */
async function openPopup(own: BrowserContext): Promise<Page> {
  const page = await own.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(extensionUrl('popup.html'));
  return page;
}

/** Lets the content script of a page answer what is asked of it, in place of what it does itself. */
const answerUndo = (page: Page, answer: string): Promise<unknown> =>
  inContentScript(
    page,
    `chrome.runtime.onMessage.addListener((message, sender, respond) => {
      (globalThis.asked ??= []).push(message);
      ${answer};
      return true;
    })`,
  );

test('it shows the last 50 actions, and offers undo where there is something to take back', async ({
  clean: own,
  help,
}) => {
  const at = Date.now();
  const spam = entryWith({ at, ticketId: 1, number: '1' });
  const taken = entryWith({ at: at - 1, ticketId: 2, number: '2' });
  const { before: _, ...unknown } = entryWith({ at: at - 3, ticketId: 3, number: '3' });
  const refused = entryWith({ at: at - 4, ticketId: 4, number: '4', outcome: 'no-right' });
  const took = entryWith({ at: at - 1, ticketId: 2, number: '2', action: 'undo', undoes: taken.id });
  const more = Array.from({ length: 60 }, (_, index) => entryWith({ at: at - 100 - index, ticketId: 9 }));
  await sendFrom(help, 'record', [spam, taken, took, unknown, refused, ...more]);

  const popup = await openPopup(own);
  await expect(items(popup)).toHaveCount(50);
  await expect(items(popup).first()).toContainText('State: new → Spam');
  await expect(popup.locator('[data-loods-action="undo"][data-loods-ticket="1"]')).toHaveAccessibleName(
    'Undo Spam, ticket 1',
  );
  for (const ticket of [2, 3, 4]) {
    await expect(popup.locator(`[data-loods-action="undo"][data-loods-ticket="${ticket}"]`)).toHaveCount(0);
  }
  await expect(popup.getByText('Taken back')).toHaveCount(1);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('undo is asked of the tab, by keyboard, and its answer is shown', async ({ clean: own, help }) => {
  const entry = entryWith({ at: Date.now(), title: '<b>é" & ☠</b>' });
  await sendFrom(help, 'record', [entry]);
  await answerUndo(help, 'globalThis.answer = respond');
  const popup = await openPopup(own);
  await undo(popup).focus();
  await popup.keyboard.press('Enter');
  await expect(toast(popup, 'pending')).toHaveText('Taking it back …');
  await popup.keyboard.press('Enter'); // once is enough
  const answer = { done: true, value: { kind: 'done', text: 'Ticket 17 is as it was.' } };
  await inContentScript(help, `globalThis.answer(${JSON.stringify(answer)})`);
  await expect(toast(popup, 'done')).toHaveText('Ticket 17 is as it was.');
  await expect(toast(popup, 'done')).toBeFocused();
  expect(await inContentScript(help, 'globalThis.asked')).toEqual([{ name: 'undo', request: entry }]);

  await sendFrom(help, 'record', [entryWith({ at: Date.now(), action: 'undo', undoes: entry.id })]);
  await expect(popup.getByText('Taken back')).toBeVisible();
  await expect(undo(popup)).toHaveCount(0);
});

test('a tab that gives no answer is no success', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', [entryWith({ at: Date.now() })]);
  await answerUndo(help, 'respond({})');
  const popup = await openPopup(own);
  await undo(popup).click();
  await expect(toast(popup, 'partial')).toContainText('gave no answer');
  await expect(undo(popup)).toBeVisible();
});

test('without a tab of the help desk it says so, and opens one', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', [entryWith({ at: Date.now() })]);
  const popup = await openPopup(own);
  await help.goto('about:blank');
  await undo(popup).click();
  await expect(toast(popup, 'failed')).toContainText('Undo needs a tab of the help desk');
  const opening = own.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the help desk' }).click();
  await expect
    .poll(async () => (await opening).url())
    .toContain('https://tickets.piratenpartij.nl/otrs/index.pl');
});

test('a press by a script does nothing', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', [entryWith({ at: Date.now() })]);
  await answerUndo(help, '');
  const popup = await openPopup(own);
  await undo(popup).evaluate((button) => (button as HTMLElement).click());
  await expect(toast(popup, 'pending')).toHaveCount(0);
  expect(await inContentScript(help, 'globalThis.asked')).toBeUndefined();
});

test('it says what will be here, in Dutch, and leads to the options', async ({ helpDesk }) => {
  await using own = await launchChromium({ port: helpDesk.port, extension, locale: 'nl' });
  const popup = await openPopup(own);
  await expect(popup.locator('main')).toContainText('Nog niets.');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'nl');
  const opening = own.waitForEvent('page');
  await popup.getByRole('button', { name: 'Opties en het hele logboek' }).click();
  await expect((await opening).locator('#journal')).toHaveText('Logboek');
});

test('a database that can’t be opened is said in words', async ({ own }) => {
  await own.addInitScript(breakDatabase);
  const popup = await openPopup(own);
  await expect(popup.getByRole('alert')).toContainText('The journal can’t be read');
});
