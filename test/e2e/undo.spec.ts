// Undo, from the message of the action: back to the former state, queue, title, lock and owner, or a reason why not.
import type { TicketRow } from '../znuny/database.ts';
import { setOption } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { actionButton, toast, zoomOf } from './ticket-page.ts';

/** What must be as before; the history grows. */
const standing = ({ state, queue, title, lock, owner }: TicketRow) => ({
  state,
  queue,
  title,
  lock,
  owner,
});

const tickets = {
  'a new one that nobody owns': {},
  'an open one of another agent, unlocked': { State: 'open', Owner: 'anna' },
  'one that the agent has locked': { State: 'open', Lock: 'lock', Owner: 'bram' },
  'one in a state that is asked for by bits': { State: 'closed unsuccessful', Owner: 'wim' },
  'one in the queue of another group': { Queue: 'Misc' },
} as const;

for (const [name, ticketIs] of Object.entries(tickets)) {
  for (const action of ['spam', 'bounce']) {
    test(`${action} is undone: ${name}`, async ({ helpDesk, open }) => {
      const ticket = await helpDesk.ticket(ticketIs);
      const before = await helpDesk.database.ticket(ticket.id);
      const page = await open('bram', zoomOf(ticket));
      await actionButton(page, action).click();
      await expect(toast(page, 'done')).toBeVisible();
      expect(standing(await helpDesk.database.ticket(ticket.id))).not.toEqual(standing(before));

      await actionButton(page, 'undo').click();

      await expect(toast(page, 'done')).toContainText(`Undone: ticket ${ticket.number} is`);
      await expect(actionButton(page, 'undo')).toHaveCount(0);
      expect(standing(await helpDesk.database.ticket(ticket.id))).toEqual(standing(before));
    });
  }
}

test('a title is changed back, on the page too', async ({ helpDesk, open }) => {
  const title = '<b>&"Ελ</b> 100% \\ of a long title that the history cuts off after some fifty characters';
  const ticket = await helpDesk.ticket({ Title: title });
  const page = await open('anna', zoomOf(ticket));
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill(`${title} and more`);
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toContainText('and more');

  await actionButton(page, 'undo').click();

  await expect(toast(page, 'done')).toContainText(
    `Ongedaan gemaakt: ticket ${ticket.number} heet weer “${title}”.`,
  );
  await expect(page.locator('.Headline h1')).not.toContainText('and more');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title });
});

test('titles with what Znuny’s history takes for its own', async ({ helpDesk, open }) => {
  for (const [title, next] of [
    ['50%% off', '60%% off'],
    [`${'long '.repeat(30)} %% and more`, 'short'],
    ['plain', `${'x'.repeat(49)}%%${'y'.repeat(100)}`],
  ] as const) {
    const ticket = await helpDesk.ticket({ Title: title });
    const page = await open('bram', zoomOf(ticket));
    await actionButton(page, 'rename').click();
    await page.locator('.Headline input').fill(next);
    await page.keyboard.press('Enter');
    await expect(toast(page, 'done')).toBeVisible();
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: next });

    await actionButton(page, 'undo').click();

    await expect(toast(page, 'done')).toContainText('Undone');
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: title.trim() });
    await page.close();
  }
});

/** Has an agent set a ticket to wait until that date, as by Znuny's own form. */
const pend = (helpDesk: HelpDesk, agent: string, ticket: { id: number }, more: object) =>
  helpDesk.act(agent, {
    Action: 'AgentTicketBulk',
    Subaction: 'Do',
    TicketID: ticket.id,
    State: 'pending reminder',
    Year: 2031,
    Month: 2,
    Day: 3,
    Hour: 4,
    Minute: 5,
    ...more,
  });

