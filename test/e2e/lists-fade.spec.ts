// A row fades when its ticket has left what the list shows; loading the list anew shows that it has, or has not.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { row, rowButton, widgetRow } from './rows.ts';
import { searchDialog } from './search-page.ts';
import { toast } from './ticket-page.ts';

const left = 'data-loods-left';
const newestFirst = 'SortBy=Age;OrderBy=Down;DeleteFilters=1';

/** The answer to the question whether a ticket is still in its list; no other question asks for so much. */
const listingAnswer = (page: Page) =>
  page.waitForResponse((response) => {
    const filter = new URLSearchParams(response.request().postData() ?? '').get('Filter') ?? '';
    return /StateType|tmp_lock|UseSubQueues|"(State|Queue|Lock|Owner)(IDs|s)":\["/.test(filter);
  });

async function press(page: Page, row: Locator, ticket: { id: number }, action: string): Promise<void> {
  await row.hover();
  await rowButton(page, ticket, action).click();
  await expect(toast(page, 'done')).toBeVisible();
  await expect(rowButton(page, ticket, action)).toHaveAttribute('aria-pressed', 'true');
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

for (const view of ['Small', 'Medium', 'Preview']) {
  const list = `Action=AgentTicketStatusView;View=${view}`;

  test(`${view}: a ticket that is spam has left the open ones; its row fades, not its controls`, async ({
    helpDesk,
    open,
  }) => {
    const [ticket, other] = [await helpDesk.ticket(), await helpDesk.ticket()];
    const page = await open('bram', list);
    const before = await row(page, ticket).boundingBox();

    await press(page, row(page, ticket), ticket, 'spam');

    await expect(row(page, ticket)).toHaveAttribute(left);
    await expect.poll(() => opacity(row(page, ticket).locator('.MasterActionLink'))).toBeCloseTo(0.55);
    expect(await opacity(row(page, ticket).locator('[data-loods-feature]'))).toBe(1);
    await expect(row(page, other)).not.toHaveAttribute(left);
    await row(page, other).hover();
    await expect(rowButton(page, ticket, 'spam')).toBeVisible(); // stays, to say what was done
    expect((await row(page, ticket).boundingBox())?.height).toBe(before?.height);
    await page.reload();
    await expect(row(page, other)).toBeVisible();
    await expect(row(page, ticket)).toHaveCount(0);
  });

  test(`${view}: a new ticket in Bounces is still an open one; its row stays`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', list);
    const answer = listingAnswer(page);

    await press(page, row(page, ticket), ticket, 'bounce');

    await (await answer).finished();
    await expect(row(page, ticket)).not.toHaveAttribute(left);
    await page.reload();
    await expect(row(page, ticket)).toBeVisible();
  });
}

interface Case {
  readonly list: (queue: number) => string;
  readonly ticket?: Parameters<HelpDesk['ticket']>[0];
  readonly action: 'spam' | 'bounce';
  readonly leaves: boolean;
}

const mine = { Lock: 'lock', Owner: 'bram' } as const;
const cases: Record<string, Case> = {
  'closed tickets, spam': {
    list: () => 'Action=AgentTicketStatusView;Filter=Closed;View=Small',
    ticket: { State: 'closed successful' },
    action: 'spam',
    leaves: false,
  },
  'a queue, bounce': {
    list: (queue) => `Action=AgentTicketQueue;QueueID=${queue};View=Small`,
    action: 'bounce',
    leaves: true,
  },
  'a queue, spam': {
    list: (queue) => `Action=AgentTicketQueue;QueueID=${queue};View=Medium;Filter=All`,
    action: 'spam',
    leaves: true,
  },
  'locked tickets, bounce': {
    list: () => 'Action=AgentTicketLockedView;View=Small',
    ticket: mine,
    action: 'bounce',
    leaves: false,
  },
  'locked tickets, spam': {
    list: () => 'Action=AgentTicketLockedView;View=Small',
    ticket: mine,
    action: 'spam',
    leaves: true,
  },
  'own tickets, bounce': {
    list: () => 'Action=AgentTicketOwnerView;View=Small',
    ticket: { Owner: 'bram' },
    action: 'bounce',
    leaves: false,
  },
  'own tickets, spam': {
    list: () => 'Action=AgentTicketOwnerView;View=Preview',
    ticket: { Owner: 'bram' },
    action: 'spam',
    leaves: true,
  },
  'open tickets, the column filtered by queue, bounce': {
    list: (queue) => `Action=AgentTicketStatusView;View=Small;ColumnFilterQueue=${queue}`,
    action: 'bounce',
    leaves: true,
  },
};

for (const [name, { list, ticket: made, action, leaves }] of Object.entries(cases)) {
  test(`${name}: the row ${leaves ? 'fades' : 'stays'}`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket(made);
    const page = await open('bram', `${list(await queueId(helpDesk, 'info'))};${newestFirst}`);
    const answer = listingAnswer(page);

    await press(page, row(page, ticket), ticket, action);

    await (await answer).finished();
    if (leaves) await expect(row(page, ticket)).toHaveAttribute(left);
    else await expect(row(page, ticket)).not.toHaveAttribute(left);
    await page.reload();
    await expect(page.locator('.OverviewBox')).toBeVisible();
    await expect(row(page, ticket)).toHaveCount(leaves ? 0 : 1);
  });
}

