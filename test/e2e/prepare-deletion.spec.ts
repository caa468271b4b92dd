// From a ticket's page to the job that deletes it, filled in, and no further.
import type { Page } from '@playwright/test';
import { builtInPolicies, judge, policyOf } from '../../lib/guard/index.ts';
import { readJobSettings } from '../../lib/otrs/job-settings.ts';
import { expect } from './fixtures.ts';
import { test } from './job-desk.ts';
import { editOf, expectVerdict, one, panel, shownIn, spam } from './job-edit-page.ts';
import { JobPages } from './job-pages.ts';
import { toast, zoomOf } from './ticket-page.ts';

const link = (page: Page) => page.locator('[data-loods-feature="prepare-deletion"] a');
const policy = policyOf(builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' }), one);

test('admins are offered it, and others are not', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const agents = await open('bram', zoomOf(ticket));
  await expect(agents.locator('[data-loods-action="spam"]')).toBeVisible();
  await expect(link(agents)).toHaveCount(0);
  const page = await open('wim', zoomOf(ticket));
  await expect(link(page)).toHaveText('Verwijderen voorbereiden');
  await expect(link(page)).toHaveAttribute('title', /niets opgeslagen of uitgevoerd/);
  await page.locator('[data-loods-action="bounce"]').focus();
  await page.keyboard.press('Tab');
  await expect(link(page)).toBeFocused();
});

test('the job is filled in for the ticket, saved by the admin alone, and passes', async ({ desk, open }) => {
  const { helpDesk } = desk;
  const title = '<b>Gone</b> & "lost"';
  const ticket = await helpDesk.ticket({ Queue: 'bestuur', Title: title });
  const pages = await JobPages.open(helpDesk);
  await pages.save(one, (control) => {
    control('Title').value = 'left by someone else';
    control('NewDelete').value = '0';
  });
  const before = await pages.stored(one);
  const page = await open('wim', zoomOf(ticket), desk);

  await test.step('with nothing saved', async () => {
    await link(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText(`Ingevuld voor ticket ${ticket.number} “${title}” in “bestuur”`);
    await expectVerdict(page, 'pass');
    await expect(page.locator('#TicketNumber')).toHaveValue(ticket.number);
    await expect(page.locator('#Title')).toHaveValue('');
    await expect(shownIn(page, 'QueueIDs')).toHaveText(['bestuur']);
    await expect(shownIn(page, 'NewDelete')).toHaveText('Ja');
    expect(await pages.stored(one)).toEqual(before);
  });

  await test.step('once: loaded again, the page is as it is stored', async () => {
    expect(page.url()).not.toContain('#');
    await page.goBack();
    await link(page).click();
    await expectVerdict(page, 'pass');
    await page.reload();
    await expectVerdict(page, 'block');
    await expect(page.locator('#Title')).toHaveValue('left by someone else');
  });

  await test.step('and saved, it may run', async () => {
    await page.goto(`${page.url().split('?')[0]}?${zoomOf(ticket)}`);
    await link(page).click();
    await expectVerdict(page, 'pass');
    await page.locator('#Submit').click();
    await expect(toast(page, 'done')).toContainText('zoals je het typte');
    expect(judge(readJobSettings(await pages.read(one)), policy, new Date()).findings).toEqual([]);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title });
  });

  await test.step('where there is no such job, saving makes it', async () => {
    await helpDesk.act('wim', { Action: 'AdminGenericAgent', Subaction: 'Delete', Profile: one });
    await page.goto(`${page.url().split('?')[0]}?${zoomOf(ticket)}`);
    await link(page).click();
    await expect(panel(page)).toContainText(`Er is nog geen taak “${one}”. Opslaan maakt hem aan.`);
    await expectVerdict(page, 'pass');
    await page.locator('#Submit').click();
    await expect(toast(page, 'done')).toBeVisible();
    expect(judge(readJobSettings(await pages.read(one)), policy, new Date()).kind).toBe('pass');
  });
});

test('an address that someone else made can fill in a ticket that there is, and nothing else', async ({
  helpDesk,
  open,
}) => {
  const page = await open('wim', `${editOf(spam)}#loods-ticket=2`);
  await expect(panel(page)).toContainText('Er is niets ingevuld: dit is geen taak');
  await expect(page.locator('#TicketNumber')).toHaveValue('');
  const base = page.url().split('?')[0];

  await page.goto(`${base}?${editOf(one)}#loods-ticket=999999`);
  await expect(panel(page)).toContainText('de helpdesk toont je dat ticket niet');
  for (const hash of ['loods-ticket=2*', 'loods-ticket=2&QueueIDs=1', 'loods-typed', 'loods-ticket=-1']) {
    await page.goto('about:blank');
    await page.goto(`${base}?${editOf(one)}#${hash}`);
    await expect(panel(page)).not.toHaveAttribute('data-loods-guard', 'checking');
    await expect(panel(page)).not.toContainText('ingevuld');
    // What is taken goes from the address at once, before it is filled in.
    if (hash !== 'loods-typed') expect(page.url()).toContain(`#${hash}`);
  }
  expect(await helpDesk.database.ticket(2)).toBeDefined();
});
