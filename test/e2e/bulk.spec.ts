// Spam and Bounces on the ticked tickets of a list.

import { bulkButton, listOf, panel, tick, tickAll } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { actionButton } from './ticket-page.ts';

for (const view of ['Small', 'Medium', 'Preview']) {
  test(`${view}: tickets are ticked one by one, in ranges or all, and what is ticked is acted on`, async ({
    helpDesk,
    open,
  }) => {
    const Title = `Ticked in ${view}`;
    const tickets = await helpDesk.tickets(4, { Title });
    const mine = await helpDesk.ticket({ Title, State: 'open', Lock: 'lock', Owner: 'bram' });
    const hers = await helpDesk.ticket({ Title, State: 'open', Owner: 'anna' });
    const [fourth, ...three] = tickets;
    const page = await open('bram', listOf(Title, view));
    await expect(bulkButton(page, 'spam')).toHaveAttribute('aria-disabled', 'true');

    await test.step('a range with Shift, by mouse and by keyboard', async () => {
      const read = (which: string) =>
        page
          .locator(`input[type="checkbox"][name="TicketID"]${which}`)
          .evaluateAll((boxes) => boxes.map((box) => Number((box as HTMLInputElement).value)));
      const ids = await read('');
      const ticked = () => read(':checked');
      const box = (index: number) => tick(page, { id: ids[index] ?? 0 });

      await box(1).click();
      await box(4).click({ modifiers: ['Shift'] });
      expect(await ticked()).toEqual(ids.slice(1, 5));
      await expect(bulkButton(page, 'spam')).toHaveText('Spam (4)');
      await expect(page.locator('#BulkAction')).not.toHaveClass(/Inactive/);
      expect(await page.evaluate('String(getSelection())')).toBe('');

      await box(2).click({ modifiers: ['Shift'] }); // unticks back to there
      expect(await ticked()).toEqual(ids.slice(1, 2));

      await box(0).click();
      await box(5).focus();
      await page.keyboard.press('Shift+Space');
      expect(await ticked()).toEqual(ids);
      await expect(page.locator('#SelectAllTickets')).toBeChecked(); // Znuny has seen it
      await tickAll(page); // now: none
      await expect(bulkButton(page, 'spam')).toHaveText('Spam');
    });

    await test.step('three ticked tickets become spam, the fourth does not', async () => {
      for (const ticket of three) await tick(page, ticket).click();
      await expect(bulkButton(page, 'spam')).toHaveText('Spam (3)');
      await bulkButton(page, 'spam').click();

      await expect(panel(page)).toHaveAttribute('data-loods-toast', 'done');
      await expect(panel(page).getByRole('status')).toHaveText('3 done');
      for (const { id } of three) {
        expect(await helpDesk.database.ticket(id)).toMatchObject({
          state: 'Spam',
          lock: 'unlock',
          owner: 'root@localhost',
          queue: 'info',
          articles: 1,
        });
        await expect(tick(page, { id })).not.toBeChecked();
      }
      expect(await helpDesk.database.ticket(Number(fourth?.id))).toMatchObject({
        state: 'new',
        owner: 'root@localhost',
      });
      await expect(bulkButton(page, 'spam')).toHaveText('Spam');
    });

    await test.step('all go to Bounces; state, lock and owner stay', async () => {
      await tickAll(page);
      await bulkButton(page, 'bounce').click();

      await expect(panel(page).getByRole('status')).toHaveText('6 done');
      const free = { queue: 'Bounces', lock: 'unlock', owner: 'root@localhost' };
      for (const { id } of three)
        expect(await helpDesk.database.ticket(id)).toMatchObject({ ...free, state: 'Spam' });
      expect(await helpDesk.database.ticket(Number(fourth?.id))).toMatchObject({ ...free, state: 'new' });
      const open_ = { queue: 'Bounces', state: 'open' };
      expect(await helpDesk.database.ticket(mine.id)).toMatchObject({
        ...open_,
        lock: 'lock',
        owner: 'bram',
      });
      expect(await helpDesk.database.ticket(hers.id)).toMatchObject({
        ...open_,
        lock: 'unlock',
        owner: 'anna',
      });
    });
  });
}

test('it leaves no traces of a page view', async ({ helpDesk, open }) => {
  const Title = 'No traces';
  const tickets = await helpDesk.tickets(2, { Title });
  await helpDesk.ticket({ Title, Lock: 'lock', Owner: 'anna' });
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  const before = await helpDesk.traces();

  for (const action of ['bounce', 'spam']) {
    await bulkButton(page, action).click();
    await expect(panel(page).getByRole('status')).toHaveText('2 done · 1 locked by Anna de Vries');
    await panel(page).locator(actionButton(page, 'undo')).click();
    await expect(panel(page).getByRole('heading')).toHaveText('Undo');
    await expect(panel(page).getByRole('status')).toHaveText('2 done');
    expect(await helpDesk.traces()).toEqual(before);
    for (const ticket of tickets) await tick(page, ticket).check();
  }
});

test('by keyboard, in Dutch: the panel has the focus, Escape gives it back', async ({ helpDesk, open }) => {
  const Title = 'Met de toetsen';
  const [ticket] = await helpDesk.tickets(1, { Title });
  await helpDesk.ticket({ Title, Lock: 'lock', Owner: 'bram' });
  const page = await open('anna', listOf(Title));
  await tickAll(page);

  await expect(bulkButton(page, 'spam')).toHaveText('Spam (2)');
  await bulkButton(page, 'spam').focus();
  await page.keyboard.press('Enter');

  await expect(panel(page).getByRole('status')).toHaveText('1 gedaan · 1 vergrendeld door Bram Smit');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(bulkButton(page, 'spam')).toBeFocused();
  expect(await helpDesk.database.ticket(Number(ticket?.id))).toMatchObject({ state: 'Spam' });
});
