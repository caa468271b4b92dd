// The run itself, from the press to its record: what is said of it is what became of the tickets, also when someone changes
// the job meanwhile, or the tab is closed.
import { send } from '../znuny/request.ts';
import { beforeRun, spamLeft } from './before-run.ts';
import { extension, launchChromium } from './browser.ts';
import { breakRequests } from './faults.ts';
import { expect } from './fixtures.ts';
import { test } from './job-desk.ts';
import { JobPages } from './job-pages.ts';
import { copyTicket } from './many-tickets.ts';
import {
  bounces,
  confirmBackup,
  countByState,
  expectVerdict,
  guardButton,
  keptRuns,
  news,
  one,
  panel,
  pressRun,
  runQuery,
  spam,
} from './run-page.ts';

test('a run deletes exactly the spam, after a backup, and is kept', async ({ desk, open }) => {
  const { helpDesk, browser } = desk;
  await helpDesk.speak('wim', 'en');
  await helpDesk.tickets(5, { State: 'Spam' });
  await helpDesk.tickets(2, { State: 'open' });
  const before = await countByState(helpDesk.database);
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open('wim', runQuery(spam), desk);

  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('_');
  await test.step('not without a backup', async () => {
    await expect(panel(page).locator('code')).toHaveText(
      `mysqldump --defaults-file=/etc/mysql/debian.cnf otrs > otrs_dump_${today}.sql`,
    );
    await expect(guardButton(page, 'run')).toHaveAttribute('aria-disabled', 'true');
    await guardButton(page, 'run').click({ force: true }); // Playwright would wait until it is on
    const copy = panel(page).getByRole('button', { name: 'Copy' });
    await copy.click();
    await expect(panel(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`otrs_dump_${today}.sql`);
    await expect(guardButton(page, 'backup')).toHaveAttribute('aria-disabled', 'true'); // nobody is named
    await panel(page).locator('form.backup input').fill('Sjoerd');
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('The backup of today is made, says Sjoerd');
    await page.reload();
    await expect(panel(page)).toContainText('The backup of today is made, says Sjoerd');
    expect(await countByState(helpDesk.database)).toEqual(before);
  });

  await test.step('by keyboard', async () => {
    await expect(guardButton(page, 'run')).toHaveText('Delete 5 tickets');
    const { session, searches, preferences } = await helpDesk.traces();
    await guardButton(page, 'run').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter'); // in a hurry
    await expect(news(page)).toContainText(
      'Znuny has run the job on 5 tickets. Deleted: 5. There are 0 now.',
    );
    expect(await helpDesk.traces()).toMatchObject({ session, searches, preferences });
    await expect(panel(page)).toBeFocused();
    const { Spam: _, ...others } = before;
    expect(await countByState(helpDesk.database)).toEqual(others);
    await expectVerdict(page, 'pass');
    await expect(panel(page).locator('.verdict')).toContainText('There is nothing to run');
    await expect(guardButton(page, 'run')).toHaveCount(0);
  });

  await test.step('kept', async () => {
    const [run, ...more] = await keptRuns(browser);
    expect(more).toEqual([]);
    expect(run).toMatchObject({
      job: spam,
      agent: expect.stringContaining('Wim'),
      countBefore: 5,
      countAfter: 0,
      outcome: 'done',
      portions: [{ before: 5, after: 0 }],
      backup: { by: 'Sjoerd', command: expect.stringContaining(today) },
    });
    expect(run?.['tickets']).toHaveLength(5);
    await page.reload();
    await expect(panel(page)).toContainText('The settings are those of the last run');
    const pages = await JobPages.open(helpDesk);
    await pages.save(spam, (control) => {
      control('Title').value = 'x';
    });
    await page.reload();
    await expect(panel(page)).toContainText('What is different from the last run');
    await expect(panel(page)).toContainText(/Title: nothing → x/);
  });
});

test('the other jobs of the handbook delete what they are for', async ({ desk, open }) => {
  const { helpDesk } = desk;
  await helpDesk.speak('wim', 'en');
  const [old, young] = await helpDesk.tickets(2, { Queue: 'Bounces', State: 'closed successful' });
  const closed = "UPDATE ticket_history SET create_time = '2019-05-05 10:00:00' WHERE ticket_id = ?";
  await helpDesk.database.change(closed, [old?.id ?? 0]);
  const { id, number } = await helpDesk.ticket({ Queue: 'ICT', State: 'open' });
  const pages = await JobPages.open(helpDesk);
  await pages.save(one, (control) => {
    const queues = control('QueueIDs') as HTMLSelectElement;
    for (const option of queues.options) option.selected = option.text.trim() === 'ICT';
    control('TicketNumber').value = number;
  });
  const page = await open('wim', runQuery(bounces), desk);
  for (const [job, gone] of [
    [bounces, old?.id],
    [one, id],
  ] as const) {
    await page.goto(`${page.url().split('?')[0]}?${runQuery(job)}`);
    await pressRun(page);
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText(
      'Deleted: 1. There are 0 now.',
    );
    expect(await helpDesk.database.rows('SELECT id FROM ticket WHERE id = ?', [gone ?? 0])).toEqual([]);
  }
  expect(await helpDesk.database.ticket(young?.id ?? 0)).toMatchObject({ queue: 'Bounces' });
});

test('what is changed between the look and the press stops the run, with the difference', async ({
  desk,
  open,
}) => {
  const { helpDesk } = desk;
  const page = await beforeRun(open, desk, 3);
  const pages = await JobPages.open(helpDesk);

  await test.step('a setting', async () => {
    await pages.save(spam, (control) => {
      const states = control('StateIDs') as HTMLSelectElement;
      for (const option of states.options) option.selected = ['Spam', 'open'].includes(option.text);
    });
    await pressRun(page);
    await expect(news(page)).toContainText('Nothing was run: something is not as it was shown');
    await expect(news(page)).toContainText(/State: Spam → (open, Spam|Spam, open)/);
    await expectVerdict(page, 'block');
    expect(await spamLeft(helpDesk)).toBe(3);
    await pages.save(spam, (control) => {
      const states = control('StateIDs') as HTMLSelectElement;
      for (const option of states.options) option.selected = option.text === 'Spam';
    });
  });

  await test.step('the number of tickets', async () => {
    await page.reload();
    await confirmBackup(page);
    await helpDesk.ticket({ State: 'Spam' });
    await pressRun(page);
    await expect(news(page)).toContainText('Tickets: 3 → 4');
    await expect(page.locator('table.DataTable tbody tr')).toHaveCount(4); // Znuny's list says so, too
    await expect(page.locator('a[href*="Subaction=RunNow"]')).toBeHidden();
    expect(await spamLeft(helpDesk)).toBe(4);
  });

  await test.step('another ticket in the place of one', async () => {
    await expect(guardButton(page, 'run')).toHaveText('Delete 4 tickets');
    const [gone] = await helpDesk.database.rows(
      "SELECT t.id, t.tn FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id WHERE s.name = 'Spam' LIMIT 1",
    );
    await helpDesk.database.change('UPDATE ticket SET ticket_state_id = 4 WHERE id = ?', [gone?.['id']]);
    helpDesk.forgetAll();
    await helpDesk.ticket({ State: 'Spam' });
    await pressRun(page);
    await expect(news(page)).toContainText(`Listed tickets: ${gone?.['tn']} → `);
    expect(await spamLeft(helpDesk)).toBe(4);
  });

  await test.step('another admin has run it', async () => {
    await helpDesk.act('wim', { Action: 'AdminGenericAgent', Subaction: 'RunNow', Profile: spam });
    await helpDesk.tickets(4, { State: 'Spam' });
    await pressRun(page);
    await expect(news(page)).toContainText('Last run: is another one now');
    expect(await spamLeft(helpDesk)).toBe(4);
  });

  await test.step('what was shown then may be run', async () => {
    await pressRun(page);
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText('Deleted: 4');
    expect(await spamLeft(helpDesk)).toBe(0);
    const outcomes = (await keptRuns(desk.browser)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['done', 'refused', 'refused', 'refused', 'refused']);
  });
});

test('a tab that is closed in the middle: the next visit finds out; a second tab waits', async ({
  desk,
  open,
}) => {
  test.slow();
  const { helpDesk, browser } = desk;
  const page = await beforeRun(open, desk, 1);
  const [seed] = await helpDesk.tickets(1, { State: 'Spam' });
  await copyTicket(helpDesk.database, seed?.id ?? 0, 298);
  await page.reload();
  const second = await browser.newPage();
  await second.goto(page.url());
  await confirmBackup(second);
  await pressRun(page);
  await expect(panel(page).locator('progress')).toBeVisible();

  await pressRun(second);
  await expect(panel(second).locator('.verdict')).toContainText('Another tab of this browser runs this job');
  await expectVerdict(second, 'unknown');
  await expect(guardButton(second, 'run')).toHaveCount(0);

  await page.close();
  await expect(panel(second).locator('[data-loods-toast="done"]')).toContainText('Deleted: 300');
  await expectVerdict(second, 'pass');
  expect(await spamLeft(helpDesk)).toBe(0);
  const [run, ...more] = await keptRuns(browser);
  expect(more).toEqual([]);
  expect(run).toMatchObject({ outcome: 'done', countBefore: 300, countAfter: 0 });
  await second.close();
});

test('a run in another browser is seen, and waited for', async ({ desk, open }) => {
  const { helpDesk } = desk;
  const { database } = helpDesk;
  const page = await beforeRun(open, desk, 60);
  await using other = await launchChromium({ port: helpDesk.port, extension });
  const second = await open('wim', runQuery(spam), { helpDesk, browser: other });
  await confirmBackup(second);

  // Znuny takes tickets in the order of their ids as text; the run can't get past these two.
  const rows = await database.rows(
    "SELECT t.id FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id WHERE s.name = 'Spam' ORDER BY CAST(t.id AS CHAR)",
  );
  const holdAt = (index: number) =>
    database.hold(`SELECT id FROM ticket_history WHERE ticket_id = ${rows[index]?.['id']}`);
  const [first, next] = [await holdAt(20), await holdAt(40)];
  await pressRun(page);
  await expect.poll(() => spamLeft(helpDesk)).toBe(40);

  await guardButton(second, 'run').click();
  await expect(panel(second)).toContainText('This job was started a moment ago');
  await first[Symbol.asyncDispose]();
  await expect(panel(second)).toContainText(/The tickets of this job are going right now.*20 of 40 left/);
  await expect(guardButton(second, 'run')).toHaveCount(0);
  await next[Symbol.asyncDispose]();
  await expect(news(page)).toContainText('Deleted: 60. There are 0 now.');
  await expect(panel(second).locator('.verdict')).toContainText('There is nothing to run');
  await expect(news(second)).toContainText('Nothing was run: something is not as it was shown');
  await expect(news(second)).toContainText('Last run: is another one now');
  expect((await keptRuns(desk.browser)).map(({ outcome }) => outcome)).toEqual(['done']);
});

test('a Run page that changes its form under the press: no run', async ({ desk, open }) => {
  const { helpDesk } = desk;
  const page = await beforeRun(open, desk, 3);
  const mend = await breakRequests(
    page,
    (route) => /Subaction=Run\b/.test(route.request().url()),
    async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const headers = await route.request().allHeaders();
      const { text } = await send(helpDesk.port, pathname + search, { headers });
      await route.fulfill({ contentType: 'text/html', body: text.replaceAll('<p>', '<div>') });
    },
  );
  await pressRun(page);
  await expect(news(page)).toContainText('Nothing was run. A page of Znuny was not understood');
  mend();
  expect(await spamLeft(helpDesk)).toBe(3);
});
