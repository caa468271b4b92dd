// Single keys on lists: in Small, Medium and Large ("Preview" in addresses).
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { row, rowButton, rowField, visitor, widgetRow } from './rows.ts';
import { pressShortcut } from './shortcut.ts';
import { keyList, toast, untilKeysAct } from './ticket-page.ts';

const link = (page: Page, ticket: { id: number }): Locator => row(page, ticket).locator('.MasterActionLink');
const box = (page: Page, ticket: { id: number }): Locator => row(page, ticket).getByRole('checkbox');

for (const view of ['Small', 'Medium', 'Preview']) {
  const list = `Action=AgentTicketStatusView;View=${view};SortBy=TicketNumber;OrderBy=Down`;

  test(`${view}: keys act on the row that has the focus`, async ({ helpDesk, open }) => {
    await helpDesk.rowsPerPage('bram', 4); // the fewer, the faster
    const third = await helpDesk.ticket();
    const second = await helpDesk.ticket();
    const first = await helpDesk.ticket();
    const visit = visitor(open, 'bram');
    const page = await visit(list);
    await untilKeysAct(page);

    await test.step('? lists them', async () => {
      await page.keyboard.press('?');
      const keys = ['s', 'b', 'r', 'j', 'k', 'x', 'o', 'm', '?'];
      await expect(keyList(page).getByRole('term')).toHaveText(keys);
      await page.keyboard.press('Escape');
    });

    await test.step('j and k go from row to row, in sight, and stay in the list', async () => {
      await page.setViewportSize({ width: 1000, height: 400 });
      await page.keyboard.type('sb'); // on no row: nothing has the focus yet
      await page.keyboard.press('k');
      await expect(link(page, first)).toBeFocused();
      await page.keyboard.press('k');
      await expect(link(page, first)).toBeFocused();
      await page.keyboard.type('jj');
      await expect(link(page, third)).toBeFocused();
      await expect(link(page, third)).toBeInViewport();
      await page.keyboard.press('k');
      await expect(link(page, second)).toBeFocused();
      await expect(rowButton(page, second, 'spam')).toBeVisible();
      await page.setViewportSize({ width: 1400, height: 1000 });
    });

    await test.step('x ticks, as a click does', async () => {
      await expect(page.locator('#BulkAction')).toHaveClass(/Inactive/);
      await page.keyboard.type('kx');
      await expect(box(page, first)).toBeChecked();
      await expect(page.locator('#BulkAction')).not.toHaveClass(/Inactive/);
      await box(page, first).click();
      await expect(box(page, first)).not.toBeChecked();
      await page.keyboard.type('jx'); // from the box, which has the focus now
      await expect(box(page, second)).toBeChecked();
      await page.keyboard.press('x');
      await expect(box(page, second)).not.toBeChecked();
      await expect(page.locator('#BulkAction')).toHaveClass(/Inactive/);
    });

    await test.step('s and b act on the row', async () => {
      await page.keyboard.type('ks');
      await expect(toast(page, 'done')).toContainText(`Ticket ${first.number} is Spam`);
      await page.keyboard.type('jb');
      await expect(toast(page, 'done')).toHaveCount(2);
      const [spam, bounced, untouched] = await Promise.all(
        [first, second, third].map(({ id }) => helpDesk.database.ticket(id)),
      );
      expect(spam).toMatchObject({ state: 'Spam', queue: 'info' });
      expect(bounced).toMatchObject({ state: 'new', queue: 'Bounces' });
      expect(untouched).toMatchObject({ state: 'new', queue: 'info' });
    });

    await test.step('r opens the title', async () => {
      await page.keyboard.type('jr');
      await expect(rowField(row(page, third))).toBeFocused();
      await page.keyboard.type('jxs');
      await expect(rowField(row(page, third))).toHaveValue('jxs');
      await page.keyboard.press('Enter');
      await expect(toast(page, 'done')).toHaveCount(3);
      await expect(box(page, third)).not.toBeChecked();
      expect(await helpDesk.database.ticket(third.id)).toMatchObject({ title: 'jxs', state: 'new' });
    });

    await test.step('o opens the ticket', async () => {
      expect(page.url()).toContain('AgentTicketStatusView');
      await page.keyboard.press('k');
      await expect(link(page, second)).toBeFocused();
      await page.keyboard.press('o');
      await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${second.id}`));
    });

    await test.step('Enter opens it, too', async () => {
      await visit(list); // which has two of them left
      await untilKeysAct(page);
      await page.keyboard.type('jj');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${third.id}`));
    });
  });
}

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
  await helpDesk.rowsPerPage('bram', 4);
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
  await helpDesk.rowsPerPage('bram', 4);
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
