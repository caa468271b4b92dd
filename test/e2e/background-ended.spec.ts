// The browser ends an extension's background whenever it likes. Ended before each request that a page sends, which is between any two
// steps of an action, nothing is lost and nothing is done twice.
import type { BrowserContext, Page } from '@playwright/test';
import { extensionUrl } from './browser.ts';
import { bulkButton, countIn, listOf, panel, tickAll } from './bulk-page.ts';
import { expect } from './fixtures.ts';
import { rowsOf, test } from './journal.ts';
import { startOwn } from './own-help-desk.ts';
import {
  countByState,
  isRun,
  keptRuns,
  news,
  pressRun,
  panel as runPanel,
  runQuery,
  spam,
} from './run-page.ts';
import { actionButton, isWrite, pressUndo, recordRequests, toast, zoomOf } from './ticket-page.ts';

interface Ended {
  /** How often it was ended. */
  readonly times: () => number;
  /** A page of the extension, which does not need the background. */
  readonly options: Page;
}

/** From now on, ends the background before each request of the page. */
async function endBetweenSteps(browser: BrowserContext, page: Page): Promise<Ended> {
  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  await page.bringToFront();
  const session = await browser.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  let times = 0;
  await page.route('**/otrs/index.pl*', async (route) => {
    times++;
    await session.send('ServiceWorker.stopAllWorkers');
    await route.continue();
  });
  return { options, times: () => times };
}

/**
 * Waits until the journal has so many entries, all of them done. Its database is asked: a background that ends before it has told of
 * what it wrote leaves the table of an open options page as it was.
 */
async function expectJournal(options: Page, count: number): Promise<void> {
  const outcomes = async () => (await rowsOf(options, 'journal')).map(({ outcome }) => outcome);
  await expect.poll(outcomes).toEqual(Array(count).fill('done'));
}

test('of a ticket’s actions and their undo', async ({ own, helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Old title' });
  const page = await open('bram', zoomOf(ticket), { browser: own });
  const { history: _, ...before } = await helpDesk.database.ticket(ticket.id);
  const requests = recordRequests(page);
  const { options, times } = await endBetweenSteps(own, page);
  const writes = () => requests.filter(isWrite).length;

  for (const action of ['spam', 'bounce']) {
    await actionButton(page, action).click();
    await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number}`);
    await pressUndo(page);
    await expect(toast(page, 'done')).toContainText('Undone');
  }
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill('New title');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toContainText('New title');

  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ ...before, title: 'New title' });
  expect(writes()).toBe(5);
  expect(times()).toBeGreaterThan(20);
  await expectJournal(options, 5);
});

test('of many tickets, in chunks, and their undo', async ({ own, helpDesk, open }) => {
  test.setTimeout(180_000); // each of thirty is taken back on its own
  const Title = 'ended in between';
  await helpDesk.tickets(30, { Title });
  await helpDesk.rowsPerPage('bram', 30);
  const page = await open('bram', listOf(Title), { browser: own });
  const count = async (state: string) =>
    Number((await helpDesk.database.rows(countIn, [Title, state]))[0]?.['count']);
  const { options } = await endBetweenSteps(own, page);

  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('30 done');
  expect(await count('Spam')).toBe(30);
  await expectJournal(options, 30);

  await panel(page).locator(actionButton(page, 'undo')).click();
  await expect(panel(page).getByRole('status')).toHaveText('30 done', { timeout: 120_000 });
  expect(await count('new')).toBe(30);
  await expectJournal(options, 60);
});

test('of a job’s run', async ({ helpDesk: shared, open }) => {
  await using own = await startOwn(shared, 'ended');
  const { helpDesk, browser } = own;
  await helpDesk.speak('wim', 'en');
  await helpDesk.tickets(5, { State: 'Spam' });
  const page = await open('wim', runQuery(spam), own);
  const { Spam: _, ...others } = await countByState(helpDesk.database);
  const requests = recordRequests(page);
  await expect(runPanel(page)).toHaveAttribute('data-loods-guard', 'pass');
  await endBetweenSteps(browser, page);

  await pressRun(page);
  await expect(news(page)).toContainText('Deleted: 5. There are 0 now.');

  expect(await countByState(helpDesk.database)).toEqual(others);
  expect(requests.filter((request) => isRun(request.url()))).toHaveLength(1);
  expect(await keptRuns(browser)).toMatchObject([{ outcome: 'done', countBefore: 5 }]);
});
