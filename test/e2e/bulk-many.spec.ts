// More tickets at once than one chunk: a bar, a way to stop, and a page that goes on answering.
import type { Page } from '@playwright/test';
import { bulkButton, countIn, group, lines, listOf, panel, tickAll } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { manyTickets } from './many-tickets.ts';
import { actionButton, isWrite, recordRequests } from './ticket-page.ts';

/** Holds back a page's writes from that one on, until let go. */
async function holdWrites(page: Page, first: number): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let writes = 0;
  await page.route('**/otrs/index.pl*', async (route) => {
    if (isWrite(route.request()) && ++writes >= first) await held;
    await route.continue();
  });
  return letGo;
}

test('fifty-five tickets: a bar with a count, and Stop, which leaves the rest ticked', async ({
  helpDesk,
  open,
}) => {
  const Title = 'Fifty-five';
  await manyTickets(helpDesk, 55, Title);
  await helpDesk.rowsPerPage('bram', 100);
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  const requests = recordRequests(page);
  const letGo = await holdWrites(page, 2); // the second chunk's

  await bulkButton(page, 'spam').click();

  const bar = panel(page).getByRole('progressbar');
  await expect(panel(page)).toContainText('25 of 55');
  await expect(bar).toHaveAttribute('max', '55');
  await expect(bar).toHaveAttribute('value', '25');
  await expect(bulkButton(page, 'bounce')).toHaveAttribute('aria-disabled', 'true');
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await expect(panel(page).getByRole('button', { name: 'Stopping …' })).toBeVisible();
  letGo();

  await expect(panel(page).getByRole('status')).toHaveText('50 done · 5 not begun');
  await expect(panel(page)).toBeFocused();
  expect(requests.filter(isWrite)).toHaveLength(2);
  expect(await helpDesk.database.rows(countIn, [Title, 'Spam'])).toEqual([{ count: 50 }]);
  await expect(lines(group(page, '5 not begun'))).toHaveCount(5);
  await expect(bulkButton(page, 'spam')).toHaveText('Spam (5)');

  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('5 done');
  expect(await helpDesk.database.rows(countIn, [Title, 'Spam'])).toEqual([{ count: 55 }]);
});

test('leaving the page in the middle is asked about', async ({ helpDesk, open }) => {
  const Title = 'Leaving';
  await helpDesk.tickets(2, { Title });
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  await page.route('**/otrs/index.pl*', (route) => (isWrite(route.request()) ? undefined : route.continue()));
  await bulkButton(page, 'spam').click();
  await expect(panel(page)).toHaveAttribute('data-loods-toast', 'pending');

  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss(); // the agent stays
    });
  });
  await page.evaluate('void setTimeout(() => location.reload())');

  expect(await asked).toBe('beforeunload');
  await expect(panel(page)).toHaveAttribute('data-loods-toast', 'pending');
});

// That the page stays responsive meanwhile is measured by `npm run bench`.
test('five hundred tickets in one go', async ({ helpDesk, open }) => {
  test.setTimeout(180_000);
  const Title = 'Five hundred';
  await manyTickets(helpDesk, 500, Title);
  await helpDesk.rowsPerPage('bram', 500);
  const page = await open('bram', listOf(Title));
  await expect(page.locator('#OverviewBody tr.MasterAction')).toHaveCount(500);
  const boxes = page.locator('input[type="checkbox"][name="TicketID"]');
  await boxes.first().click();
  await boxes.last().click({ modifiers: ['Shift'] });
  await expect(bulkButton(page, 'spam')).toContainText('(500)');

  await bulkButton(page, 'spam').click();

  await expect(panel(page).getByRole('status')).toHaveText('500 done', { timeout: 120_000 });
  await group(page, '500 done').locator('summary').click();
  await expect(lines(group(page, '500 done'))).toHaveCount(500);
  await expect(bulkButton(page, 'spam')).not.toContainText('(');
  expect(await helpDesk.database.rows(`${countIn} AND t.ticket_lock_id = 1`, [Title, 'Spam'])).toEqual([
    { count: 500 },
  ]);
});

test('undoing many tickets shows how far it is, and can be stopped', async ({ helpDesk, open }) => {
  const Title = 'Eight';
  await manyTickets(helpDesk, 8, Title);
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('8 done');
  const letGo = await holdWrites(page, 5); // those of the third pair

  await panel(page).locator(actionButton(page, 'undo')).click();
  await expect(panel(page)).toContainText('4 of 8');
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await expect(panel(page).getByRole('button', { name: 'Stopping …' })).toBeVisible();
  letGo();

  await expect(panel(page)).toHaveAttribute('data-loods-toast', 'partial');
  await expect(panel(page).getByRole('status')).toHaveText('6 done · 2 not begun');
  expect(await helpDesk.database.rows(countIn, [Title, 'Spam'])).toEqual([{ count: 2 }]);
});
