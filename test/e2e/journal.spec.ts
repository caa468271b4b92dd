// The journal: from the content script by way of the background into the database, and out again in the options page.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { entryWith } from '../unit/store/entries.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { breakDatabase, fillDisk, test } from './journal.ts';
import { spamButton, toast, zoomOf } from './ticket-page.ts';

const done = { done: true };

const day = 24 * 60 * 60 * 1000;
const rows = (page: Page) => page.locator('.journal tbody tr');

async function openJournal(own: BrowserContext): Promise<Page> {
  const page = await own.newPage();
  await page.goto(extensionUrl('options.html'));
  return page;
}

test('a press on Spam is in it, with what the ticket was before', async ({ clean: own, open, helpDesk }) => {
  const ticket = await helpDesk.ticket({ Title: 'A prize & <b>more</b>' });
  const page = await open('bram', zoomOf(ticket));
  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  const journal = await openJournal(own);
  await expect(rows(journal)).toHaveCount(1);
  const [, agent, number, title, ...rest] = await rows(journal).locator('td').allInnerTexts();
  expect([agent, number, title]).toEqual(['Bram Smit', ticket.number, 'A prize & <b>more</b>']);
  expect(rest.slice(0, 2)).toEqual(['Spam', 'Done']);
  expect(rest[2]).toContain('State: new → Spam');
});

test('what was done is listed, newest first, and again when its outcome is known', async ({
  clean: own,
  help,
}) => {
  const journal = await openJournal(own);
  await expect(journal.locator('.journal')).toContainText('Nothing yet.');

  const older = entryWith({ at: Date.now() - day, ticketId: 3, number: '33', outcome: 'unconfirmed' });
  const newer = entryWith({ at: Date.now(), title: '<b>"é & ☠</b>', agent: 'Bram' });
  expect(await sendFrom(help, 'record', [older, newer])).toEqual(done);
  await expect(rows(journal)).toHaveCount(2);
  await expect(rows(journal).first()).toContainText('<b>"é & ☠</b>');
  await expect(rows(journal).first()).toContainText('State: new → Spam');
  await expect(rows(journal).last()).toContainText('Outcome unknown');
  await expect(journal.getByRole('link', { name: '33' })).toHaveAttribute(
    'href',
    'https://tickets.piratenpartij.nl/otrs/index.pl?Action=AgentTicketZoom;TicketID=3',
  );

  await sendFrom(help, 'record', [{ ...older, outcome: 'done' }]);
  await expect(rows(journal).last()).toContainText('Done');
  await expect(rows(journal)).toHaveCount(2);
});

test('it is searched, and what is found is exported', async ({ clean: own, help }) => {
  const now = Date.now();
  const found = [1, 2].map((number) =>
    entryWith({ at: now - number, title: `=Héllo, "${number}"\nworld`, number: `100${number}` }),
  );
  await sendFrom(help, 'record', [...found, entryWith({ at: now, outcome: 'no-right' })]);
  const journal = await openJournal(own);
  await journal.getByLabel('Search in the journal').fill('hello done');
  await expect(rows(journal)).toHaveCount(2);

  const json = await exported(journal, 'Export as JSON');
  expect(JSON.parse(json.text)).toEqual(found);
  expect(json.name).toMatch(/^loods-\d{4}-\d\d-\d\d\.json$/);
  const csv = await exported(journal, 'Export as CSV');
  expect(csv.text).toContain(`,1001,"'=Héllo, ""1""\nworld",spam,done,Spam,`);
  expect(csv.text).not.toContain('no-right');

  await journal.getByLabel('Search in the journal').fill('nothing like it');
  await expect(journal.locator('.journal')).toContainText('No entry has all these words.');
});

async function exported(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('it is quick with 5,000 entries', async ({ clean: own, help }) => {
  const entries = Array.from({ length: 5000 }, (_, index) =>
    entryWith({ at: Date.now() - index, number: String(index), title: `Prize ${index}` }),
  );
  await sendFrom(help, 'record', entries);
  const journal = await openJournal(own);
  await expect(journal.getByText('1 to 50 of 5000')).toBeVisible();
  await journal.getByRole('button', { name: 'Older' }).click();
  await expect(journal.getByText('51 to 100 of 5000')).toBeVisible();

  const milliseconds = await journal.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#journal-search');
    const began = performance.now();
    if (field) field.value = 'prize 4999';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - began;
  });
  await expect(rows(journal)).toHaveCount(1);
  expect(milliseconds).toBeLessThan(1000);
});

