// A row fades when its ticket has left what the list shows; asking for the list anew shows that it has, or has not.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { expectListed, pointAt, row, rowButton, visitor, widgetRow } from './rows.ts';
import { searchDialog } from './search-page.ts';
import { toast } from './ticket-page.ts';

const left = 'data-loods-left';
const newestFirst = 'SortBy=Age;OrderBy=Down;DeleteFilters=1';

type Outcome = 'fades' | 'stays';

/** The answer to the question whether a ticket is still in its list; no other question asks for so much. */
const listingAnswer = (page: Page) =>
  page.waitForResponse((response) => {
    const filter = new URLSearchParams(response.request().postData() ?? '').get('Filter') ?? '';
    return /StateType|tmp_lock|UseSubQueues|"(State|Queue|Lock|Owner)(IDs|s)":\["/.test(filter);
  });

async function press(
  page: Page,
  row: Locator,
  ticket: { id: number; number: string },
  action: string,
): Promise<void> {
  await pointAt(row);
  await rowButton(page, ticket, action).click();
  await expect(toast(page, 'done').filter({ hasText: ticket.number })).toBeVisible();
  await expect(rowButton(page, ticket, action)).toHaveAttribute('aria-pressed', 'true');
}

/** Presses, and sees what becomes of the row once the server has said whether its ticket is still in the list. */
async function pressAndSee(
  page: Page,
  row: Locator,
  ticket: { id: number; number: string },
  action: string,
  outcome: Outcome,
): Promise<void> {
  const answer = listingAnswer(page);
  await press(page, row, ticket, action);
  await (await answer).finished();
  if (outcome === 'fades') await expect(row).toHaveAttribute(left);
  else await expect(row).not.toHaveAttribute(left);
}

const opacity = (locator: Locator) =>
  locator.evaluate((element) => {
    let seen = 1;
    for (let one: Element | null = element; one; one = one.parentElement)
      seen *= Number(getComputedStyle(one).opacity);
    return seen;
  });

async function queueId(helpDesk: HelpDesk, name: string): Promise<number> {
  const [found] = await helpDesk.database.rows('SELECT id FROM queue WHERE name = ?', [name]);
  return Number(found?.['id']);
}

const two = (helpDesk: HelpDesk) =>
  helpDesk.tickets(2) as Promise<[{ id: number; number: string }, { id: number; number: string }]>;

test('spam leaves the open tickets, and its row fades, not its controls; a new ticket in Bounces stays', async ({
  helpDesk,
  open,
}) => {
  await helpDesk.rowsPerPage('bram', 4);
  const visit = visitor(open, 'bram');
  for (const view of ['Small', 'Medium', 'Preview'])
    await test.step(view, async () => {
      const [ticket, other] = await two(helpDesk);
      const page = await visit(`Action=AgentTicketStatusView;View=${view}`);
      const before = await row(page, ticket).boundingBox();

      await press(page, row(page, ticket), ticket, 'spam');

      await expect(row(page, ticket)).toHaveAttribute(left);
      await expect.poll(() => opacity(row(page, ticket).locator('.MasterActionLink'))).toBeCloseTo(0.55);
      expect(await opacity(row(page, ticket).locator('[data-loods-feature]'))).toBe(1);
      await expect(row(page, other)).not.toHaveAttribute(left);
      await pointAt(row(page, other));
      await expect(rowButton(page, ticket, 'spam')).toBeVisible(); // stays, to say what was done
      expect((await row(page, ticket).boundingBox())?.height).toBe(before?.height);
      await pressAndSee(page, row(page, other), other, 'bounce', 'stays');
      await expectListed(page, { here: [other], gone: [ticket] });
    });
});

interface Case {
  readonly list: (queue: number) => string;
  readonly ticket?: Parameters<HelpDesk['ticket']>[0];
  /** What puts the ticket into the list. */
  readonly sql?: string;
  readonly actions: Readonly<Partial<Record<'bounce' | 'spam', Outcome>>>;
}

const mine = { Lock: 'lock', Owner: 'bram' } as const;
const cases: Record<string, Case> = {
  'closed tickets': {
    list: () => 'Action=AgentTicketStatusView;Filter=Closed;View=Small',
    ticket: { State: 'closed successful' },
    actions: { spam: 'stays' },
  },
  'a queue': {
    list: (queue) => `Action=AgentTicketQueue;QueueID=${queue};View=Small`,
    actions: { bounce: 'fades' },
  },
  'all of a queue': {
    list: (queue) => `Action=AgentTicketQueue;QueueID=${queue};View=Medium;Filter=All`,
    actions: { spam: 'fades' },
  },
  'locked tickets': {
    list: () => 'Action=AgentTicketLockedView;View=Small',
    ticket: mine,
    actions: { bounce: 'stays', spam: 'fades' },
  },
  'own tickets': {
    list: () => 'Action=AgentTicketOwnerView;View=Small',
    ticket: { Owner: 'bram' },
    actions: { bounce: 'stays' },
  },
  'own tickets in Large': {
    list: () => 'Action=AgentTicketOwnerView;View=Preview',
    ticket: { Owner: 'bram' },
    actions: { spam: 'fades' },
  },
  'escalated tickets': {
    list: () => 'Action=AgentTicketEscalationView;View=Small',
    sql: 'UPDATE ticket SET escalation_time = UNIX_TIMESTAMP() - 60 WHERE id = ?',
    actions: { spam: 'fades' },
  },
};

test('in each kind of list, rows fade whose tickets leave it, and no others', async ({ helpDesk, open }) => {
  const info = await queueId(helpDesk, 'info');
  await helpDesk.rowsPerPage('bram', 4);
  const visit = visitor(open, 'bram');
  for (const [name, { list, ticket: made, sql, actions }] of Object.entries(cases))
    await test.step(name, async () => {
      const outcomes = Object.entries(actions);
      const tickets = await helpDesk.tickets(outcomes.length, made);
      for (const { id } of sql ? tickets : []) await helpDesk.database.change(sql ?? '', [id]);
      const page = await visit(`${list(info)};${newestFirst}`);
      for (const [index, [action, outcome]] of outcomes.entries()) {
        const [ticket] = tickets.slice(index);
        if (ticket) await pressAndSee(page, row(page, ticket), ticket, action, outcome);
      }
      await expectListed(page, {
        here: tickets.filter((_, index) => outcomes[index]?.[1] === 'stays'),
        gone: tickets.filter((_, index) => outcomes[index]?.[1] === 'fades'),
      });
    });
});

test('columns filtered by queue, bounce: the row fades; by what Medium does not show: no guess', async ({
  helpDesk,
  open,
}) => {
  const info = await queueId(helpDesk, 'info');
  const [bounced, spam] = await two(helpDesk);
  await helpDesk.rowsPerPage('bram', 4);
  const visit = visitor(open, 'bram');
  const page = await visit(`Action=AgentTicketStatusView;View=Small;ColumnFilterQueue=${info}`);
  await pressAndSee(page, row(page, bounced), bounced, 'bounce', 'fades');
  await expectListed(page, { here: [spam], gone: [bounced] });
  await page.locator('.OverviewZoom a.Medium').click(); // the filter is remembered
  await expect(page.locator('#TicketOverviewMedium')).toBeVisible();

  await press(page, row(page, spam), spam, 'spam');

  await expect(row(page, spam)).not.toHaveAttribute(left);
  await visit('Action=AgentTicketStatusView;View=Small;DeleteFilters=1');
});

test('where the agent’s own choice of queues decides, spam fades, and a bounce is not guessed', async ({
  helpDesk,
  open,
}) => {
  const [spam, bounce] = await two(helpDesk);
  const [agent] = await helpDesk.database.rows("SELECT id FROM users WHERE login = 'bram'");
  const own = 'INSERT INTO personal_queues (user_id, queue_id) VALUES (?, ?)';
  await helpDesk.database.change(own, [Number(agent?.['id']), await queueId(helpDesk, 'info')]);
  helpDesk.forgetQueues();
  await helpDesk.rowsPerPage('bram', 4);
  const page = await open('bram', `Action=AgentTicketQueue;View=Small;${newestFirst}`);

  await pressAndSee(page, row(page, spam), spam, 'spam', 'fades');
  await pressAndSee(page, row(page, bounce), bounce, 'bounce', 'stays');
});

/** Names have to be found; a title alone says nothing of states and queues, and no question is asked. */
const searches: readonly (readonly [search: string, outcome: Outcome])[] = [
  ['StateType=Open', 'fades'],
  ['States=new;StateIDs=4', 'fades'],
  ['Queues=info', 'stays'],
  ['', 'stays'],
];

test('a search for a title, spam: its address says what else is searched for; what the dialog searched for is not known', async ({
  helpDesk,
  open,
}) => {
  const Title = `Haystack ${Date.now()}`;
  const tickets = await helpDesk.tickets(searches.length + 2, { Title }); // of one alone, Znuny opens its page
  const visit = visitor(open, 'bram');
  for (const [search, outcome] of searches)
    await test.step(`“${search}”: the row ${outcome}`, async () => {
      const [ticket = { id: 0, number: '' }] = tickets.splice(0, 1);
      const page = await visit(
        `Action=AgentTicketSearch;Subaction=Search;Title=${Title}*;View=Small;${search}`,
      );
      if (search) await pressAndSee(page, row(page, ticket), ticket, 'spam', outcome);
      else await press(page, row(page, ticket), ticket, 'spam');
      if (outcome === 'fades') await expect(row(page, ticket)).toHaveAttribute(left);
      else await expect(row(page, ticket)).not.toHaveAttribute(left);
      await expectListed(page, outcome === 'fades' ? { gone: [ticket] } : { here: [ticket] });
    });
  await test.step('by the dialog: the row stays', async () => {
    const [ticket = { id: 0, number: '' }] = tickets;
    const page = await visit('Action=AgentTicketLockedView');
    await (await searchDialog(page, 'Title')).fill(`${Title}*`);
    await page.locator('#SearchFormSubmit').click();

    await press(page, row(page, ticket), ticket, 'spam');

    await expect(row(page, ticket)).not.toHaveAttribute(left);
  });
});

test('dashboard: spam fades out of the new tickets, a bounce stays', async ({ helpDesk, open }) => {
  const [spam, bounce] = await two(helpDesk);
  helpDesk.forgetWidgets();
  const page = await open('bram', 'Action=AgentDashboard');
  const rowOf = (ticket: { id: number }) => widgetRow(page, '0120-TicketNew', ticket);

  await pressAndSee(page, rowOf(spam), spam, 'spam', 'fades');
  await pressAndSee(page, rowOf(bounce), bounce, 'bounce', 'stays');

  helpDesk.forgetWidgets();
  await page.reload();
  await expect(rowOf(bounce)).toBeVisible();
  await expect(rowOf(spam)).toHaveCount(0);
});

test('Undo brings the row back, for the eye too; who wants no motion sees none', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  await helpDesk.rowsPerPage('bram', 4);
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small;DeleteFilters=1');
  const duration = () =>
    row(page, ticket)
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).transitionDuration);
  const fades = await page.evaluateHandle(() => {
    const cells: EventTarget[] = [];
    document.addEventListener('transitionrun', ({ target }) => void cells.push(target as EventTarget));
    return cells;
  });
  const faded = () =>
    fades.evaluate((cells) => cells.splice(0).some((cell) => (cell as Element).localName === 'td'));
  await press(page, row(page, ticket), ticket, 'spam');
  await expect(row(page, ticket)).toHaveAttribute(left);
  await expect.poll(faded).toBe(true);
  expect(await duration()).toBe('0.4s');

  await toast(page, 'done').locator('[data-loods-action="undo"]').click();

  await expect(row(page, ticket)).not.toHaveAttribute(left);
  await expect.poll(faded).toBe(true);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'new' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await duration()).toBe('0s');
});
