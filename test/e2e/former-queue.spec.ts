// Which queue a ticket came from: its page says so, and the server is asked whether it is still there.
import { prepare } from '../znuny/prepare.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, isWrite, recordRequests, toast, zoomOf } from './ticket-page.ts';

/** A queue below another, with what a page or a form could take for its own. */
const below = 'Zoom::Überall & <b> "quoted"';

test('from a ticket’s page, a bounce asks three questions before it moves, and Undo finds back', async ({
  helpDesk,
  open,
}) => {
  for (const Name of ['Zoom', below]) await prepare(helpDesk.port, 'queue', { Name, Group: 'users' });
  const ticket = await helpDesk.ticket({ Queue: below });
  const page = await open('anna', zoomOf(ticket));
  await helpDesk.untilQuiet(page, ticket);
  const requests = recordRequests(page);

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} staat in de wachtrij Bounces.`);
  expect(requests.findIndex(isWrite)).toBe(3);
  await actionButton(page, 'undo').click();
  await expect(toast(page, 'done')).toContainText(`staat weer in de wachtrij ${below}`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: below, lock: 'unlock' });
});

for (const action of ['bounce', 'spam'])
  test(`${action}: a ticket that has left the queue on its page is brought back to where it was`, async ({
    helpDesk,
    open,
  }) => {
    const ticket = await helpDesk.ticket();
    const elsewhere = await helpDesk.ticket({ Queue: 'ICT' });
    const page = await open('bram', zoomOf(ticket));
    await helpDesk.moveBesides(ticket, elsewhere);
    await actionButton(page, action).click();
    await expect(toast(page, 'done')).toContainText(ticket.number);

    await actionButton(page, 'undo').click();

    await expect(toast(page, 'done')).toContainText('Undone');
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'ICT', state: 'new' });
  });

test('a queue that has another name by now: nothing is changed, and why is said', async ({
  helpDesk,
  open,
}) => {
  await prepare(helpDesk.port, 'queue', { Name: 'Former', Group: 'users' });
  const ticket = await helpDesk.ticket({ Queue: 'Former' });
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  await helpDesk.database.change("UPDATE queue SET name = 'Renamed' WHERE name = 'Former'");
  helpDesk.forgetQueues();
  const before = await helpDesk.database.ticket(ticket.id);

  await actionButton(page, 'undo').click();

  await expect(toast(page, 'failed')).toContainText(
    `The queue that ticket ${ticket.number} was in has another name by now`,
  );
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});
