// What happens to a Generic Agent job when its edit page is saved: what must not be saved is refused, and what was saved is read back.
import type { Page } from '@playwright/test';
import { prepare } from '../znuny/prepare.ts';
import { haveFields } from './dynamic-fields.ts';
import { breakRequests } from './faults.ts';
import { expect } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { test } from './job-desk.ts';
import { choose, editOf, finding, one, panel, shownIn, spam, unfold } from './job-edit-page.ts';
import { JobPages } from './job-pages.ts';
import { toast } from './ticket-page.ts';

const update = 'Action=AdminGenericAgent;Subaction=Update';

/** What a job has in the database; undefined for what it doesn't have. */
async function stored({ database }: HelpDesk, job: string, key: string): Promise<unknown> {
  const sql = 'SELECT job_value AS value FROM generic_agent_jobs WHERE job_name = ? AND job_key = ?';
  return (await database.rows(sql, [job, key]))[0]?.['value'];
}

async function jobs({ database }: HelpDesk): Promise<unknown[]> {
  const rows = await database.rows('SELECT DISTINCT job_name AS job FROM generic_agent_jobs ORDER BY 1');
  return rows.map(({ job }) => job);
}

const save = (page: Page) => page.locator('#Submit').click();

test('text over 200 characters is refused in any field', async ({ jobDesk: helpDesk, open }) => {
  await haveFields(helpDesk, 'Text');
  const page = await open('wim', update);
  await page.locator('#Profile').fill('Too long anywhere');
  const expectRefused = async (field: string) => {
    await save(page);
    await expect(page.locator(`[name="${field}"]`)).toBeFocused();
    await page.locator('form[name="compose"]').evaluate((form: HTMLFormElement) => form.requestSubmit());
    await expect(page.locator('#Submit')).toBeVisible();
    expect(await stored(helpDesk, 'Too long anywhere', 'Valid')).toBeUndefined();
  };

  // 6.5.15 lets no more than 150 be typed as CustomerID.
  for (const field of ['CustomerUserLogin', 'NewTitle', 'NewCustomerUserLogin']) {
    await unfold(page, field);
    await page.locator(`#${field}`).fill('é'.repeat(201));
    await expect(finding(page, field)).toContainText('201 tekens: Znuny voor 6.5.5 bewaart er 200');
    await expectRefused(field);
    await page.locator(`#${field}`).fill('é'.repeat(200));
    await expect(finding(page, field)).toHaveCount(0);
  }

  await test.step('a new line is sent as two characters', async () => {
    await unfold(page, 'NewNoteBody');
    await page.locator('#NewNoteBody').fill(`${'x'.repeat(99)}\n${'y'.repeat(100)}`);
    await expect(finding(page, 'NewNoteBody')).toContainText('201 tekens');
    await expectRefused('NewNoteBody');
    await page.locator('#NewNoteBody').fill(`${'x'.repeat(99)}\n${'y'.repeat(99)}`);
    await expect(finding(page, 'NewNoteBody')).toHaveCount(0);
  });

  await test.step('a dynamic field, and the name', async () => {
    await choose(page, 'AddNewDynamicFields', 'LoodsText');
    await page.locator('#DynamicField_LoodsText').fill('z'.repeat(201));
    await expectRefused('DynamicField_LoodsText');
    await page.locator('#SelectedNewDynamicFields .RemoveButton').click();
    // 6.5.15 lets no more than 200 be typed.
    await page.locator('#Profile').evaluate((input: HTMLInputElement) => {
      input.value = 'N'.repeat(201);
    });
    await expectRefused('Profile');
    await page.locator('#Profile').fill('Too long anywhere');
  });

  await test.step('a search field that never had the focus: its own helper says it, once', async () => {
    await page.locator('#MIMEBase_To').evaluate((input: HTMLInputElement) => {
      input.value = 'x'.repeat(201);
    });
    await expectRefused('MIMEBase_To');
    await expect(page.getByRole('alert').filter({ hasText: '201 tekens' })).toHaveCount(1);
    await page.locator('#MIMEBase_To').fill('');
  });

  await save(page);
  await expect(toast(page, 'done')).toContainText('“Too long anywhere” is opgeslagen zoals je het typte');
  expect(await stored(helpDesk, 'Too long anywhere', 'NewTitle')).toBe('é'.repeat(200));
  expect(await stored(helpDesk, 'Too long anywhere', 'NewNoteBody')).toHaveLength(200);
});

