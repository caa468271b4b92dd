// Undo, from the message of the action: back to the former state, queue, title, lock and owner, or a reason why not.
import type { TicketRow } from '../znuny/database.ts';
import { setOption } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { row, rowButton, rowField, visitor } from './rows.ts';
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
  test(`spam is undone, and then bounce: ${name}`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket(ticketIs);
    const before = await helpDesk.database.ticket(ticket.id);
    const page = await open('bram', zoomOf(ticket));
    for (const action of ['spam', 'bounce'])
      await test.step(action, async () => {
        await actionButton(page, action).click();
        await expect(toast(page, 'done')).toBeVisible();
        await expect(toast(page, 'done')).not.toContainText('Undone');
        expect(standing(await helpDesk.database.ticket(ticket.id))).not.toEqual(standing(before));

        await actionButton(page, 'undo').click();

        await expect(toast(page, 'done')).toContainText(`Undone: ticket ${ticket.number} is`);
        await expect(actionButton(page, 'undo')).toHaveCount(0);
        expect(standing(await helpDesk.database.ticket(ticket.id))).toEqual(standing(before));
      });
  });
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
  await helpDesk.rowsPerPage('bram', 3);
  const renames = await Promise.all(
    (
      [
        ['50%% off', '60%% off'],
        [`${'long '.repeat(30)} %% and more`, 'short'],
        ['plain', `${'x'.repeat(49)}%%${'y'.repeat(100)}`],
      ] as const
    ).map(async ([title, next]) => ({ title, next, ticket: await helpDesk.ticket({ Title: title }) })),
  );
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  for (const { title, next, ticket } of renames)
    await test.step(title, async () => {
      const done = toast(page, 'done').filter({ hasText: ticket.number });
      await row(page, ticket).hover();
      await rowButton(page, ticket, 'rename').click();
      await rowField(row(page, ticket)).fill(next);
      await page.keyboard.press('Enter');
      await expect(done).toBeVisible();
      expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: next });

      await done.locator(actionButton(page, 'undo')).click();

      await expect(done).toContainText('Undone');
      expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: title.trim() });
    });
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
  const visit = visitor(open, 'bram');
  for (const ticket of [nobodys, mine]) {
    const before = await helpDesk.database.ticket(ticket.id);
    expect(before.state).toBe('pending reminder');
    const page = await visit(zoomOf(ticket));
    await actionButton(page, 'spam').click();
    await expect(toast(page, 'done')).toBeVisible();

    await actionButton(page, 'undo').click();

    await expect(toast(page, 'partial')).toContainText(`Ticket ${ticket.number} is pending reminder again`);
    await expect(toast(page, 'partial')).toContainText(
      'history says: “Changed pending time to "2031-02-03 03:05"',
    );
    expect(standing(await helpDesk.database.ticket(ticket.id))).toEqual(standing(before));
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

interface Change {
  readonly after: 'spam' | 'bounce';
  readonly change: Readonly<Record<string, string>>;
  /** What Undo says that she did. */
  readonly told: string;
  /** What the page shows then: it follows. */
  readonly shown: string;
}

const changes: Record<string, Change> = {
  'another state': {
    after: 'spam',
    change: { Action: 'AgentTicketBulk', Subaction: 'Do', Unlock: '1', State: 'open' },
    told: '',
    shown: 'open',
  },
  'another queue': {
    after: 'spam',
    change: { Action: 'AgentTicketMove', DestQueue: 'Misc' },
    told: '',
    shown: 'Misc',
  },
  'another title': {
    after: 'spam',
    change: { Action: 'AgentTicketFreeText', Subaction: 'Store', Title: 'Mine now' },
    told: '',
    shown: 'Mine now',
  },
  'a lock': {
    after: 'bounce',
    change: { Action: 'AgentTicketLock', Subaction: 'Lock' },
    told: 'Locked ticket.',
    shown: '',
  },
};

test('after a change by someone else, Undo says who made which, and changes nothing', async ({
  helpDesk,
  open,
}) => {
  const visit = visitor(open, 'bram');
  for (const [name, { after, change, told, shown }] of Object.entries(changes))
    await test.step(name, async () => {
      const ticket = await helpDesk.ticket();
      const page = await visit(zoomOf(ticket));
      await actionButton(page, after).click();
      await expect(toast(page, 'done')).toBeVisible();
      await helpDesk.act('anna', { ...change, TicketID: ticket.id });
      const before = await helpDesk.database.ticket(ticket.id);

      await actionButton(page, 'undo').click();

      await expect(toast(page, 'failed')).toContainText('Nothing was undone');
      await expect(toast(page, 'failed')).toContainText(`Anna de Vries: ${told}`);
      await expect(page.locator('.MainBox')).toContainText(shown);
      expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    });
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
  await helpDesk.rowsPerPage('bram', 3);
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  const before = await helpDesk.traces();
  await row(page, ticket).hover();
  await rowButton(page, ticket, 'bounce').click();
  await toast(page, 'done').getByRole('button', { name: 'Close message' }).click();

  await row(page, ticket).locator(actionButton(page, 'undo')).click();

  await expect(toast(page, 'done')).toContainText('is in the queue info again');
  await expect(actionButton(page, 'undo')).toHaveCount(0);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info' });
  expect(await helpDesk.traces()).toEqual(before);
});
