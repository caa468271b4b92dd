// One click moves a ticket to Bounces, and nothing else changes. Faults of the way to the server are in faults.spec, refusals in
// refused.spec.
import { attempt, breakAfterWrite, faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, toast, zoomOf } from './ticket-page.ts';

test('one click moves a ticket to Bounces; state, lock and owner stay', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ State: 'open' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is in the queue Bounces.`);
  const after = await helpDesk.database.ticket(ticket.id);
  expect(after).toEqual({ ...before, queue: 'Bounces', history: [...before.history, 'Move'] });
  await expect(page.locator('.SidebarColumn').getByTitle('Bounces')).toHaveText('Bounces');
});

test('a ticket that the agent has locked stays locked and hers', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'anna' });
  const page = await open('anna', zoomOf(ticket));

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} staat in de wachtrij Bounces.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    queue: 'Bounces',
    lock: 'lock',
    owner: 'anna',
  });
});

test('after an unknown outcome, pressing again locks it again', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'bram' });
  const page = await open('bram', zoomOf(ticket));
  const mend = await breakAfterWrite(page, faults['no connection']);
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'partial')).toContainText('It is not known');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', lock: 'unlock' });
  mend();

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is in the queue Bounces.`);
  const after = { queue: 'Bounces', lock: 'lock', owner: 'bram' };
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(after);
  await actionButton(page, 'undo').click();
  await expect(toast(page, 'done')).toContainText('Undone');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ ...after, queue: 'info' });
});

test('a ticket that another agent locks while it is moved is hers', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'bram' });
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl', async (route) => {
    const isMoved = (await helpDesk.database.ticket(ticket.id)).queue === 'Bounces';
    if (isMoved) await helpDesk.lock(ticket, 'anna');
    await route.continue();
  });

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'partial')).toContainText(
    `Ticket ${ticket.number} is in the queue Bounces, but Anna de Vries locked it in the same moment.`,
  );
  const hers = { queue: 'Bounces', lock: 'lock', owner: 'anna' };
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(hers);
});

test('a ticket that is there already stays untouched, and Spam leaves it there', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ Queue: 'Bounces' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'done')).toContainText('was in the queue Bounces already. Nothing was changed.');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);

  await attempt(page, () => actionButton(page, 'spam').click());

  await expect(toast(page, 'done')).toContainText('is Spam, and unlocked');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Spam',
    queue: 'Bounces',
    lock: 'unlock',
  });
});
