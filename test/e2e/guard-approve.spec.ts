// A job that deletes and that nobody has approved: blocked, approved by typing its name, and blocked again once it is otherwise.
import type { Page } from '@playwright/test';
import { prepare } from '../znuny/prepare.ts';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { sendFrom } from './content-script.ts';
import { expect, test } from './fixtures.ts';
import { JobPages } from './job-pages.ts';
import { putRow } from './journal.ts';

const job = 'Opruimen: oude "nieuwsbrieven" & <b>';
const spamJob = 'DeleteSpam in all queues';
const stored = { Valid: '1', NewDelete: '1', Title: '*nieuwsbrief*' };
const panel = (page: Page, says: string) => page.locator(`[data-loods-guard="${says}"]`);
const approve = (page: Page) => page.locator('[data-loods-action="guard-approve"]');
const runOf = (name: string) => `Action=AdminGenericAgent;Subaction=Run;Profile=${encodeURIComponent(name)}`;

/** What is approved, by job. */
async function approved(page: Page): Promise<Record<string, object>> {
  const { value } = (await sendFrom(page, 'policies', undefined)) as {
    value: { policies: { job: string; fields: object; origin: { kind: string } }[] };
  };
  const all = value.policies.filter(({ origin }) => origin.kind === 'approved');
  return Object.fromEntries(all.map((policy) => [policy.job, policy.fields]));
}

test('a job that deletes runs when it is approved, and as long as it is what was approved', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  const pages = await JobPages.open(helpDesk);
  await using _job = await pages.store([{ name: job, data: stored }]);
  const setTitle = (title: string) =>
    pages.save(job, (control) => {
      control('Title').value = title;
    });
  const page = await open('wim', runOf(job), { browser: own });
  await expect(panel(page, 'block')).toHaveAttribute('data-loods-job', job);
  await expect(page.locator('[data-loods-finding="NewDelete"]')).toBeVisible();

  await test.step('what was approved for another help desk does not count', async () => {
    const options = await own.newPage();
    await options.goto(extensionUrl('options.html'));
    const one = (value: string) => ({ rule: 'values', values: [value] });
    await putRow(options, 'policies', {
      job,
      fields: { Valid: one('1'), NewDelete: one('1'), Title: one('*nieuwsbrief*') },
      by: 'Wim',
      at: Date.now(),
      helpDesk: 'https://tickets.piratenpartij.nl/znuny/index.pl',
    });
    await options.close();
    await page.bringToFront();
    await page.reload();
    await expect(panel(page, 'block')).toBeVisible();
  });

  const field = page.getByRole('textbox');
  await test.step('neither a script nor another name approves', async () => {
    await field.evaluate((input: HTMLInputElement, name) => {
      input.value = name;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }, job);
    await expect(approve(page)).toBeDisabled();
    await field.fill('opruimen');
    await field.press('Enter');
    await expect(approve(page)).toBeDisabled();
    await field.fill(job);
    await approve(page).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.form?.requestSubmit(button);
    });
    expect(await approved(page)).toEqual({});
  });

  await test.step('nor what is otherwise than it was shown', async () => {
    await setTitle('*brief*');
    await field.press('Enter');
    await expect(panel(page, 'block')).toContainText('iemand heeft de taak intussen gewijzigd');
    expect(await approved(page)).toEqual({});
    await setTitle(stored.Title);
    await page.reload();
  });

  await field.fill(job);
  await field.press('Enter');
  await expect(panel(page, 'pass')).toContainText('Goedgekeurd');
  await expect(approve(page)).toHaveCount(0);
  expect(await approved(page)).toEqual({
    [job]: {
      Valid: { rule: 'values', values: ['1'], names: ['Ja'] },
      NewDelete: { rule: 'values', values: ['1'], names: ['Ja'] },
      Title: { rule: 'values', values: ['*nieuwsbrief*'], names: ['*nieuwsbrief*'] },
    },
  });

  await test.step('changed afterwards, it is blocked, and says by what', async () => {
    await setTitle('*');
    await page.reload();
    await expect(panel(page, 'block')).toBeVisible();
    await expect(page.locator('[data-loods-finding="Title"]')).toContainText('*nieuwsbrief*');
  });

  await test.step('a job of the handbook is not approved here, whatever the options say of it', async () => {
    const options = await own.newPage();
    await options.goto(extensionUrl('options.html'));
    const other = { StateIDs: { rule: 'named', names: ['Other'] } };
    await putRow(options, 'policies', {
      ...{ job: spamJob, fields: other, by: '', at: Date.now() },
      helpDesk: helpDeskUrl,
    });
    await options.close();
    await page.bringToFront();
    await page.goto(`${helpDeskUrl}?${runOf(spamJob)}`);
    await expect(panel(page, 'block')).toHaveAttribute('data-loods-job', spamJob);
    await expect(page.locator('[data-loods-finding="StateIDs"]')).toContainText('“Other”');
    await expect(approve(page)).toHaveCount(0);
  });
});

