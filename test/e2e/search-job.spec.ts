// The search helper in a Generic Agent's job, which is stored, and may delete what it finds.
import type { Page } from '@playwright/test';
import { toSearchString } from '../../lib/search/index.ts';
import { badInput, ticketsOfBadInput, typeBadInput } from './bad-input.ts';
import { setSearchAutomatically } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { line, previews, proposal, status } from './search-page.ts';

const update = 'Action=AdminGenericAgent;Subaction=Update';

/** The page for a new job, with the fields that select tickets in sight. */
async function newJob(page: Page, name: string): Promise<void> {
  await page.locator('.WidgetSimple:has(#Title) .Toggle a').click();
  await page.locator('#Profile').fill(name);
}

/** What a job's field holds in the database. */
async function stored({ database }: HelpDesk, name: string, key: string): Promise<unknown> {
  const rows = await database.rows(
    'SELECT job_value AS value FROM generic_agent_jobs WHERE job_name = ? AND job_key = ?',
    [name, key],
  );
  return rows[0]?.['value'];
}

for (const [field, key] of [
  ['#Title', 'Title'],
  ['#MIMEBase_Subject', 'MIMEBase_Subject'],
] as const) {
  test(`${key}: what is applied is stored, and the job takes the ticket`, async ({ helpDesk, open }) => {
    const mine = `Cron <root@job> has "failed" && done! ${key}`; // other tests have tickets of their own
    const ticket = await helpDesk.ticket({ Title: mine });
    const page = await open('wim', update);
    await newJob(page, `Takes ${key}`);

    await page.locator(field).fill(mine);
    const search = (await proposal(page).getAttribute('data-loods-search-suggestion')) ?? '';
    await expect(status(page)).toContainText('Vindt 1 ticket.');
    await expect(status(page)).toContainText('de taak zoekt in alle wachtrijen');
    await expect(line(page)).toContainText('alleen nemen wat precies hieruit bestaat');
    await page.keyboard.press('Enter');
    await expect(page.locator(field)).toHaveValue(search);
    await expect(line(page)).toContainText('zodra de taak is opgeslagen');
    await page.locator('#Submit').click();

    await expect(page.locator('#GenericAgentJobs')).toContainText(`Takes ${key}`);
    expect(await stored(helpDesk, `Takes ${key}`, key)).toBe(search);
    await page.goto(new URL(`?Action=AdminGenericAgent;Subaction=Run;Profile=Takes ${key}`, page.url()).href);
    await expect(page.locator('.ContentColumn .Content > p').first()).toContainText(/\b1\b/);
    await expect(page.locator('.ContentColumn table.DataTable')).toContainText(ticket.number);
  });
}

test('with the automatic setting, too', async ({ chromium, helpDesk, open }) => {
  await using _ = await setSearchAutomatically(chromium); // never in a job
  const mine = 'Left (as) typed';
  await helpDesk.ticket({ Title: `${mine} and more` });
  const page = await open('wim', update);
  await newJob(page, 'As typed');
  const field = page.locator('#Title');

  await test.step('Enter in a job only applies', async () => {
    await field.fill('Only: applied');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('"*Only:*applied*"');
    expect(await stored(helpDesk, 'As typed', 'Title')).toBeUndefined();
  });

  await test.step('as typed, the job takes nothing: that is stored when nobody says otherwise', async () => {
    await field.fill(mine);
    await expect(proposal(page)).toBeVisible();
    await page.locator('#Submit').click();
    await expect(page.locator('#GenericAgentJobs')).toContainText('As typed');
    expect(await stored(helpDesk, 'As typed', 'Title')).toBe(mine);
  });
});

test('more than 200 characters are refused, whoever sends them, until mended', async ({ helpDesk, open }) => {
  const page = await open('wim', update);
  await newJob(page, 'Too long');
  const field = page.locator('#Title');
  const long = `"*${'x'.repeat(197)}*"`; // an expression, which Loods would leave alone
  expect(long).toHaveLength(201);
  await field.fill(long);
  const alert = line(page).getByRole('alert');
  await expect(alert).toContainText('201 tekens: Znuny voor 6.5.5 bewaart er 200');
  await expect(alert).toContainText('meer tickets');

  await page.keyboard.press('Escape'); // takes no danger away
  await expect(alert).toBeVisible();
  await page.locator('#Submit').click();
  await expect(field).toBeFocused();
  await field.press('Enter');
  await page.locator('form[name="compose"]').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect(alert).toBeVisible();
  expect(await stored(helpDesk, 'Too long', 'Valid')).toBeUndefined();

  await field.fill(long.replace('x', ''));
  await expect(alert).toHaveCount(0);
  await page.locator('#Submit').click();
  await expect(page.locator('#GenericAgentJobs')).toContainText('Too long');
  expect(await stored(helpDesk, 'Too long', 'Title')).toHaveLength(200);
});