test('escalated tickets, spam: the row fades', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const escalate = 'UPDATE ticket SET escalation_time = UNIX_TIMESTAMP() - 60 WHERE id = ?';
  await helpDesk.database.change(escalate, [ticket.id]);
  const page = await open('bram', `Action=AgentTicketEscalationView;View=Small;${newestFirst}`);

  await press(page, row(page, ticket), ticket, 'spam');

  await expect(row(page, ticket)).toHaveAttribute(left);
  await page.reload();
  await expect(page.locator('.OverviewBox')).toBeVisible();
  await expect(row(page, ticket)).toHaveCount(0);
});

test('where the agent’s own choice of queues decides, spam fades, and a bounce is not guessed', async ({
  helpDesk,
  open,
}) => {
  const [spam, bounce] = [await helpDesk.ticket(), await helpDesk.ticket()];
  const [agent] = await helpDesk.database.rows("SELECT id FROM users WHERE login = 'bram'");
  const own = 'INSERT INTO personal_queues (user_id, queue_id) VALUES (?, ?)';
  await helpDesk.database.change(own, [Number(agent?.['id']), await queueId(helpDesk, 'info')]);
  helpDesk.forgetQueues();
  const page = await open('bram', `Action=AgentTicketQueue;View=Small;${newestFirst}`);

  await press(page, row(page, spam), spam, 'spam');
  await expect(row(page, spam)).toHaveAttribute(left);
  const answer = listingAnswer(page);
  await row(page, bounce).hover();
  await rowButton(page, bounce, 'bounce').click();
  await (await answer).finished();

  await expect(rowButton(page, bounce, 'bounce')).toHaveAttribute('aria-pressed', 'true');
  await expect(row(page, bounce)).not.toHaveAttribute(left);
});

/** Names have to be found; a title alone says nothing of states and queues, and no question is asked. */
for (const [search, leaves] of [
  ['StateType=Open', true],
  ['States=new;StateIDs=4', true],
  ['Queues=info', false],
  ['', false],
] as const)
  test(`a search for a title with “${search}” in its address, spam: the row ${leaves ? 'fades' : 'stays'}`, async ({
    helpDesk,
    open,
  }) => {
    const Title = `Haystack ${search.length}`;
    const [ticket = { id: 0 }] = await helpDesk.tickets(3, { Title }); // of one alone, Znuny opens its page
    const page = await open(
      'bram',
      `Action=AgentTicketSearch;Subaction=Search;Title=${Title}*;View=Small;${search}`,
    );
    const answer = search === 'Queues=info' ? listingAnswer(page) : undefined;

    await press(page, row(page, ticket), ticket, 'spam');

    await (await answer)?.finished();
    if (leaves) await expect(row(page, ticket)).toHaveAttribute(left);
    else await expect(row(page, ticket)).not.toHaveAttribute(left);
    await page.reload();
    await expect(page.locator('.OverviewBox')).toBeVisible();
    await expect(row(page, ticket)).toHaveCount(leaves ? 0 : 1);
  });

test('what the dialog searched for is not known: its rows stay', async ({ helpDesk, open }) => {
  const Title = 'Haystack of the dialog';
  const [ticket = { id: 0 }] = await helpDesk.tickets(3, { Title });
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  await (await searchDialog(page, 'Title')).fill('Haystack of the*');
  await page.locator('#SearchFormSubmit').click();

  await press(page, row(page, ticket), ticket, 'spam');

  await expect(row(page, ticket)).not.toHaveAttribute(left);
});

test('columns filtered by something that Medium does not show: no guess', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const info = await queueId(helpDesk, 'info');
  const page = await open('bram', `Action=AgentTicketStatusView;View=Small;ColumnFilterQueue=${info}`);
  await page.locator('.OverviewZoom a.Medium').click(); // the filter is remembered
  await expect(page.locator('#TicketOverviewMedium')).toBeVisible();

  await press(page, row(page, ticket), ticket, 'spam');

  await expect(row(page, ticket)).not.toHaveAttribute(left);
  await page.goto(`${page.url().split('?')[0]}?Action=AgentTicketStatusView;View=Small;DeleteFilters=1`);
});

test('dashboard: spam fades out of the new tickets, a bounce stays', async ({ helpDesk, open }) => {
  const [spam, bounce] = [await helpDesk.ticket(), await helpDesk.ticket()];
  helpDesk.forgetWidgets();
  const page = await open('bram', 'Action=AgentDashboard');
  const rowOf = (ticket: { id: number }) => widgetRow(page, '0120-TicketNew', ticket);

  await press(page, rowOf(spam), spam, 'spam');
  await expect(rowOf(spam)).toHaveAttribute(left);
  const answer = listingAnswer(page);
  await rowOf(bounce).hover();
  await rowButton(page, bounce, 'bounce').click();
  await (await answer).finished();

  await expect(rowButton(page, bounce, 'bounce')).toHaveAttribute('aria-pressed', 'true');
  await expect(rowOf(bounce)).not.toHaveAttribute(left);
  helpDesk.forgetWidgets();
  await page.reload();
  await expect(rowOf(bounce)).toBeVisible();
  await expect(rowOf(spam)).toHaveCount(0);
});

test('Undo brings the row back, for the eye too', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small;DeleteFilters=1');
  await press(page, row(page, ticket), ticket, 'spam');
  await expect(row(page, ticket)).toHaveAttribute(left);

  await toast(page, 'done').locator('[data-loods-action="undo"]').click();

  await expect(row(page, ticket)).not.toHaveAttribute(left);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'new' });
});

test('who wants no motion sees none', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small;DeleteFilters=1');
  const duration = () =>
    row(page, ticket)
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).transitionDuration);
  expect(await duration()).toBe('0.4s');

  await page.emulateMedia({ reducedMotion: 'reduce' });

  expect(await duration()).toBe('0s');
});
