// What Generic Agent jobs may be: kept by the background, for the help desk whose page says so, and closed when it can't be read.
import type { Page } from '@playwright/test';
import { builtInPolicies } from '../../lib/guard/index.ts';
import { entryWith } from '../unit/store/entries.ts';
import { runWith } from '../unit/store/runs.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { breakDatabase, putRow, test } from './journal.ts';

const spamJob = 'DeleteSpam in all queues';
const fields = { NewDelete: { rule: 'values', values: ['1'], names: ['Ja'] } };
const approval = { job: 'Opruimen "<b>', fields, by: 'Wim Beheer' };

/** What a page of the help desk is told, by job. */
async function known(help: Page) {
  const { done, value } = (await sendFrom(help, 'policies', undefined)) as {
    done?: true;
    value: { broken: boolean; policies: { job: string }[] };
  };
  expect(done).toBe(true);
  return { broken: value.broken, of: new Map(value.policies.map((policy) => [policy.job, policy])) };
}

test('the handbook’s are told, with the names of the options, and what was approved over them', async ({
  clean: own,
  help,
}) => {
  const builtIn = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
  expect([...(await known(help)).of.values()]).toEqual(
    builtIn.map((policy) => ({ ...policy, origin: { kind: 'built-in' } })),
  );

  const before = Date.now();
  const answer = await sendFrom(help, 'approve', approval);
  const { of } = await known(help);
  const kept = of.get(approval.job) as unknown as { origin: { at: number } };
  expect(kept).toMatchObject({ fields, origin: { kind: 'approved', by: 'Wim Beheer' } });
  expect(kept.origin.at).toBeGreaterThanOrEqual(before);
  expect(answer).toEqual({ done: true, value: kept });
  expect(of.size).toBe(4);

  await test.step('none of them by anyone but the content script, nor for the handbook’s jobs', async () => {
    const refused = { ...approval, job: 'Another' };
    const options = await own.newPage();
    await options.goto(extensionUrl('options.html'));
    for (const [name, request] of [
      ['approve', refused],
      ['policies', undefined],
      ['recordRun', runWith()],
      ['runs', spamJob],
      ['backup', undefined],
      ['confirmBackup', { by: 'me' }],
    ] as const) {
      const message = JSON.stringify({ name, request });
      expect(await options.evaluate(`chrome.runtime.sendMessage(${message})`)).toEqual({});
    }
    await help.goto(`${helpDeskUrl}/elsewhere`);
    expect(await sendFrom(help, 'approve', refused)).toEqual({});
    await help.goto(helpDeskUrl);
    const wrong = [
      { ...refused, fields: undefined },
      { ...refused, fields: { NewDelete: { rule: 'anything' } } },
      { ...refused, job: '' },
      { ...refused, at: 1 },
      null,
    ];
    for (const request of wrong) expect(await sendFrom(help, 'approve', request)).toEqual({});
    expect(await sendFrom(help, 'approve', { ...approval, job: spamJob })).toEqual({
      done: true,
      value: 'built-in',
    });
    expect((await known(help)).of).toEqual(of);
  });

  await test.step('what is damaged, or of another help desk, approves nothing', async () => {
    const options = await own.newPage();
    await options.goto(extensionUrl('options.html'));
    const row = { job: 'Another', fields, by: '', at: 1, helpDesk: 'https://tickets.example/otrs/index.pl' };
    await putRow(options, 'policies', row);
    expect((await known(help)).of).toEqual(of);
    await putRow(options, 'policies', { ...row, job: spamJob, helpDesk: helpDeskUrl, fields: 'all' });
    const now = await known(help);
    expect(now.of.get(spamJob)).toEqual({ job: spamJob, origin: { kind: 'damaged', isHandbooks: true } });
    expect(now.of.size).toBe(4);
  });
});

test('a database of the version before is taken over, and one that can’t be opened approves nothing', async ({
  clean: own,
  help,
}) => {
  const bare = await own.newPage();
  await bare.goto(extensionUrl('requests.js'));
  const entry = entryWith({ at: Date.now(), number: '4711' });
  await bare.evaluate(async (row) => {
    const done = (request: IDBRequest | IDBTransaction, event: string) =>
      new Promise((resolve) => request.addEventListener(event, resolve));
    await done(indexedDB.deleteDatabase('loods'), 'success');
    const opening = indexedDB.open('loods', 10); // Dexie's version 1
    opening.addEventListener('upgradeneeded', () => {
      const journal = opening.result.createObjectStore('journal', { keyPath: 'id' });
      journal.createIndex('at', 'at');
      journal.createIndex('ticketId', 'ticketId');
    });
    await done(opening, 'success');
    const writing = opening.result.transaction('journal', 'readwrite');
    writing.objectStore('journal').put(row);
    await done(writing, 'complete');
    opening.result.close();
  }, entry);
  await sendFrom(help, 'approve', approval);
  expect((await known(help)).of.get(approval.job)).toMatchObject({ fields });
  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  await expect(options.locator('.journal tbody tr')).toContainText('4711');
  expect(
    await options.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'loods')),
  ).toMatchObject({ version: 30 });

  const [background] = own.serviceWorkers();
  await background?.evaluate(breakDatabase);
  const broken = await known(help);
  expect(broken).toMatchObject({ broken: true });
  expect(broken.of.size).toBe(0);
  expect(await sendFrom(help, 'approve', approval)).toEqual({});
  expect(await sendFrom(help, 'recordRun', runWith())).toEqual({});
});
