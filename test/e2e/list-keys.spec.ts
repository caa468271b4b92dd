// Single keys on lists: in Small, Medium and Large ("Preview" in addresses).
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { row, rowField, widgetRow } from './rows.ts';
import { pressShortcut } from './shortcut.ts';
import { keyList, toast, untilKeysAct } from './ticket-page.ts';

const link = (page: Page, ticket: { id: number }): Locator => row(page, ticket).locator('.MasterActionLink');
const box = (page: Page, ticket: { id: number }): Locator => row(page, ticket).getByRole('checkbox');

for (const view of ['Small', 'Medium', 'Preview']) {
  const list = `Action=AgentTicketStatusView;View=${view};SortBy=TicketNumber;OrderBy=Down`;

  test(`${view}: j and k go from row to row, in sight, and stay in the list`, async ({ helpDesk, open }) => {
    const [third, second, first] = [
      await helpDesk.ticket(),
      await helpDesk.ticket(),
      await helpDesk.ticket(),
    ];
    const page = await open('bram', list);
    await untilKeysAct(page);
    await page.setViewportSize({ width: 1000, height: 400 });

    await page.keyboard.press('k'); // nothing has the focus yet
    await expect(link(page, first)).toBeFocused();
    await page.keyboard.press('k');
    await expect(link(page, first)).toBeFocused();
    await page.keyboard.type('jj');
    await expect(link(page, third)).toBeFocused();
    await expect(link(page, third)).toBeInViewport();
    await page.keyboard.press('k');
    await expect(link(page, second)).toBeFocused();
    await expect(row(page, second).locator('[data-loods-action="spam"]')).toBeVisible();
  });

  test(`${view}: x ticks, as a click does`, async ({ helpDesk, open }) => {
    const [other, ticket] = [await helpDesk.ticket(), await helpDesk.ticket()];
    const page = await open('bram', list);
    await untilKeysAct(page);
    await expect(page.locator('#BulkAction')).toHaveClass(/Inactive/);

    await page.keyboard.type('jx');
    await expect(box(page, ticket)).toBeChecked();
    await expect(page.locator('#BulkAction')).not.toHaveClass(/Inactive/);
    await box(page, ticket).click();
    await expect(box(page, ticket)).not.toBeChecked();
    await page.keyboard.type('jx'); // from the box, which has the focus now
    await expect(box(page, other)).toBeChecked();
    await page.keyboard.press('x');
    await expect(box(page, other)).not.toBeChecked();
    await expect(page.locator('#BulkAction')).toHaveClass(/Inactive/);
    expect(page.url()).toContain('AgentTicketStatusView');
  });

  test(`${view}: s and b act on the row that has the focus`, async ({ helpDesk, open }) => {
    const [other, ticket] = [await helpDesk.ticket(), await helpDesk.ticket()];
    const page = await open('bram', list);
    await untilKeysAct(page);

    await page.keyboard.type('sb'); // on no row
    await page.keyboard.type('js');
    await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam`);
    await page.keyboard.type('jb');
    await expect(toast(page, 'done')).toHaveCount(2);

    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam', queue: 'info' });
    expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new', queue: 'Bounces' });
  });

  test(`${view}: r opens the title of the row that has the focus`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', list);
    await untilKeysAct(page);

    await page.keyboard.type('jr');
    await expect(rowField(row(page, ticket))).toBeFocused();
    await page.keyboard.type('jxs');
    await expect(rowField(row(page, ticket))).toHaveValue('jxs');
    await page.keyboard.press('Enter');

    await expect(toast(page, 'done')).toBeVisible();
    await expect(box(page, ticket)).not.toBeChecked();
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'jxs', state: 'new' });
  });

  for (const key of ['o', 'Enter']) {
    test(`${view}: ${key} opens the ticket`, async ({ helpDesk, open }) => {
      const ticket = await helpDesk.ticket();
      const page = await open('bram', list);
      await untilKeysAct(page);

      await page.keyboard.press('j');
      await page.keyboard.press(key);

      await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${ticket.id}`));
    });
  }
}

test('? lists the keys of lists', async ({ helpDesk, open }) => {
  await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  await untilKeysAct(page);

  await page.keyboard.press('?');

  await expect(keyList(page).getByRole('term')).toHaveText(['s', 'b', 'r', 'j', 'k', 'x', 'o', 'm', '?']);
});

test('on the dashboard, too, they act on the row that has the focus', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  helpDesk.forgetWidgets();
  const page = await open('bram', 'Action=AgentDashboard');
  await untilKeysAct(page);
  const link = widgetRow(page, '0120-TicketNew', ticket).locator('.MasterActionLink');

  await page.keyboard.press('?');
  await expect(keyList(page).getByRole('term')).toHaveText(['s', 'b', 'r', 'j', 'k', 'o', 'm', '?']); // nothing to tick
  await page.keyboard.press('Escape');
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(link).toBeFocused({ timeout: 50 });
  }).toPass();
  await page.keyboard.press('s');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam' });
});

test('in the search of the list’s page, letters are letters', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  await untilKeysAct(page);
  await page.keyboard.press('j');
  await expect(link(page, ticket)).toBeFocused();
  await page.locator('#GlobalSearchNav').click();
  await page.locator('.Dialog').getByRole('textbox').first().focus();

  await page.keyboard.type('xsj');

  await expect(box(page, ticket)).not.toBeChecked();
  await expect(page.locator('[data-loods-toast]')).toHaveCount(0);
});

test('shortcuts of the browser act on the row that has the focus', async ({ chromium, helpDesk, open }) => {
  const [other, ticket] = [await helpDesk.ticket(), await helpDesk.ticket()];
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small;SortBy=TicketNumber;OrderBy=Down');
  await untilKeysAct(page);
  await page.keyboard.press('j');

  await pressShortcut(chromium, page, 'bounce');
  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is in the queue Bounces`);
  await pressShortcut(chromium, page, 'rename');
  await expect(rowField(row(page, ticket))).toBeFocused();

  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
  expect(await helpDesk.database.ticket(other.id)).toMatchObject({ queue: 'info', state: 'new' });
});
