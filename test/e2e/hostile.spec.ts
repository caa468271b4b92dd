// Titles and names that were written to be more than text: nothing of them runs, turns the words around it, or stops the page.
import type { Page } from '@playwright/test';
import { entryWith } from '../unit/store/entries.ts';
import { runWith } from '../unit/store/runs.ts';
import { type Permission, prepare } from '../znuny/prepare.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { bulkButton, listOf, panel, tickAll } from './bulk-page.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { JobPages } from './job-pages.ts';
import { test } from './journal.ts';
import { presetWith } from './presets.ts';
import { expectVerdict, panel as guard, guardButton, runQuery } from './run-page.ts';
import { actionButton, spamButton, toast, zoomOf } from './ticket-page.ts';

const image = '<img src=x onerror="globalThis.ran = 1">';
/** Markup, quotes, an override that turns what follows, and ends of isolation and of texts. */
const hostile = `${image}"'\u202egnp.\u2069\u200f${'”'}<script>globalThis.ran = 1</script>`;

/** Nothing of it has become an element of what Loods shows, or was run. */
async function expectText(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate('"ran" in globalThis')).toBe(false);
}

test('in messages, a title stands apart from the words around it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill(hostile);
  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is called “`);
  const title = toast(page, 'done').locator('bdi');
  await expect(title).toHaveCSS('unicode-bidi', 'isolate');
  await expect(title).toHaveText(hostile.replace('\u2069', ''));
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: hostile });
  await expectText(page);
});

test('in what became of many, and in the journal', async ({ clean: own, helpDesk, open }) => {
  const Title = `many ${hostile}`;
  await helpDesk.tickets(2, { Title });
  const page = await open('bram', listOf('many <img*'));
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('2 done');
  await panel(page).locator('summary').click();
  await expect(panel(page).locator('li bdi').first()).toHaveText(Title);
  await expectText(page);

  const options = await own.newPage();
  const popup = await own.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  const agent = `Bram ${hostile}`;
  await sendFrom(page, 'record', [
    entryWith({ at: Date.now(), title: Title, agent, before: { title: hostile }, after: { title: image } }),
  ]);
  for (const [one, file] of [
    [options, 'options.html'],
    [popup, 'popup.html'],
  ] as const) {
    await one.goto(extensionUrl(file));
    await expect(one.getByText(Title).first()).toBeVisible();
    await expect(one.locator('.diff bdi').first()).toHaveCSS('unicode-bidi', 'isolate');
    await expectText(one);
  }
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a title of a megabyte, as no help desk has one, stops nothing', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl*', async (route) => {
    if (!route.request().postData()?.includes('AJAXAutocomplete')) return route.continue();
    const Value = `${ticket.number} ${hostile.repeat(10_000)}`;
    return route.fulfill({ json: [{ Key: ticket.number, Value }] });
  });
  await spamButton(page).click();
  await expect(toast(page, 'done')).toContainText(ticket.number);

  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill('Another');
  await page.keyboard.press('Enter');
  const said = toast(page, 'failed');
  await expect(said).toContainText('Someone renamed ticket');
  const box = await said.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(430);
  expect((box?.y ?? -1) >= 0).toBe(true);
  await expectText(page);
});

/** A hostile text in what an element says, and that it stands apart there. */
async function expectApart(page: Page, within: string): Promise<void> {
  const apart = page.locator(`${within} bdi`).filter({ hasText: image }).first();
  await expect(apart).toHaveCSS('unicode-bidi', 'isolate');
  await expectText(page);
}

/** A queue that Bram alone sees, until disposed: other tests count queues. */
async function queueOfBram({ port }: HelpDesk, Name: string): Promise<AsyncDisposable> {
  await prepare(port, 'queue', { Name, Group: 'hostile' });
  const bram = { Login: 'bram', First: '', Last: '', Password: '', Language: 'en' };
  const allow = (rights: Permission[]) =>
    prepare(port, 'agent', { ...bram, Groups: { hostile: rights } }).then(() => {});
  await allow(['ro', 'rw']);
  return { [Symbol.asyncDispose]: () => allow([]) };
}

test('a queue: in messages, in a change that is taken back, and where the options offer it', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const name = `${image}"'\u202e`; // Znuny's lists have 50 characters of a name
  await using _queue = await queueOfBram(helpDesk, name);
  const ticket = await helpDesk.ticket({ Queue: name });
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toContainText('is in the queue Bounces');
  await actionButton(page, 'undo').click();
  await expect(toast(page, 'done')).toContainText('again');
  await expectApart(page, '[data-loods-toast="done"]');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: name });

  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  await options.locator('#bounceQueue').fill(name);
  await expect(options.locator('#bounceQueue-offered')).toContainText('The help desk has it');
  await options.locator('button[type="submit"]').first().click();
  await expect(options.locator('form output')).toContainText('Saved');
  await expectText(options);
  await page.reload();
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toContainText('already');
  await expectApart(page, '[data-loods-toast="done"]');
});

test('names of jobs and people in the guard, and files in the options', async ({
  clean: own,
  helpDesk,
  open,
}) => {
  const job = `Delete ${hostile}`;
  const data = { Valid: '1', NewDelete: '1', Title: 'nothing has this title' };
  await using _job = await (await JobPages.open(helpDesk)).store([{ name: job, data }]);
  await using _language = await helpDesk.speak('wim', 'en');
  const page = await open('wim', runQuery(job));
  await expectVerdict(page, 'block');
  await expect(guard(page)).toHaveAttribute('data-loods-job', job);
  await guard(page).getByRole('textbox').fill(job);
  await guardButton(page, 'approve').click();
  await expectVerdict(page, 'pass');
  await expectText(page);

  const at = Date.now();
  const backup = { by: hostile, at, command: 'mysqldump' };
  const run = runWith({ at, seenAt: at, job, agent: hostile, reason: hostile, backup });
  expect(await sendFrom(page, 'recordRun', run)).toMatchObject({ value: 'stored' });
  await page.reload();
  await expectVerdict(page, 'pass');
  await expectApart(page, '[data-loods-feature="run-guard"]');

  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  await options.locator('.runs [aria-expanded]').click();
  await expectApart(options, '.runs .details');
  const choose = (section: string, file: object) =>
    options.locator(`.${section} input[type="file"]`).setInputFiles({
      name: `${hostile.slice(0, 20).replaceAll('/', '')}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
  const preset = presetWith({
    name: hostile,
    group: hostile.slice(0, 50),
    text: hostile,
    queues: [{ name: hostile }],
  });
  await choose('presets', { loods: 'presets', version: 1, presets: [{ ...preset, [hostile]: 1 }] });
  await expect(options.locator('.presets')).toContainText('nobody knows this');
  await expectText(options);
  await choose('presets', { loods: 'presets', version: 1, presets: [preset] });
  await expectApart(options, '.presets');
  await options.locator('[data-loods-action="presets-merge"]').click();

  const fields = { Title: { rule: 'values', values: [hostile] } };
  const policies = [{ job: `Other ${hostile}`, fields, by: hostile, at }];
  await choose('policies', { loods: 'policies', version: 1, helpDesk: helpDeskUrl, policies });
  await expectApart(options, '.policies');
  await options.locator('[data-loods-action="policies-merge"]').click();
  await expectApart(options, '.policies article p');

  const popup = await own.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(extensionUrl('popup.html'));
  await expectApart(popup, '.preset');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
