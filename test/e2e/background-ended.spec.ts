// The browser ends an extension's background whenever it likes. Ended before each request that a page sends, which is between any two
// steps of an action, nothing is lost and nothing is done twice.
import type { BrowserContext, Page } from '@playwright/test';
import { extensionUrl } from './browser.ts';
import { bulkButton, countIn, listOf, panel, tickAll } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './journal.ts';
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

interface Ended extends AsyncDisposable {
  /** How often it was ended. */
  readonly times: () => number;
  /** A page of the extension, which does not need the background. */
  readonly options: Page;
}

/** From now on until disposed, ends the background before each request of the page. */
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
  return {
    options,
    times: () => times,
    // The page asks on after what a test waits for; an answer under way when its browser closes would fail the test.
    [Symbol.asyncDispose]: () => page.unrouteAll({ behavior: 'wait' }),
  };
}

/**
 * Waits until the journal has so many entries of each outcome. Its database is asked: a background that ends before it has told of
 * what it wrote leaves the table of an open options page as it was.
 */
async function expectJournal(options: Page, expected: { done: number; already?: number }): Promise<void> {
  const outcomes = async () => {
    const all = (await rowsOf(options, 'journal')).map(({ outcome }) => String(outcome));
    return Object.fromEntries(
      Map.groupBy(all, (one) => one)
        .entries()
        .map(([one, { length }]) => [one, length]),
    );
  };
  await expect.poll(outcomes).toEqual(expected);
}

test('of a ticket’s actions and their undo', async ({ clean, helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Old title' });
  const page = await open('bram', zoomOf(ticket));
  const { history: _, ...before } = await helpDesk.database.ticket(ticket.id);
  const requests = recordRequests(page);
  await using ended = await endBetweenSteps(clean, page);
  const { options, times } = ended;
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
  await expectJournal(options, { done: 5 });
});

test('of many tickets, in chunks, and their undo', async ({ clean, helpDesk, open }) => {
  // Of each chunk, which has 25, a few are to be done: each is taken back on its own.
  const Title = 'ended in between';
  await helpDesk.tickets(4, { Title });
  await helpDesk.tickets(22, { Title, State: 'Spam' });
  await helpDesk.tickets(4, { Title });
  await helpDesk.rowsPerPage('bram', 30);
  const page = await open('bram', `${listOf(Title)};SortBy=TicketNumber;OrderBy=Down`);
  const count = async (state: string) =>
    Number((await helpDesk.database.rows(countIn, [Title, state]))[0]?.['count']);
  await using ended = await endBetweenSteps(clean, page);

  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('8 done · 22 already so');
  expect(await count('Spam')).toBe(30);
  await expectJournal(ended.options, { done: 8, already: 22 });

  await panel(page).locator(actionButton(page, 'undo')).click();
  await expect(panel(page).getByRole('status')).toHaveText('8 done', { timeout: 60_000 });
  expect(await count('new')).toBe(8);
  await expectJournal(ended.options, { done: 16, already: 22 });
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
  await using __ = await endBetweenSteps(browser, page);

  await pressRun(page);
  await expect(news(page)).toContainText('Deleted: 5. There are 0 now.');

  expect(await countByState(helpDesk.database)).toEqual(others);
  expect(requests.filter((request) => isRun(request.url()))).toHaveLength(1);
  expect(await keptRuns(browser)).toMatchObject([{ outcome: 'done', countBefore: 5 }]);
});