test('a job is read back after it was saved', async ({ desk, open }) => {
  const { helpDesk } = desk;
  const pages = await JobPages.open(helpDesk);
  const page = await open('wim', editOf(one), desk);
  const edit = async (job: string) => {
    await page.goto(`${page.url().replace(/\?.*/, '')}?${editOf(job)}`);
    await unfold(page, 'Title');
  };

  await test.step('as typed, also where the page stays, and said once', async () => {
    await unfold(page, 'Title');
    await page.locator('#Title').fill('  blanks around ');
    await page.locator('[name="CloseTimeSearchType"][value="TimeSlot"]').check();
    await page.locator('#TicketCloseTimeStopDay').selectOption('3');
    await choose(page, 'QueueIDs', 'info');
    await page.locator('#SubmitAndContinue').click();
    await expect(toast(page, 'done')).toContainText(`“${one}” is opgeslagen zoals je het typte.`);
    await expect(panel(page)).toBeVisible();
    await page.reload();
    await expect(panel(page)).toHaveAttribute('data-loods-guard', 'block');
    await expect(page.locator('[data-loods-toast]')).toHaveCount(0);
    expect(await stored(helpDesk, one, 'Title')).toBe('blanks around');
  });

  await test.step('otherwise: someone else saved it at the same moment', async () => {
    await edit(one);
    await page.locator('#Title').fill('mine');
    let saved: Promise<void> | undefined;
    await page.route('**/*Subaction=Update*', async (route) => {
      saved ??= pages.save(one, (control) => {
        control('Title').value = 'theirs';
        control('CustomerID').value = 'new';
      });
      await saved;
      await route.continue();
    });
    await save(page);
    await expect(toast(page, 'partial')).toContainText('niet zoals je het typte');
    await expect(toast(page, 'partial').getByRole('listitem')).toHaveText([
      'Titel: mine → theirs',
      'Klantcode: niets → new',
    ]);
    await page.unroute('**/*Subaction=Update*');
  });

  await test.step('gone: someone else deleted it', async () => {
    await edit(one);
    const overview = /Action=AdminGenericAgent$/;
    await page.route(overview, async (route) => {
      // The list is asked for in the background, too: by the edit page before, and by the overview then.
      const isAfterwards = route.request().resourceType() === 'fetch' && overview.test(page.url());
      if (isAfterwards) {
        await helpDesk.act('wim', { Action: 'AdminGenericAgent', Subaction: 'Delete', Profile: one });
      }
      await route.continue();
    });
    await save(page);
    await expect(toast(page, 'failed')).toContainText(`“${one}” is niet opgeslagen`);
    await page.unroute(overview);
  });

  await test.step('not known: the help desk can’t be asked', async () => {
    await edit(spam);
    await page.locator('#Title').fill('x');
    const mend = await breakRequests(
      page,
      (route) => route.request().resourceType() === 'fetch' && /Update/.test(route.request().url()),
      (route) => route.abort('connectionrefused'),
    );
    await save(page);
    await expect(toast(page, 'partial')).toContainText('kon niet worden teruggelezen');
    await expect(toast(page, 'partial')).toContainText('niet bereikbaar');
    mend();
  });

  await test.step('not saved: the session was over', async () => {
    await edit(spam);
    await page.locator('#Title').fill('never sent');
    await helpDesk.endSessions();
    await save(page);
    await expect(page.locator('#LoginBox')).toBeVisible();
    await page.locator('#User').fill('wim');
    await page.locator('#Password').fill('wim');
    await page.locator('#LoginButton').click();
    await page.goto(`${page.url().replace(/\?.*/, '')}?Action=AdminGenericAgent`);
    await expect(toast(page, 'partial')).toContainText('Titel: never sent → x');
    expect(await stored(helpDesk, spam, 'Title')).toBe('x');
  });
});

