// More tickets than Znuny takes at a time: portion by portion to the end, or to where it is stopped.
import type { Page } from '@playwright/test';
import { expect, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { copyTicket } from './many-tickets.ts';
import { type Own, startOwn } from './own-help-desk.ts';
import {
  confirmBackup,
  countByState,
  guardButton,
  keptRuns,
  news,
  panel,
  pressRun,
  runQuery,
  spam,
} from './run-page.ts';

/** So many spam tickets beside others, and the admin before their run. */
async function beforeRun(open: Open, own: Own, count: number, others: number): Promise<Page> {
  const { helpDesk } = own;
  await helpDesk.speak('wim', 'en');
  await many(helpDesk, 'Spam', count);
  await many(helpDesk, 'open', others);
  const page = await open('wim', runQuery(spam), own);
  await expect(guardButton(page, 'run')).toBeVisible({ timeout: 60_000 }); // 9,000 are counted in 10 s, if nothing else is done
  await confirmBackup(page);
  return page;
}

async function many(helpDesk: HelpDesk, State: string, count: number): Promise<void> {
  const { id } = await helpDesk.ticket({ State });
  await copyTicket(helpDesk.database, id, count - 1);
}

/** The bar's values, one after another, from now on. */
async function watchBar(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const root = document.querySelector('[data-loods-job]')?.shadowRoot as ShadowRoot;
    new MutationObserver(() => {
      const value = root.querySelector('progress')?.value;
      if (value !== undefined && value !== seen.at(-1)) seen.push(value);
    }).observe(root, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: number[] }).seen);
}

test('9,000 spam tickets beside 300 others: all portions run, and exactly the spam is gone', async ({
  helpDesk: shared,
  open,
}) => {
  test.setTimeout(240_000);
  await using own = await startOwn(shared, 'thousands');
  const { helpDesk } = own;
  const page = await beforeRun(open, own, 9000, 300);
  const { Spam: _, ...others } = await countByState(helpDesk.database);
  await expect(panel(page)).toContainText('In portions of 4000');
  const bar = await watchBar(page);

  await pressRun(page);
  await expect(news(page)).toContainText('Deleted: 9000. There are 0 now.', { timeout: 200_000 });

  expect(await countByState(helpDesk.database)).toEqual(others);
  const values = await bar();
  expect(values).toEqual(values.toSorted((one, other) => other - one));
  expect(values.length).toBeGreaterThan(10);
  expect((await keptRuns(own.browser))[0]).toMatchObject({
    outcome: 'done',
    countBefore: 9000,
    runLimit: 4000,
    portions: [
      { before: 9000, after: 5000 },
      { before: 5000, after: 1000 },
      { before: 1000, after: 0 },
    ],
  });
});

test('Stop stops after the portion; what is left can be run afterwards', async ({
  helpDesk: shared,
  open,
}) => {
  await using own = await startOwn(shared, 'stop');
  const { helpDesk } = own;
  await helpDesk.setting('Ticket::GenericAgentRunLimit', 100);
  const page = await beforeRun(open, own, 250, 5);
  await expect(panel(page)).toContainText('In portions of 100');

  await pressRun(page);
  await guardButton(page, 'stop').click();
  await expect(guardButton(page, 'stop')).toHaveText('Stops after this portion …');
  await expect(news(page)).toContainText(
    'Stopped between two portions, as you asked. Deleted: 100. There are 150 now.',
  );
  expect((await countByState(helpDesk.database))['Spam']).toBe(150);
  expect((await keptRuns(own.browser))[0]).toMatchObject({ outcome: 'stopped', countAfter: 150 });

  await pressRun(page);
  await expect(news(page)).toContainText('Deleted: 150. There are 0 now.');
  expect(await countByState(helpDesk.database)).toMatchObject({ open: 5 });
});
