// Runs of Generic Agent jobs: told by the page that makes them, kept by the background.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RunRecord, RunReport } from '../../lib/store/run-record.ts';
import { runWith } from '../unit/store/runs.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { test } from './journal.ts';

const record = (help: Page, run: RunReport) => sendFrom(help, 'recordRun', run);
const answered = (value: unknown) => ({ done: true, value });

async function runsOf(help: Page, job: string): Promise<RunRecord[]> {
  const { value } = (await sendFrom(help, 'runs', job)) as { value: RunRecord[] };
  return value;
}

test('a run is kept as it goes, has one end, and the page is told of the newest', async ({ help }) => {
  const now = Date.now();
  const running = runWith({ at: now, seenAt: now, outcome: 'running', portions: [] });
  expect(await record(help, running)).toEqual(answered('stored'));
  expect(await runsOf(help, running.job)).toEqual([{ ...running, helpDesk: helpDeskUrl }]);

  await test.step('no other run of that job begins meanwhile', async () => {
    const other = runWith({ at: now + 1, seenAt: now, outcome: 'running' });
    expect(await record(help, other)).toEqual(answered('busy'));
    expect(await record(help, { ...other, job: 'Another' })).toEqual(answered('stored'));
    expect(await runsOf(help, running.job)).toHaveLength(1);
    expect(await record(help, { ...running, job: 'Another' })).toEqual({});
  });

  const unknown = { ...running, outcome: 'unknown' as const, reason: 'connection lost' };
  const done = { ...running, outcome: 'done' as const, countAfter: 0 };
  for (const [run, answer] of [
    [{ ...running, seenAt: now + 1 }, 'stored'],
    [unknown, 'stored'],
    [running, 'ended'],
    [done, 'stored'],
    [unknown, 'ended'],
  ] as const) {
    expect(await record(help, run)).toEqual(answered(answer));
  }
  expect(await runsOf(help, running.job)).toEqual([{ ...done, helpDesk: helpDeskUrl }]);

  await test.step('a tab that is gone keeps nobody waiting', async () => {
    const gone = runWith({ at: now + 2, seenAt: now - 10 * 60_000, outcome: 'running' });
    expect(await record(help, gone)).toEqual(answered('stored'));
    for (let index = 3; index < 13; index++) {
      expect(await record(help, runWith({ at: now + index }))).toEqual(answered('stored'));
    }
    const times = (await runsOf(help, running.job)).map(({ at }) => at - now);
    expect(times).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });
  expect(await record(help, { ...done, outcome: 'splendid' } as never)).toEqual({});
  expect(await record(help, { ...done, id: 'mine' } as never)).toEqual({});
});

test('a run is forgotten after three years, and not before', async ({ help }) => {
  const day = 24 * 60 * 60_000;
  const today = Math.floor(Date.now() / day);
  const options = await help.context().newPage();
  await options.goto(extensionUrl('options.html'));
  const days = JSON.stringify([today, today + 1, today + 2]); // a clock that says so on three days is believed
  await options.evaluate(`chrome.storage.local.set({ 'days seen': ${days} })`);
  await options.close();
  const [old, kept, fresh] = [3 * 366, 3 * 365 - 2, 0].map((days) =>
    runWith({ at: Date.now() - days * day }),
  );
  for (const run of [old, kept, fresh]) await record(help, run as RunReport);
  expect((await runsOf(help, fresh?.job ?? '')).map(({ id }) => id)).toEqual([fresh?.id, kept?.id]);
});

test('a backup is confirmed for the day', async ({ help }) => {
  const day = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${day.getFullYear()}_${two(day.getMonth() + 1)}_${two(day.getDate())}`;
  const command = `mysqldump --defaults-file=/etc/mysql/debian.cnf otrs > otrs_dump_${date}.sql`;
  expect(await sendFrom(help, 'backup', undefined)).toEqual(answered({ command }));
  expect(await sendFrom(help, 'confirmBackup', { by: ' ' })).toEqual({});
  const { value } = (await sendFrom(help, 'confirmBackup', { by: 'Sjoerd' })) as { value: object };
  expect(value).toEqual({ by: 'Sjoerd', at: expect.any(Number), command });
  expect(await sendFrom(help, 'backup', undefined)).toEqual(answered({ command, confirmed: value }));
});

test('they are listed in the options: searched, unfolded, exported', async ({ clean: own, help }) => {
  const now = Date.now() - 60_000;
  const hostile = '=Opruimen "<b>';
  const done = runWith({ at: now - 3, portions: [{ at: now - 3, before: 9, after: 0 }] });
  const other = runWith({
    at: now - 2,
    job: hostile,
    outcome: 'stopped',
    reason: 'het is <i>genoeg</i>',
    countAfter: 4000,
    tickets: ['2026112410000999'],
    approvedAt: now - 9999,
  });
  const gone = runWith({ at: now - 1, seenAt: now - 10 * 60_000, outcome: 'running', agent: 'Bram' });
  for (const run of [done, other, gone]) expect(await record(help, run)).toEqual(answered('stored'));
  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  const rows = options.locator('.runs tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('Not seen any more: outcome unknown');
  await expect(rows.nth(2)).toContainText('DeleteSpam in all queues');
  await expect(rows.nth(2)).toContainText('9 → 0');

  const search = options.getByLabel('Search in the runs');
  await search.fill('0999 stopped');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button').focus();
  await options.keyboard.press('Enter');
  await expect(rows.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  const details = options.locator('.runs .details');
  for (const text of ['het is <i>genoeg</i>', 'State: “Spam”', 'Confirmed by Sjoerd', 'mysqldump otrs >']) {
    await expect(details).toContainText(text);
  }
  await expect(details).toContainText('2026112410000999');

  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export runs as CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(`,"'=Opruimen ""<b>",stopped,`);
  const second = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export runs as JSON' }).click();
  expect(JSON.parse(await readFile(await (await second).path(), 'utf8'))).toEqual([
    { ...other, helpDesk: helpDeskUrl },
  ]);

  await record(help, { ...gone, outcome: 'done', countAfter: 0 });
  await search.fill('bram done');
  await expect(rows).toHaveCount(1);
});