test('it forgets what is older than 90 days, once the clock says so on three days', async ({
  clean: own,
  help,
}) => {
  const [old, kept] = [93, 89].map((days) => entryWith({ at: Date.now() - days * day, number: `${days}` }));
  await sendFrom(help, 'record', [old, kept]);
  await sendFrom(help, 'record', [entryWith({ at: Date.now(), number: '0' })]);
  const journal = await openJournal(own);
  await expect(rows(journal).getByRole('link')).toHaveText(['0', '89', '93']);

  const today = Math.floor(Date.now() / day);
  await journal.evaluate(`chrome.storage.local.set({ 'days seen': [${today - 1}, ${today}, ${today + 1}] })`);
  await sendFrom(help, 'record', [entryWith({ at: Date.now(), number: '1' })]);
  await expect(rows(journal).getByRole('link')).toHaveText(['1', '0', '89']);
});

test('it is kept while the background sleeps', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', [entryWith({ number: '1', at: Date.now() - 1 })]);
  const journal = await openJournal(own);
  const internals = await own.newPage();
  await internals.goto('chrome://serviceworker-internals');
  await internals.getByRole('button', { name: 'Stop' }).click();
  await expect(internals.getByText('Running Status: STOPPED')).toBeVisible();

  expect(await sendFrom(help, 'record', [entryWith({ number: '2', at: Date.now() })])).toEqual(done);
  await expect(rows(journal).getByRole('link')).toHaveText(['2', '1']);
});

test('nobody but the content script on the help desk writes it', async ({ clean: own, help }) => {
  const entry = entryWith({ at: Date.now() });
  expect(await help.evaluate('typeof chrome.runtime?.sendMessage')).toBe('undefined');
  const journal = await openJournal(own);
  const fromElsewhere = await journal.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ name: 'record', request: [entry] })})`,
  );
  expect(fromElsewhere).toEqual({});
  expect(await sendFrom(help, 'record', 'all of them')).toEqual({});
  const strange = [
    { ...entry, outcome: 'splendid' },
    { ...entry, helpDesk: 'https://elsewhere.example/otrs/index.pl' },
  ];
  expect(await sendFrom(help, 'record', strange)).toEqual(done);
  await expect(sendFrom(help, 'toString', [])).resolves.toBeUndefined();
  await expect(journal.locator('.journal')).toContainText('Nothing yet.');
});

test('a database that can’t be opened is said in words, and stops nothing', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  const background = own.serviceWorkers()[0] ?? (await own.waitForEvent('serviceworker'));
  await background.evaluate(breakDatabase);
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  expect(await sendFrom(page, 'record', [entryWith({ at: Date.now() })])).toEqual({});
  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();

  const journal = await own.newPage();
  await journal.addInitScript(breakDatabase);
  await journal.goto(extensionUrl('options.html'));
  await expect(journal.locator('.journal [role="alert"]')).toContainText('The journal can’t be read');
  await expect(journal.locator('#spamState')).toHaveValue('Spam');
});

test('a database that another version made otherwise is said in words', async ({ clean: own, help }) => {
  const journal = await own.newPage();
  await journal.goto(extensionUrl('icon/16.png'));
  await journal.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('loods', 990);
        opening.onupgradeneeded = () => opening.result.createObjectStore('journal', { keyPath: 'other' });
        opening.onsuccess = () => resolve(opening.result.close());
      }),
  );
  expect(await sendFrom(help, 'record', [entryWith({ at: Date.now() })])).toEqual({});
  await journal.goto(extensionUrl('options.html'));
  await expect(journal.locator('.journal [role="alert"]')).toContainText('The journal can’t be read');
});

test('a database that was deleted begins anew', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', [entryWith({ at: Date.now(), number: '1' })]);
  const journal = await openJournal(own);
  await expect(rows(journal)).toHaveCount(1);
  const other = await openJournal(own);
  await other.evaluate(
    () => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('loods'), { onsuccess: resolve })),
  );
  expect(await sendFrom(help, 'record', [entryWith({ at: Date.now(), number: '2' })])).toEqual(done);
  await journal.reload();
  await expect(rows(journal).getByRole('link')).toHaveText(['2']);
});

test('a full disk blocks no action, and loses nothing that was recorded before', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  const [first, second] = [await helpDesk.ticket(), await helpDesk.ticket()];
  const page = await open('bram', zoomOf(first));
  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  const journal = await openJournal(own);
  await expect(rows(journal)).toHaveCount(1);
  await own.serviceWorkers()[0]?.evaluate(fillDisk);

  await page.goto(`${helpDeskUrl}?${zoomOf(second)}`);
  await spamButton(page).click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${second.number} is Spam, and unlocked.`);
  expect(await helpDesk.database.ticket(second.id)).toMatchObject({ state: 'Spam' });
  await journal.reload();
  await expect(rows(journal)).toHaveCount(1);
});
