// The session's id and the token of its writes are in every page. Whatever Loods does, neither is stored or said anywhere.
import type { ConsoleMessage, Page } from '@playwright/test';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { bulkButton, listOf, panel, tickAll } from './bulk-page.ts';
import { inContentScript } from './content-script.ts';
import { expect, test } from './fixtures.ts';
import { startOwn } from './own-help-desk.ts';
import { confirmBackup, news, pressRun, runQuery, spam } from './run-page.ts';
import { actionButton, spamButton, toast, zoomOf } from './ticket-page.ts';

/** Run in a page of the extension, or in one of the help desk: all that is stored there, as one text. */
async function readStores(): Promise<string> {
  const wait = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stores: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      stores.push(name, store, await wait(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(stores);
}

/** The session's id and the token, as the page has them. */
const secretsOf = (page: Page): Promise<string[]> =>
  page.evaluate("[Core.Config.Get('SessionID'), Core.Config.Get('ChallengeToken')]");

test('neither is in any store, nor in what is said', async ({ helpDesk: shared, open }) => {
  test.slow();
  await using own = await startOwn(shared, 'secrets');
  const { helpDesk, browser } = own;
  await helpDesk.speak('wim', 'en');
  const said: string[] = [];
  const note = (message: ConsoleMessage) => said.push(message.text());
  browser.on('console', note);
  for (const worker of browser.serviceWorkers()) worker.on('console', note);

  const ticket = await helpDesk.ticket();
  await helpDesk.ticket({ Title: 'Secrets' }); // a search that finds one ticket leads to its page
  const page = await open('wim', zoomOf(ticket), own);
  const secrets = await secretsOf(page);
  expect(secrets.filter((secret) => secret.length < 16)).toEqual([]);
  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  await actionButton(page, 'undo').first().click();
  await expect(toast(page, 'done')).toContainText('Undone');
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill('Secrets');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toContainText('Secrets');

  await page.goto(`${helpDeskUrl}?${listOf('Secrets')}`);
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toContainText('done');

  await page.goto(`${helpDeskUrl}?${runQuery(spam)}`);
  await confirmBackup(page);
  await pressRun(page);
  await expect(news(page)).toContainText('Deleted');

  const editQuery = `Action=AdminGenericAgent;Subaction=Update;Profile=${encodeURIComponent(spam)}`;
  await page.goto(`${helpDeskUrl}?${editQuery}`);
  await page.locator('form[name="compose"]').evaluate((form: HTMLFormElement) => {
    form.addEventListener('submit', (event) => event.preventDefault());
    new FormData(form); // as when it is sent: what Loods keeps of it is kept
  });

  const stored = await inContentScript<string>(page, `chrome.storage.local.get().then(JSON.stringify)`);
  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  const session = String(await options.evaluate('chrome.storage.session.get().then(JSON.stringify)'));
  const stores = [stored, session, await options.evaluate(readStores), await page.evaluate(readStores)];
  expect(stores[2]).toContain(ticket.number);
  expect(stores[3]).toContain('loods-typed-job');
  for (const secret of secrets)
    for (const text of [...stores, ...said]) expect(text.includes(secret), text.slice(0, 200)).toBe(false);
});
