// A job that deletes and that nobody has approved: blocked, approved by typing its name, and blocked again once it is otherwise.
import type { Page } from '@playwright/test';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { JobPages } from './job-pages.ts';
import { putRow, test } from './journal.ts';

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
  own,
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
    await expect(panel(page, 'block')).toContainText('iemand heeft de job intussen gewijzigd');
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
