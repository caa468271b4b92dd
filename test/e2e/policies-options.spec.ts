// Policies in the options: read, changed, tested against a real job, given away and taken over.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { test } from './journal.ts';

const spamJob = 'DeleteSpam in all queues';
const fields = { Valid: { rule: 'values', values: ['1'] }, StateIDs: { rule: 'named', names: ['<b>Junk'] } };

async function openOptions(own: BrowserContext): Promise<Page> {
  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  return options;
}

const policy = (options: Page, job: string): Locator =>
  options.getByRole('article', { name: job, exact: true });
const press = (within: Locator, name: string) => within.getByRole('button', { name }).click();
const section = (options: Page) => options.locator('.policies');

/** What pages of the help desk are told of a job. */
async function told(help: Page, job: string): Promise<object | undefined> {
  const { value } = (await sendFrom(help, 'policies', undefined)) as {
    value: { policies: { job: string }[] };
  };
  return value.policies.find((one) => one.job === job);
}

async function choose(options: Page, content: string): Promise<void> {
  const file = { name: 'policies.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await section(options).locator('input[type="file"]').setInputFiles(file);
}

test('one is changed, by keyboard, and counts at once; what is no policy changes nothing', async ({
  clean: own,
  help,
}) => {
  const options = await openOptions(own);
  const spam = policy(options, spamJob);
  await expect(spam).toContainText('From the handbook');
  await expect(spam.locator('dd')).toHaveText(['Yes', 'Yes', '“Spam”']);
  await expect(section(options).getByRole('article')).toHaveCount(3);
  await options.locator('#spamState').fill('Junk');
  await options.keyboard.press('Enter');
  await expect(spam.locator('dd').last()).toHaveText('“Junk”');

  await spam.getByRole('button', { name: 'Change' }).focus();
  await options.keyboard.press('Enter');
  const rules = spam.getByRole('textbox');
  await expect(rules).toBeFocused();
  for (const [text, place] of [
    ['{\n  "Valid": {rule:1}\n}', 'Line 2, column 13'],
    ['{ "Valid": { "rule": "anything" } }', 'Valid.rule: not one of what is allowed'],
    ['{ "Valid": { "rule": "values", "values": [1] } }', 'Valid.values[1]: missing, or not'],
    ['{ "Valid": { "rule": "named", "names": ["a"], "name": "b" } }', 'Valid.name: nobody knows this'],
    ['{ "A": { "rule": "years-ago", "years": 0 } }', 'A.years: empty or too few'],
    ['[]', 'all of it: missing, or not'],
  ] as const) {
    await rules.fill(text);
    await press(spam, 'Keep');
    await expect(spam.getByRole('alert')).toContainText(place);
    await expect(spam.getByRole('alert')).toContainText('Nothing was changed');
  }
  expect(await told(help, spamJob)).toMatchObject({ origin: { kind: 'built-in' } });

  await rules.fill(JSON.stringify(fields));
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(spam.getByRole('button', { name: 'Change' })).toBeFocused();
  await expect(spam).toContainText('Changed here');
  await expect(spam.locator('dd').last()).toHaveText('“<b>Junk”');
  const kept = { job: spamJob, fields, origin: { kind: 'approved', by: '' } };
  expect(await told(help, spamJob)).toMatchObject(kept);

  await press(spam, 'Back to the handbook’s');
  await expect(spam).toContainText('From the handbook');
  expect(await told(help, spamJob)).toMatchObject({ origin: { kind: 'built-in' } });
  await press(section(options), 'Put back');
  await expect(spam).toContainText('Changed here');
  expect(await told(help, spamJob)).toMatchObject(kept);
});

test('they are given away and taken over, after a look, and all given up', async ({ clean: own, help }) => {
  await sendFrom(help, 'approve', { job: 'One', fields, by: 'Wim' });
  await sendFrom(help, 'approve', { job: 'Same', fields, by: 'Wim' });
  const options = await openOptions(own);
  await expect(policy(options, 'One')).toContainText('Approved by Wim');
  const downloading = options.waitForEvent('download');
  await press(section(options), 'Export policies');
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(file).toMatchObject({
    helpDesk: helpDeskUrl,
    policies: [
      { job: 'One', fields, by: 'Wim' },
      { job: 'Same', fields, by: 'Wim' },
    ],
  });

  const [one, same] = file.policies;
  const changed = { ...one, fields: { Valid: fields.Valid } };
  const fresh = { ...one, job: '<i>Fresh', by: 'Bram' };
  for (const [content, said] of [
    ['{', 'Line 1'],
    [JSON.stringify({ ...file, helpDesk: 'https://tickets.example/otrs/index.pl' }), 'another help desk'],
    [JSON.stringify({ ...file, policies: [changed, fresh, fresh] }), 'policies[3].job: here for the second'],
    [JSON.stringify({ ...file, policies: [changed, { ...fresh, fields: undefined }] }), 'policies[2].fields'],
    [
      JSON.stringify({ ...file, policies: [changed, { ...fresh, approved: true }] }),
      'policies[2].approved: nobody knows',
    ],
  ] as const) {
    await choose(options, content);
    await expect(section(options)).toContainText(said);
    await expect(section(options)).toContainText('Nothing was changed');
    await expect(options.locator('[data-loods-action="policies-merge"]')).toHaveCount(0);
  }
  expect(await told(help, 'One')).toMatchObject({ fields });

  await choose(options, JSON.stringify({ ...file, policies: [changed, same, fresh] }));
  await expect(section(options)).toContainText('New: 1');
  await expect(section(options)).toContainText('<i>Fresh (Validity: Yes; State: “<b>Junk”)');
  await expect(section(options)).toContainText('One (Validity: Yes; State: “<b>Junk”) → One (Validity: Yes)');
  await expect(section(options)).toContainText('The same already: 1');
  expect(await told(help, '<i>Fresh')).toBeUndefined();
  await options.locator('[data-loods-action="policies-merge"]').click();
  await expect(section(options)).toContainText('Taken over: 2.');
  expect(await told(help, '<i>Fresh')).toMatchObject({ fields, origin: { by: 'Bram' } });
  expect(await told(help, 'One')).toMatchObject({ fields: changed.fields });

  await press(section(options), 'Only the handbook’s');
  await expect(section(options)).toContainText('Removed: 3.');
  await expect(section(options).getByRole('article')).toHaveCount(3);
  expect(await told(help, 'One')).toBeUndefined();
});

test('one is tested against its job, as that is now, by an admin', async ({ clean: own, open, helpDesk }) => {
  const options = await openOptions(own);
  const spam = policy(options, spamJob);
  const says = async (text: string) => {
    await options.bringToFront(); // a tab behind another draws once in a second, and a click waits for that
    await press(spam, 'Test');
    await expect(spam.getByRole('status')).toContainText(text);
  };
  await says('This needs a tab');
  const page = await open('bram', 'Action=AgentDashboard');
  await says('may not see Generic Agent jobs');
  await page.close();
  const admins = await open('wim', 'Action=AgentDashboard');
  await says('The job meets it');
  const before = await helpDesk.traces();

  await options.bringToFront();
  await press(spam, 'Change');
  await spam.getByRole('textbox').fill(JSON.stringify(fields));
  await press(spam.locator('.editor'), 'Test');
  await expect(spam.getByRole('status')).toContainText('would be blocked');
  await expect(spam.locator('[data-loods-finding]')).toHaveText([
    /^State: Set to “Spam”\. It must be “<b>Junk”\./,
    /^Delete tickets: /,
  ]);
  expect(await helpDesk.traces()).toEqual(before);
  await press(spam, 'Cancel');
  await expect(spam).toContainText('From the handbook');

  await sendFrom(admins, 'approve', { job: 'Nowhere <b>', fields, by: 'Wim' });
  await press(policy(options, 'Nowhere <b>'), 'Test');
  await expect(policy(options, 'Nowhere <b>')).toContainText('no job of that name');

  await admins.route(/Subaction=Update/, (route) => route.fulfill({ body: '<p>half' }));
  await says('does not understand');
  await admins.route(/Subaction=Update/, (route) => route.abort());
  await says('gave no answer');
  await admins.unroute(/Subaction=Update/);
  await helpDesk.endSessions();
  await says('session');
});