test('one that was pending: its state, lock and owner are back; that its date is gone is said', async ({
  helpDesk,
  open,
}) => {
  const [nobodys, mine] = [await helpDesk.ticket(), await helpDesk.ticket()];
  await pend(helpDesk, 'anna', nobodys, { OwnerID: 1, Unlock: 1 });
  await pend(helpDesk, 'bram', mine, { Unlock: 0 });
  for (const ticket of [nobodys, mine]) {
    const before = await helpDesk.database.ticket(ticket.id);
    expect(before.state).toBe('pending reminder');
    const page = await open('bram', zoomOf(ticket));
    await actionButton(page, 'spam').click();
    await expect(toast(page, 'done')).toBeVisible();

    await actionButton(page, 'undo').click();

    await expect(toast(page, 'partial')).toContainText(`Ticket ${ticket.number} is pending reminder again`);
    await expect(toast(page, 'partial')).toContainText(
      'history says: “Changed pending time to "2031-02-03 03:05"',
    );
    expect(standing(await helpDesk.database.ticket(ticket.id))).toEqual(standing(before));
    await page.close();
  }
});

test('where Znuny does not give a pending state back, the ticket stays as it is, and free', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticketWithRights(['ro'], { Owner: 'bram' }); // so it goes by Bulk
  await pend(helpDesk, 'bram', ticket, { Unlock: 1 });
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  const before = await helpDesk.database.ticket(ticket.id);

  await actionButton(page, 'undo').click();

  await expect(toast(page, 'failed')).toContainText(`Znuny did not change ticket ${ticket.number} back`);
  expect(standing(await helpDesk.database.ticket(ticket.id))).toEqual(standing(before));
});

const changes = {
  'another state': { Action: 'AgentTicketBulk', Subaction: 'Do', Unlock: '1', State: 'open' },
  'another queue': { Action: 'AgentTicketMove', DestQueue: 'Misc' },
  'another title': { Action: 'AgentTicketFreeText', Subaction: 'Store', Title: 'Mine now' },
};

for (const [name, change] of Object.entries(changes)) {
  test(`after ${name} by someone else, Undo says so and changes nothing`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', zoomOf(ticket));
    await actionButton(page, 'spam').click();
    await expect(toast(page, 'done')).toBeVisible();
    await helpDesk.act('anna', { ...change, TicketID: ticket.id });
    const before = await helpDesk.database.ticket(ticket.id);

    await actionButton(page, 'undo').click();

    await expect(toast(page, 'failed')).toContainText('Nothing was undone');
    await expect(toast(page, 'failed')).toContainText('Anna de Vries: ');
    await expect(page.locator('.MainBox')).toContainText(Object.values(change).at(-1) ?? ''); // the page follows
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  });
}

test('a ticket that someone has locked since: Undo says who', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  await helpDesk.act('anna', { Action: 'AgentTicketLock', Subaction: 'Lock', TicketID: ticket.id });
  const before = await helpDesk.database.ticket(ticket.id);

  await actionButton(page, 'undo').click();

  await expect(toast(page, 'failed')).toContainText('Anna de Vries: Locked ticket.');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});

test('Undo is offered as long as the options say, not after what changed nothing', async ({
  helpDesk,
  open,
  chromium,
}) => {
  const ticket = await helpDesk.ticket();
  await using _options = await setOption(chromium, 'undoSeconds', '5');
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(actionButton(page, 'undo')).toBeVisible();
  await page.mouse.move(0, 0);

  await expect(toast(page, 'done')).toHaveCount(0, { timeout: 8000 });
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toContainText('already');
  await expect(actionButton(page, 'undo')).toHaveCount(0);
});

test('on a row, Undo stays when its message is gone; undoing leaves no traces of a page view', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  const before = await helpDesk.traces();
  const row = page.locator(`#TicketID_${ticket.id}`);
  await row.hover();
  await row.locator(actionButton(page, 'bounce')).click();
  await toast(page, 'done').getByRole('button', { name: 'Close message' }).click();

  await row.locator(actionButton(page, 'undo')).click();

  await expect(toast(page, 'done')).toContainText('is in the queue info again');
  await expect(actionButton(page, 'undo')).toHaveCount(0);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info' });
  expect(await helpDesk.traces()).toEqual(before);
});
