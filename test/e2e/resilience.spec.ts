// What goes wrong around Loods: a slow help desk, a background that is ended, storage that is damaged. Nothing
// is lost, nothing is done twice, and what is said is clear.
import type { BrowserContext, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { bulkButton, countIn, listOf, panel, tick, tickAll } from './bulk-page.ts';
import { inContentScript, sendFrom } from './content-script.ts';
import { breakRequests } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { breakDatabase } from './journal.ts';
import { answer, spamButton, toast, zoomOf } from './ticket-page.ts';

const journal = (page: Page) => page.locator('.journal tbody tr');

async function background(browser: BrowserContext) {
  return browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
}

test('a help desk that answers after eleven seconds is waited for, and it says so', async ({
  clean,
  helpDesk,
  open,
}) => {
  const [ticket, other] = await helpDesk.tickets(2, { Title: 'slow' }); // Znuny has no list of one
  if (!ticket || !other) throw new Error('There are no tickets');
  const page = await open('bram', zoomOf(ticket));
  const results = await open('bram', listOf('slow'));
  let answer = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  for (const one of [page, results])
    await breakRequests(
      one,
      () => true,
      async (route) => {
        await slow;
        await route.continue();
      },
    );
  const popup = await clean.newPage();
  await popup.goto(extensionUrl('popup.html'));
  await popup.clock.install();
  await results.bringToFront();
  await tick(results, other).check();
  await bulkButton(results, 'spam').click();
  await spamButton(page).click();
  await popup.getByRole('button', { name: 'Save the current search' }).click();
  await popup.clock.runFor(1000);
  await expect(toast(popup, 'pending')).toHaveText('Asking the help desk …');
  await popup.clock.runFor(8000);
  await expect(toast(popup, 'pending')).toContainText('still waiting');
  await expect(toast(page, 'pending')).toContainText('still waiting');
  await expect(panel(results).getByRole('status')).toHaveText(/^Marking as spam … .*still waiting/);
  setTimeout(answer, 3500); // the page itself says so after eight seconds: its own time can't be made to run
  await expect(popup.getByLabel('What to find')).toHaveValue('slow');
  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam`);
  await expect(panel(results).getByRole('status')).toHaveText('1 done');
});

test('a background that is ended while it writes the journal loses nothing of it', async ({
  clean,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  const worker = await background(clean);
  // The first write never comes to its end; what is started again knows nothing of this.
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => ({}) as IDBRequest<IDBValidKey>;
  });
  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  const options = await clean.newPage();
  await options.goto(extensionUrl('options.html'));
  await expect(options.locator('.journal')).toContainText('Nothing yet.');
  const session = await clean.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');

  await expect(journal(options)).toHaveCount(1);
  await expect(journal(options)).toContainText('Done');
  await expect(journal(options)).toContainText('State: new → Spam');
  const [moves] = await helpDesk.database.rows(
    "SELECT COUNT(*) AS count FROM ticket_history h JOIN ticket_history_type t ON t.id = h.history_type_id WHERE h.ticket_id = ? AND t.name = 'StateUpdate'",
    [ticket.id],
  );
  expect(Number(moves?.['count'])).toBe(1);
});

test('whatever is stored is damaged: the options open, say it, and tickets are acted on', async ({
  clean,
  helpDesk,
  open,
}) => {
  const of = ` of ${helpDeskUrl}`;
  const worker = await background(clean);
  const names = ['settings', 'keys', 'search', 'features', 'backup', 'backup command', 'search index'];
  const garbage = ['\u0000', [1, [2]], { spamState: { a: 1 }, keys: 'x', off: 7, undoSeconds: 1e9 }, 5];
  const keys = [...names.map((key) => key + of), 'help desks', 'days seen', 'settings'];
  const items = Object.fromEntries(keys.map((key, index) => [key, garbage[index % garbage.length]]));
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  await worker.evaluate(breakDatabase);
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await spamButton(page).click();
  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);

  const options = await clean.newPage();
  await options.addInitScript(breakDatabase);
  const errors: Error[] = [];
  options.on('pageerror', (error) => errors.push(error));
  await options.goto(extensionUrl('options.html'));
  await expect(options.locator('#spamState')).toHaveValue('Spam');
  await expect(options.locator('#undoSeconds')).toHaveValue('20');
  await expect(options.locator('#key-spam')).toHaveValue('s');
  const note = options.locator('form').getByRole('alert');
  await expect(note).toContainText('storage is damaged');
  await expect(note.locator('li')).toContainText(['State that marks', 'Queue for bounces', 'Keys of Loods']);
  for (const section of ['journal', 'presets', 'policies', 'runs'])
    await expect(options.locator(`.${section}`)).toContainText(/can’t be read|does not open/);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.locator('form output')).toContainText('Saved');
  await expect(note.locator('li')).toHaveText(['What the search index of this help desk leaves out']);
  const popup = await clean.newPage();
  await popup.addInitScript(breakDatabase);
  popup.on('pageerror', (error) => errors.push(error));
  await popup.goto(extensionUrl('popup.html'));
  await expect(popup.getByRole('alert')).toContainText('The journal can’t be read');
  expect(errors).toEqual([]);
  expect(await sendFrom(page, 'policies', undefined)).toMatchObject({
    done: true,
    value: { policies: [], broken: true },
  });
});

const failingStorage = "chrome.storage.local.get = () => Promise.reject(new Error('IO error'));";

test('storage that gives nothing out: the options and the pop-up say so, and try again', async ({
  clean,
  dutch,
}) => {
  for (const [browser, name, text] of [
    [dutch, 'popup.html', 'De browser geeft niet wat Loods erin bewaart.'],
    [clean, 'options.html', 'The browser does not give out what Loods keeps in it.'],
  ] as const)
    await test.step(name, async () => {
      const page = await browser.newPage();
      await page.addInitScript(`if (!sessionStorage.getItem('broken')) ${failingStorage}
        sessionStorage.setItem('broken', 'no longer');`);
      await page.goto(extensionUrl(name));
      await expect(page.getByRole('alert')).toContainText(text);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button').click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('main')).not.toBeEmpty();
    });
});

test('storage that fails after a page was loaded: an action says so, changes nothing, and can be tried again', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));
  await inContentScript(page, `globalThis.get = chrome.storage.local.get; ${failingStorage} undefined`);
  await spamButton(page).click();
  await expect(toast(page, 'failed')).toContainText('The browser does not give out the settings of Loods.');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  await inContentScript(page, 'chrome.storage.local.get = get; undefined');
  await answer(page, 'failed', 'Try again');
  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam`);
});

test('storage that fails after a list was loaded: an action on many says so, and can be tried again', async ({
  helpDesk,
  open,
}) => {
  const title = `Without storage ${Date.now()}`;
  await helpDesk.tickets(2, { Title: title });
  const spam = () => helpDesk.database.rows(countIn, [title, 'Spam']).then(([row]) => Number(row?.['count']));
  const page = await open('bram', listOf(title));
  await tickAll(page);
  await inContentScript(page, `globalThis.get = chrome.storage.local.get; ${failingStorage} undefined`);
  await bulkButton(page, 'spam').click();
  await expect(panel(page)).toContainText('The browser does not give out the settings of Loods.');
  expect(await spam()).toBe(0);
  await inContentScript(page, 'chrome.storage.local.get = get; undefined');
  await bulkButton(page, 'spam').click();
  await expect(panel(page)).toContainText('2 done');
  expect(await spam()).toBe(2);
});
