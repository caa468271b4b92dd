import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const button = (page: Page) => page.locator('[data-loods-action="spam"]');
const toast = (page: Page, kind: string) => page.locator(`[data-loods-toast="${kind}"]`);

test('one click makes a ticket spam and unlocks it, and nothing else', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', `Action=AgentTicketZoom;TicketID=${ticket.id}`);

  await button(page).click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
  const after = await helpDesk.database.ticket(ticket.id);
  expect(after).toEqual({
    ...before,
    state: 'Spam',
    lock: 'unlock',
    owner: 'bram',
    history: expect.any(Array),
  });
  await page.screenshot({ path: '/tmp/shot.png' });
});
