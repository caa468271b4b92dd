// More tickets at once than one chunk: a bar, a way to stop, and a page that goes on answering.
import { bulkButton, countIn, group, lines, listOf, panel, tickAll } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, isWrite, recordRequests } from './ticket-page.ts';

test('sixty tickets: a bar with a count, and Stop, which leaves the rest ticked', async ({
  helpDesk,
  open,
}) => {
  const Title = 'Sixty';
  await helpDesk.tickets(60, { Title });
  await helpDesk.rowsPerPage('bram', 100);
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  const requests = recordRequests(page);
  let asked = () => {};
  const stopped = new Promise<void>((resolve) => {
    asked = resolve;
  });
  // The second chunk's write waits until Stop was pressed.
  let writes = 0;
  await page.route('**/otrs/index.pl*', async (route) => {
    if (isWrite(route.request()) && ++writes === 2) await stopped;
    await route.continue();
  });

  await bulkButton(page, 'spam').click();

  const bar = panel(page).getByRole('progressbar');
  await expect(panel(page)).toContainText('25 of 60');
  await expect(bar).toHaveAttribute('max', '60');
  await expect(bar).toHaveAttribute('value', '25');
  await expect(bulkButton(page, 'bounce')).toHaveAttribute('aria-disabled', 'true');
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await expect(panel(page).getByRole('button', { name: 'Stopping …' })).toBeVisible();
  asked();

  await expect(panel(page).getByRole('status')).toHaveText('50 done · 10 not begun');
  await expect(panel(page)).toBeFocused();
  expect(requests.filter(isWrite)).toHaveLength(2);
  expect(await helpDesk.database.rows(countIn, [Title, 'Spam'])).toEqual([{ count: 50 }]);
  await expect(lines(group(page, '10 not begun'))).toHaveCount(10);
  await expect(bulkButton(page, 'spam')).toHaveText('Spam (10)');

  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('10 done');
  expect(await helpDesk.database.rows(countIn, [Title, 'Spam'])).toEqual([{ count: 60 }]);
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
  await helpDesk.tickets(500, { Title });
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

test('undoing thirty tickets shows how far it is, and can be stopped', async ({ helpDesk, open }) => {
  const Title = 'Thirty';
  await helpDesk.tickets(30, { Title });
  await helpDesk.rowsPerPage('bram', 100);
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('30 done');

  await panel(page).locator(actionButton(page, 'undo')).click();
  await expect(panel(page)).toContainText('4 of 30');
  await panel(page).getByRole('button', { name: 'Stop' }).click();

  await expect(panel(page)).toHaveAttribute('data-loods-toast', 'partial');
  const [row] = await helpDesk.database.rows(countIn, [Title, 'Spam']);
  const left = Number(row?.['count']);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(30);
  await expect(panel(page).getByRole('status')).toHaveText(`${30 - left} done · ${left} not begun`);
});