test('the button that saves and stays is refused, too', async ({ helpDesk, open }) => {
  const page = await open('wim', update);
  await newJob(page, 'Saved twice');
  await page.locator('#Submit').click();
  await page.goto(new URL('?Action=AdminGenericAgent;Subaction=Update;Profile=Saved twice', page.url()).href);
  await page.locator('.WidgetSimple:has(#Title) .Toggle a').click();
  await page.locator('#MIMEBase_Body').fill('y'.repeat(201));
  await page.locator('#SubmitAndContinue').click();
  await expect(page.locator('#MIMEBase_Body')).toBeFocused();
  await expect(line(page).getByRole('alert')).toBeVisible();
  expect(await stored(helpDesk, 'Saved twice', 'MIMEBase_Body')).toBe('');
});

test('what would take every ticket is refused', async ({ helpDesk, open }) => {
  const page = await open('wim', update);
  await newJob(page, 'Everything');
  for (const typed of [' ** ', '****', '"*"', '(*&&*)', '*spam*||%', '()']) {
    await page.locator('#Title').fill(typed);
    await expect(line(page).getByRole('alert')).toContainText('elk ticket');
    await page.locator('#Submit').click();
    await expect(page.locator('#Title')).toBeFocused();
  }
  expect(await stored(helpDesk, 'Everything', 'Valid')).toBeUndefined();
  await page.locator('#Title').fill('*spam*||*%reclame*');
  await page.locator('#Submit').click();
  await expect(page.locator('#GenericAgentJobs')).toContainText('Everything');
});

test('what is wider than typed is named first', async ({ helpDesk, open }) => {
  await helpDesk.ticket({ Title: 'Vergeet dit ticket: niet verwijderen' });
  await helpDesk.tickets(6, { Title: 'Vergeet dit: ticket niet verwijderen' });
  const page = await open('wim', update);
  await newJob(page, 'Wider');
  await page.locator('#Title').fill('Vergeet dit: ticket niet verwijderen');
  await expect(status(page)).toContainText('Vindt 6 tickets.');
  await page.locator('#MIMEBase_Subject').fill('Vergeet dit: ticket niet verwijderen');
  await expect(status(page).last()).toContainText('Vindt 7 tickets. 1 van deze 7');
  const first = page.locator('.Field:has(#MIMEBase_Subject)').locator(previews(page)).first();
  await expect(first).toContainText('ruimer dan getypt');
  await expect(first).toContainText('Vergeet dit ticket: niet verwijderen');
});

test('of an expression that is mended, wider is what does not have its words as typed', async ({
  helpDesk,
  open,
}) => {
  await helpDesk.ticket({ Title: 'Kapoen paniclog on mail has non-zero size' });
  await helpDesk.ticket({ Title: 'size zero of mail: Kapoen non-zero paniclog' });
  const page = await open('wim', update);
  await newJob(page, 'Mended');
  await page.locator('#MIMEBase_Subject').fill('"*kapoen paniclog on mail has non?zero size*"');
  await expect(status(page)).toContainText('Vindt 2 tickets. 1 van deze 2');
  await expect(previews(page).filter({ hasText: 'ruimer dan getypt' })).toHaveText(/size zero of mail/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#MIMEBase_Subject')).toHaveValue(/^"\*kapoen\*"&&/);
  await expect(status(page)).toContainText('1 van deze 2');
});

test('whatever is typed: what is proposed finds it, and is stored', async ({ helpDesk, open }) => {
  const tickets = await ticketsOfBadInput(helpDesk);
  const page = await open('wim', update);
  await newJob(page, 'Whatever');
  const fields = { Title: 'title', MIMEBase_Subject: 'article' } as const;
  for (const [field, target] of Object.entries(fields))
    await typeBadInput(page.locator(`#${field}`), tickets, { target });
  await page.locator('#Submit').click();
  await expect(page.locator('#GenericAgentJobs')).toContainText('Whatever');
  for (const [field, target] of Object.entries(fields))
    expect(await stored(helpDesk, 'Whatever', field)).toBe(toSearchString(badInput.statement, { target }));
});
