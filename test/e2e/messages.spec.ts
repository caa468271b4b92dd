// Messages that are none: from a content script that someone else has got hold of, and to one. Whoever gets them takes nothing of
// them, and says no more than that.
import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { entryWith } from '../unit/store/entries.ts';
import { runWith } from '../unit/store/runs.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { inContentScript, sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { test } from './journal.ts';
import { zoomOf } from './ticket-page.ts';

declare const chrome: typeof browser;

const refused = {};
const long = 'x'.repeat(1_000_000);
/** Nothing that any message has in it. */
const junk: readonly unknown[] = [
  null,
  0,
  true,
  '',
  long,
  [],
  [[]],
  {},
  { constructor: {} },
  { length: 1, 0: {} },
];

/** All that the extension keeps, but for its presets' database. */
async function kept(browser: BrowserContext): Promise<unknown> {
  const page = await browser.newPage();
  await page.goto(extensionUrl('options.html'));
  const all = await page.evaluate(async () => {
    const opening = indexedDB.open('loods');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const database = opening.result;
    const names = [...database.objectStoreNames];
    const reading = names.map((name) => database.transaction(name).objectStore(name).getAll());
    await Promise.all(
      reading.map((one) => new Promise((resolve) => one.addEventListener('success', resolve))),
    );
    const rows = reading.flatMap(({ result }) => result);
    database.close();
    const settings = await chrome.storage.local.get();
    return { rows, settings, rules: await chrome.declarativeNetRequest.getSessionRules() };
  });
  await page.close();
  return all;
}

test('the background takes nothing of what is no message', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', []); // the first of all messages brings what is stored to this version's form, and notes the day
  const before = await kept(own);
  const run = runWith({ at: Date.now() });
  const approval = { job: 'A', fields: {}, by: 'Wim' };
  const requests: Record<string, readonly unknown[]> = {
    record: [null, 0, true, '', long, {}, { length: 1, 0: entryWith() }, new Array(10_001).fill(null)],
    approve: [
      ...junk,
      { ...approval, by: undefined },
      { ...approval, helpDesk: helpDeskUrl },
      { ...approval, job: long },
      { ...approval, fields: { [long]: { rule: 'one' } } },
      { ...approval, fields: { A: { rule: 'named', names: ['a'], more: true } } },
      {
        ...approval,
        fields: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [index, { rule: 'one' }])),
      },
    ],
    recordRun: [
      ...junk,
      { ...run, id: 'mine' },
      { ...run, at: 9e15 },
      { ...run, job: long },
      { ...run, settings: new Array(1001).fill(run.settings[0]) },
      { ...run, outcome: 'splendid' },
    ],
    runs: junk.filter((one) => typeof one !== 'string'),
    confirmBackup: [...junk, { by: '' }, { by: long }, { by: ['Wim'] }, { by: 'Wim', day: '2099-01-01' }],
    release: [...junk, { job: '' }, { job: long }, { job: ['A'] }, { job: 'A', tabId: 1 }],
    revoke: [...junk, { release: '*' }, { release: long }, { release: { toString: 'x' } }],
  };
  for (const [name, several] of Object.entries(requests)) {
    for (const request of several) {
      const answer = await sendFrom(help, name, request);
      expect(answer, `${name} of ${JSON.stringify(request)?.slice(0, 100)}`).toEqual(refused);
    }
  }
  // A list of entries may have some that are none.
  const strange = [...junk, entryWith({ at: 9e15 }), entryWith({ title: long })];
  expect(await sendFrom(help, 'record', strange)).toEqual({ done: true });
  expect(await kept(own)).toEqual(before);
});

test('an action of the future is one of now', async ({ clean: own, help }) => {
  await sendFrom(help, 'record', [entryWith({ at: Date.now() + 1e12 })]);
  const { rows } = (await kept(own)) as { rows: { at: number }[] };
  expect(rows.map(({ at }) => at <= Date.now())).toEqual([true]);
});

test('a page takes requests from Loods’ own pages alone, and only what they can want', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  const before = await helpDesk.database.ticket(ticket.id);
  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  const send = (name: string, request: unknown) =>
    options.evaluate(
      async ([message, url]) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.tabs.sendMessage(tab?.id ?? 0, message);
      },
      [{ name, request }, `${helpDeskUrl}*`] as const,
    );
  expect(await send('selection', undefined)).toEqual({ done: true, value: '' });

  const search = { field: 'title', search: 'a', queues: [], states: 'any' };
  const requests: Record<string, readonly unknown[]> = {
    undo: [...junk, { ...entryWith(), ticketId: ticket.id, before: { state: 'new' } }],
    fill: [...junk, { title: 'a', article: 'a', whole: 'a', text: long }],
    openSearch: [...junk, { ...search, field: 'constructor' }, { ...search, search: long }],
    say: [...junk, { about: 'constructor', text: 'a' }, { about: 'byTitle', text: long }],
    testPolicy: [...junk, { job: '' }, { job: 'A', fields: { A: { rule: 'magic' } } }],
  };
  for (const [name, several] of Object.entries(requests)) {
    for (const request of several) expect(await send(name, request), name).toEqual(refused);
  }
  // One that is sound, for a ticket of another help desk.
  const elsewhere = 'https://elsewhere.example/otrs/index.pl';
  expect(await send('undo', entryWith({ ticketId: ticket.id, helpDesk: elsewhere }))).toEqual(refused);
  for (const command of [...junk, 'constructor', 'help', 'open']) await send('command', command);

  await test.step('not from another content script', async () => {
    expect(await inContentScript(page, 'typeof chrome.tabs')).toBe('undefined');
    expect(await sendFrom(page, 'undo', entryWith({ ticketId: ticket.id }))).toBeUndefined();
  });
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});
