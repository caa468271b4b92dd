// A help desk whose own scripts draw parts of its pages anew: what Loods added comes back, what is under way goes on, and what was
// typed is there.
import type { Page } from '@playwright/test';
import { bulkButton, listOf, panel, tick } from './bulk-page.ts';
import { breakRequests } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { row, rowButton } from './rows.ts';
import { actionButton, isWrite, spamButton, toast, zoomOf } from './ticket-page.ts';

/** Draws parts of the page anew, as a script of the page does: from its own text, and without what it doesn't know. */
async function drawAnew(page: Page, ...parts: readonly string[]): Promise<void> {
  await page.evaluate((selectors) => {
    for (const one of document.querySelectorAll(selectors.join())) {
      const text = one.outerHTML;
      one.outerHTML = text;
    }
    for (const one of document.querySelectorAll('body > div')) if (one.shadowRoot) one.remove();
  }, parts);
}

test('a ticket’s page: buttons, a field, a press under way and its message', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('wim', zoomOf(ticket));
  const draw = () => drawAnew(page, '.ActionRow.Cluster', '.Headline h1');
  const expectControls = async () => {
    for (const action of ['spam', 'bounce', 'rename'])
      await expect(actionButton(page, action)).toHaveCount(1);
    await expect(page.locator('[data-loods-feature="prepare-deletion"]')).toHaveCount(1);
    await expect(page.locator('[data-loods-feature="ticket-actions"]')).toHaveCount(2);
  };
  await expectControls();
  await draw();
  await expectControls();

  await actionButton(page, 'rename').click();
  const field = page.locator('.Headline input');
  await field.fill('Typed before');
  await draw();
  await expect(field).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and after');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toContainText('Typed before and after');
  await expect(page.locator('.Headline h1')).toContainText('— Typed before and after');
  await expectControls();

  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await breakRequests(
    page,
    (route) => isWrite(route.request()),
    async (route) => {
      await held;
      await route.continue();
    },
  );
  await spamButton(page).click();
  await expect(toast(page, 'pending')).toBeVisible();
  await draw();
  await expect(spamButton(page)).toHaveAttribute('aria-busy', 'true');
  await expect(toast(page, 'pending')).toBeVisible();
  answer();
  await expect(toast(page, 'done')).toBeVisible();
  await draw();
  await actionButton(page, 'undo').click();
  await expect(toast(page, 'done')).toContainText(/Ongedaan|ongedaan/);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'new',
    title: 'Typed before and after',
  });
});

test('a list: the controls of its rows, those for many, and what became of them', async ({
  helpDesk,
  open,
}) => {
  const Title = 'drawn anew in a list';
  const [first, second] = await helpDesk.tickets(2, { Title });
  if (!first || !second) throw new Error('There are no tickets');
  const page = await open('bram', listOf(Title));
  const draw = () => drawAnew(page, '.OverviewActions', '#OverviewBody');
  await row(page, first).hover();
  await expect(rowButton(page, first, 'spam')).toBeVisible();
  await draw();
  await page.mouse.move(0, 0);
  await row(page, first).hover();
  await rowButton(page, first, 'spam').click();
  await expect(toast(page, 'done')).toContainText(first.number);

  await draw();
  await tick(page, second).check();
  await expect(bulkButton(page, 'bounce')).toHaveAccessibleName('Bounces (1)');
  await bulkButton(page, 'bounce').click();
  await expect(panel(page).getByRole('status')).toHaveText('1 done');
  await draw();
  await expect(panel(page).getByRole('status')).toHaveText('1 done');
  expect(await helpDesk.database.ticket(first.id)).toMatchObject({ state: 'Spam', queue: 'info' });
  expect(await helpDesk.database.ticket(second.id)).toMatchObject({ state: 'new', queue: 'Bounces' });
});