test('a name that another job has is refused; Znuny would lose a job', async ({ desk, open }) => {
  const { helpDesk } = desk;
  const before = await jobs(helpDesk);
  const page = await open('wim', editOf(one), desk);

  await test.step('in a rename, whatever the case of its letters', async () => {
    await page.locator('#Profile').fill(spam.toUpperCase());
    await expect(finding(page, 'Profile')).toContainText(`zou “${one}” verwijderen`);
    await save(page);
    await expect(page.locator('#Profile')).toBeFocused();
    expect(await jobs(helpDesk)).toEqual(before);
  });

  await test.step('for a new job', async () => {
    await page.goto(`${page.url().replace(/\?.*/, '')}?${update}`);
    await page.locator('#Profile').fill(spam);
    await expect(finding(page, 'Profile')).toContainText('Er is al een taak');
    await save(page);
    await expect(page.locator('#Profile')).toBeFocused();
  });

  await test.step('a name that is free is taken', async () => {
    await page.goto(`${page.url().replace(/\?.*/, '')}?${editOf(one)}`);
    await page.locator('#Profile').fill('Delete one ticket, renamed');
    await save(page);
    await expect(toast(page, 'done')).toContainText('“Delete one ticket, renamed” is opgeslagen');
    expect(await jobs(helpDesk)).toEqual(before.with(before.indexOf(one), 'Delete one ticket, renamed'));
  });

  await test.step('a job that came meanwhile: what was typed can be saved under another name', async () => {
    const mine = 'Delete one ticket, renamed';
    await page.goto(`${page.url().replace(/\?.*/, '')}?${editOf(mine)}`);
    await unfold(page, 'QueueIDs');
    await choose(page, 'QueueIDs', 'catering');
    await page.locator('[name="CloseTimeSearchType"][value="TimeSlot"]').check();
    await page.locator('#TicketCloseTimeStopDay').selectOption('3');
    await page.locator('#Profile').fill('Meanwhile');
    await expect(panel(page)).toContainText('Er is nog geen taak “Meanwhile”');
    await prepare(helpDesk.port, 'job', { Name: 'Meanwhile', Data: { Valid: 1, Title: 'theirs' } });
    await save(page);

    await page.locator('.Dialog button').first().click(); // Znuny's "one or more errors"
    await expect(toast(page, 'failed')).toContainText('Znuny heeft “Meanwhile” niet opgeslagen');
    await expect(toast(page, 'failed')).toContainText(`Znuny verwijderde de taak “${mine}” voordat`);
    await expect(page.locator('[name="TicketCloseTimeStopDay"]')).toHaveCount(0); // the form is not whole
    await expect(panel(page)).toContainText('zonder zijn datums');
    await expect(panel(page)).toHaveAttribute('data-loods-guard', 'unknown');
    const after = await jobs(helpDesk);
    await save(page);
    expect(await jobs(helpDesk)).toEqual(after);

    await toast(page, 'failed').getByRole('button', { name: 'Een heel formulier openen' }).click();
    await expect(panel(page)).toContainText('opnieuw ingevuld');
    await expect(page.locator('#Profile')).toHaveValue(mine);
    await expect(shownIn(page, 'QueueIDs')).toHaveText(['ICT', 'catering']);
    await expect(page.locator('#TicketCloseTimeStopDay')).toHaveValue('3');
    await save(page);
    await expect(toast(page, 'done')).toContainText(`“${mine}” is opgeslagen zoals je het typte`);
    expect(await stored(helpDesk, 'Meanwhile', 'Title')).toBe('theirs');
    expect(await stored(helpDesk, mine, 'NewDelete')).toBe('1');
    expect(await stored(helpDesk, mine, 'TicketCloseTimeStopDay')).toBe('03');
  });
});
