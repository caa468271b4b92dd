// Spam, Bounces and Rename on the rows of the dashboard's ticket widgets, which reload by AJAX.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { rowButton, rowField, widgetRow } from './rows.ts';
import { actionButton, toast } from './ticket-page.ts';

const dashboard = 'Action=AgentDashboard';
const widget = '0120-TicketNew';
const link = (row: Locator) => row.locator('.MasterActionLink');

/** A new ticket is the first row of its widget, which shows ten. */
async function newTicket(helpDesk: HelpDesk, ticket: { Title?: string } = {}) {
  const made = await helpDesk.ticket(ticket);
  helpDesk.forgetWidgets();
  return made;
}

/** Presses something that makes the widget load its rows anew, and waits until they are there. */
async function reload(page: Page, press: Locator): Promise<void> {
  const answer = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('Subaction=Element'),
  );
  const old = await page.locator(`#Dashboard${widget} table`).elementHandle();
  await press.click();
  await answer;
  await page.waitForFunction((table) => !table?.isConnected, old);
}

test('point at a row, click, and its ticket is spam', async ({ helpDesk, open }) => {
  const [ticket, other] = [await newTicket(helpDesk), await newTicket(helpDesk)];
  const page = await open('bram', dashboard);
  await expect(actionButton(page, 'spam')).toHaveCount(0);

  await widgetRow(page, widget, ticket).hover();
  await rowButton(page, ticket, 'spam').click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
  await expect(rowButton(page, ticket, 'spam')).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toContain('AgentDashboard'); // the row did not take the click for its own
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam', lock: 'unlock' });
  expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new' });
});

test('the keyboard reaches it, and moves the ticket to Bounces', async ({ helpDesk, open }) => {
  const ticket = await newTicket(helpDesk);
  const page = await open('anna', dashboard);
  await link(widgetRow(page, widget, ticket)).focus();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(rowButton(page, ticket, 'bounce')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} staat in de wachtrij Bounces.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
});

test('a title is edited over its row', async ({ helpDesk, open }) => {
  const ticket = await newTicket(helpDesk, { Title: 'Old' });
  const page = await open('bram', dashboard);
  const row = widgetRow(page, widget, ticket);

  await row.hover();
  await rowButton(page, ticket, 'rename').click();
  await expect(rowField(row)).toHaveValue('Old');
  await page.keyboard.type('New <b>&"');
  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'New <b>&"' });
  await expect(link(row)).toHaveAttribute('title', 'New <b>&"');
  await expect(row.locator('div[title^="New"]')).toHaveText('New <b>&"');
});

test('nothing moves, and the controls lie on their row', async ({ helpDesk, open }) => {
  const ticket = await newTicket(helpDesk);
  const page = await open('bram', dashboard);
  const row = widgetRow(page, widget, ticket);
  const before = [await row.boundingBox(), await link(row).boundingBox()];

  await link(row).focus(); // no pointer, since Znuny's own rows react to one

  await expect(rowButton(page, ticket, 'spam')).toBeVisible();
  expect([await row.boundingBox(), await link(row).boundingBox()]).toEqual(before);
  const [rowBox, button] = [await row.boundingBox(), await rowButton(page, ticket, 'spam').boundingBox()];
  const middle = (box: { y: number; height: number } | null) => (box ? box.y + box.height / 2 : Number.NaN);
  expect(Math.abs(middle(button) - middle(rowBox))).toBeLessThan(3);
});

test('in a narrow window the field keeps to its row', async ({ helpDesk, open }) => {
  const ticket = await newTicket(helpDesk);
  const page = await open('bram', dashboard);
  await page.setViewportSize({ width: 700, height: 900 });
  const row = widgetRow(page, widget, ticket);

  await link(row).focus();
  await rowButton(page, ticket, 'rename').click();

  await expect(rowField(row)).toBeFocused();
  const [rowBox, field] = [await row.boundingBox(), await rowField(row).boundingBox()];
  expect(field?.x).toBeGreaterThan(rowBox?.x ?? Number.NaN);
});

test('a click on the row opens the ticket, as before', async ({ helpDesk, open }) => {
  const ticket = await newTicket(helpDesk);
  const page = await open('bram', dashboard);

  await widgetRow(page, widget, ticket).locator('div[title]').last().click();

  await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${ticket.id}`));
});

const reloads: Record<string, (page: Page) => Locator> = {
  'a filter': (page) => page.locator(`#Dashboard${widget}All`),
  'another order': (page) => page.locator(`[id="TitleOverviewControl${widget}"]`),
  'another page': (page) => page.locator(`#Dashboard${widget}Page1`),
};

for (const [name, control] of Object.entries(reloads)) {
  test(`${name} loads the widget anew: the rows have their controls, once`, async ({ helpDesk, open }) => {
    for (let count = 0; count < 11; count++) await newTicket(helpDesk); // more than one page
    const page = await open('bram', dashboard);
    await link(page.locator(`#Dashboard${widget} tr.MasterAction`).first()).hover();
    await expect(actionButton(page, 'spam')).toHaveCount(1);

    await reload(page, control(page));
    const row = page.locator(`#Dashboard${widget} tr.MasterAction`).first();
    const id = Number(/TicketID=(\d+)/.exec((await link(row).getAttribute('href')) ?? '')?.[1]);
    await row.hover();
    await rowButton(page, { id }, 'spam').click();

    await expect(toast(page, 'done')).toBeVisible();
    await expect(rowButton(page, { id }, 'spam')).toHaveCount(1);
    expect(await helpDesk.database.ticket(id)).toMatchObject({ state: 'Spam' });
  });
}

test('rows that are no tickets have no controls', async ({ helpDesk, open }) => {
  await newTicket(helpDesk);
  const page = await open('bram', dashboard);
  // A row as the calendar's widget has it (6.5.1): the same class, and a link to an appointment.
  await page.locator('#Dashboard0250-TicketStats-box').evaluate((box) => {
    box.insertAdjacentHTML(
      'beforeend',
      '<table><tr class="MasterAction"><td><a class="MasterActionLink" href="/otrs/index.pl?Action=AgentAppointmentCalendarOverview;AppointmentID=1">Meeting</a></td></tr></table>',
    );
  });

  await page.getByText('Meeting').hover();

  await expect(actionButton(page, 'spam')).toHaveCount(0);
});