const finding = (page: Page, field: string) => page.locator(`[data-loods-finding="${field}"]`);

test('a condition that was approved with nothing in it is missed when it is gone', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  await prepare(helpDesk.port, 'field', { Name: 'Keep', Type: 'Text' });
  await helpDesk.ticket({ Title: 'De nieuwsbrief' });
  const pages = await JobPages.open(helpDesk);
  const keep = 'Search_DynamicField_Keep';
  await using _job = await pages.store([{ name: job, data: { ...stored, [keep]: '' } }]);
  const page = await open('wim', runOf(job), { browser: own });
  await expect(panel(page, 'block')).toContainText('aanwezig, met niets ingevuld');
  await page.getByRole('textbox').fill(job);
  await approve(page).click();
  await expect(panel(page, 'pass')).toContainText('Goedgekeurd');

  await pages.save(job, (control) => control(keep).remove());
  await page.reload();
  await expect(panel(page, 'block')).toBeVisible();
  await expect(finding(page, keep)).toContainText('Het moet er staan, met niets ingevuld.');
  await expect(finding(page, keep)).toContainText('Hij zou tickets verwijderen, wat ze hier ook hebben.');

  await test.step('nor does a field count that was switched off', async () => {
    await using _other = await pages.store([{ name: 'Other', data: { ...stored, [keep]: 'no' } }]);
    await page.goto(`${helpDeskUrl}?${runOf('Other')}`);
    await page.getByRole('textbox').fill('Other');
    await approve(page).click();
    await expect(panel(page, 'block')).toHaveCount(0);
    await helpDesk.database.change("UPDATE dynamic_field SET valid_id = 2 WHERE name = 'Keep'");
    helpDesk.forgetAll();
    await page.reload();
    await expect(finding(page, keep)).toContainText('Het moet “no” zijn.');
    await expect(panel(page, 'block')).toBeVisible();
  });
});

test('a job that deletes is not approved as long as it could run by itself', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  const pages = await JobPages.open(helpDesk);
  const alone = { ...stored, ScheduleDays: ['1'], EventValues: ['TicketCreate'] };
  await using _job = await pages.store([{ name: job, data: alone }]);
  const page = await open('wim', runOf(job), { browser: own });
  await expect(panel(page, 'block')).toBeVisible();
  for (const field of ['ScheduleDays', 'EventValues']) {
    await expect(finding(page, field)).toContainText('De taak kan vanzelf lopen, en tickets verwijderen');
  }
  await expect(approve(page)).toHaveCount(0);

  // Approved before there was this rule, or written in the options.
  const one = (value: string) => ({ rule: 'values', values: [value] });
  const fields = Object.fromEntries(
    Object.entries(alone).map(([field, value]) => [field, one(String(value))]),
  );
  await sendFrom(page, 'approve', { job, fields, by: 'Wim' });
  await page.reload();
  await expect(panel(page, 'block')).toBeVisible();
  await expect(page.locator('[data-loods-finding]')).toHaveCount(2);
});

test('another spelling of a job’s name neither escapes its policy nor runs it', async ({
  clean: own,
  open,
  helpDesk,
}) => {
  await helpDesk.ticket({ State: 'Spam' });
  const pages = await JobPages.open(helpDesk);
  const variant = 'deletespam in all queues';
  const page = await open('wim', runOf(variant), { browser: own });
  await expect(panel(page, 'block')).toHaveAttribute('data-loods-job', variant);
  await expect(finding(page, 'Profile')).toContainText(
    `In de lijst staat geen taak “${variant}”, wel “${spamJob}”`,
  );
  await expect(approve(page)).toHaveCount(0);
  await expect(page.locator('[data-loods-action="guard-run"]')).toHaveCount(0);

  await test.step('with wrong settings it is not approved, but blocked by the handbook', async () => {
    const right = await pages.stored(spamJob);
    await pages.add(spamJob, { QueueIDs: ['1'] });
    await page.reload();
    await expect(finding(page, 'QueueIDs')).toBeVisible();
    await expect(approve(page)).toHaveCount(0);
    expect(await sendFrom(page, 'approve', { job: variant, fields: {}, by: 'Wim' })).toEqual({
      done: true,
      value: 'built-in',
    });
    await helpDesk.database.change(
      "DELETE FROM generic_agent_jobs WHERE job_key = 'QueueIDs' AND job_name = ?",
      [spamJob],
    );
    helpDesk.forgetJobs();
    expect(await pages.stored(spamJob)).toEqual(right);
  });

  await test.step('nor is a job that there isn’t', async () => {
    await page.goto(`${helpDeskUrl}?${runOf('Nowhere')}`);
    await expect(finding(page, 'Profile')).toContainText('In de lijst staat geen taak “Nowhere”');
    await expect(page.locator('[data-loods-action="guard-run"]')).toHaveCount(0);
  });
});
