// More tickets than Znuny takes at a time: portion by portion to the end, or to where it is stopped.
import type { Page } from '@playwright/test';
import { killAll, startDatabase } from '../znuny/server.ts';
import { expect, logIn, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { JobPages } from './job-pages.ts';
import { copyTicket } from './many-tickets.ts';
import { type Own, startOwn } from './own-help-desk.ts';
import {
  confirmBackup,
  countByState,
  expectVerdict,
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

/** Holds a run of the spam job at a ticket of its first portion, until disposed. */
async function holdRun({ database }: HelpDesk, press: () => Promise<void>): Promise<AsyncDisposable> {
  const newest =
    "SELECT MIN(t.id) AS id FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id WHERE s.name = 'Spam'"; // of copies, the first is the newest
  const [ticket] = await database.rows(newest);
  const begun =
    "SELECT job_value FROM generic_agent_jobs WHERE job_name = ? AND job_key = 'ScheduleLastRunUnixTime'";
  const before = await database.rows(begun, [spam]);
  const held = await database.hold(`SELECT id FROM ticket_history WHERE ticket_id = ${ticket?.['id']}`);
  await press();
  await expect.poll(() => database.rows(begun, [spam])).not.toEqual(before);
  return held;
}

test('what happens between two portions: Stop, a session’s end, other settings, the whole server’s death', async ({
  helpDesk: shared,
  open,
}) => {
  test.slow();
  await using own = await startOwn(shared, 'between');
  const { helpDesk, browser } = own;
  const { database } = helpDesk;
  await helpDesk.setting('Ticket::GenericAgentRunLimit', 20);
  const page = await beforeRun(open, own, 70, 3);
  await expect(panel(page)).toContainText('In portions of 20');
  const press = () => pressRun(page);

  await test.step('Stop stops after the portion; what is left can be run afterwards', async () => {
    {
      await using _ = await holdRun(helpDesk, press);
      await guardButton(page, 'stop').click();
      await expect(guardButton(page, 'stop')).toHaveText('Stops after this portion …');
    }
    await expect(news(page)).toContainText(
      'Stopped between two portions, as you asked. Deleted: 20. There are 50 now.',
    );
    expect((await countByState(database))['Spam']).toBe(50);
    expect((await keptRuns(browser))[0]).toMatchObject({ outcome: 'stopped', countAfter: 50 });
  });

  await test.step('the session ends', async () => {
    {
      await using _ = await holdRun(helpDesk, press);
      await helpDesk.endSessions();
    }
    await expect(news(page)).toContainText('It is not known what was run. You are logged out.');
    expect(await countByState(database)).toMatchObject({ Spam: 30, open: 3 });
    await logIn(browser, await helpDesk.logIn('wim'));
    await panel(page).getByRole('button', { name: 'Look again' }).click();
    await expect(news(page)).toContainText(
      'Interrupted between two portions. Deleted: 20. There are 30 now.',
    );
  });

  await test.step('another session changes the settings', async () => {
    const pages = await JobPages.open(helpDesk);
    const choose = (...chosen: string[]) =>
      pages.save(spam, (control) => {
        const { options } = control('StateIDs') as HTMLSelectElement;
        for (const option of options) option.selected = chosen.includes(option.text);
      });
    {
      await using _ = await holdRun(helpDesk, press);
      await choose('Spam', 'open');
    }
    await expect(news(page)).toContainText('Stopped: someone changed the job’s settings meanwhile.');
    await expect(news(page)).toContainText(/State: Spam → (open, Spam|Spam, open)/);
    await expectVerdict(page, 'block');
    expect(await countByState(database)).toMatchObject({ Spam: 10, open: 3 });
    const [run] = await keptRuns(browser);
    expect(run).toMatchObject({ outcome: 'stopped', reason: expect.stringContaining('State: Spam → ') });
    expect(run).not.toHaveProperty('countAfter');
    await choose('Spam');
    await page.reload();
  });

  await test.step('the whole server dies in the middle, and comes back', async () => {
    await database.change('SET GLOBAL innodb_flush_log_at_trx_commit = 1'); // as a server has it that is no throw-away
    const held = await holdRun(helpDesk, press);
    let isGone = true;
    await page.route('**/otrs/index.pl*', (route) =>
      isGone ? route.abort('connectionrefused') : route.continue(),
    );
    killAll(helpDesk.instance);
    await Promise.resolve(held[Symbol.asyncDispose]()).catch(() => {}); // it went with the database
    await expect(news(page)).toContainText('It is not known what was run. The help desk can’t be reached.');
    await expectVerdict(page, 'unknown');
    startDatabase(helpDesk.instance);
    isGone = false;
    const { Spam: left = 0 } = await countByState(database);
    await page.reload();
    await expect(news(page)).toContainText('the number of tickets has stopped falling.');
    await expect(news(page)).toContainText(`Deleted: ${10 - left}. There are ${left} now.`);
    expect((await keptRuns(browser))[0]).toMatchObject({ outcome: 'unknown', countAfter: left });
    await press();
    await expect(news(page)).toContainText(`Deleted: ${left}. There are 0 now.`);
    const { Spam: _, ...others } = await countByState(database);
    expect(others).toMatchObject({ open: 3 });
  });
});
