// When the way to the server breaks under an action on a row: the row and the message say what is so, and a second try works.
// The steps themselves are the same as on a ticket's page (faults.spec).
import type { Page, Route } from '@playwright/test';
import { asLoggedOut, attempt, breakAfterWrite, breakRequests, faults, isHistory, isLook } from './faults.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { row, rowButton, rowField, widgetRow } from './rows.ts';
import { answer, isWrite, toast } from './ticket-page.ts';

const left = 'data-loods-left';
type Ticket = { readonly id: number; readonly number: string };

const places = {
  'a list': {
    query: 'Action=AgentTicketStatusView;View=Small;DeleteFilters=1',
    rowOf: row,
  },
  'the dashboard': {
    query: 'Action=AgentDashboard',
    rowOf: (page: Page, ticket: Ticket) => widgetRow(page, '0120-TicketNew', ticket),
  },
};

for (const [place, { query, rowOf }] of Object.entries(places)) {
  const show = async (helpDesk: HelpDesk, open: (agent: string, query: string) => Promise<Page>) => {
    const ticket = await helpDesk.ticket();
    helpDesk.forgetWidgets();
    const page = await open('bram', query);
    const pressOn = async (action: string) => {
      await rowOf(page, ticket).locator('.MasterActionLink').focus();
      await rowOf(page, ticket)
        .locator(rowButton(page, ticket, action))
        .click();
    };
    return {
      ticket,
      page,
      pressOn,
      row: rowOf(page, ticket),
      before: await helpDesk.database.ticket(ticket.id),
    };
  };

  test(`${place}: spam and its undoing, broken before, in place of and after the write`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, pressOn, row, before } = await show(helpDesk, open);
    const spam = rowButton(page, ticket, 'spam');
    const unknown = 'It is not known whether the ticket became Spam';

    for (const fault of [faults['HTTP 500'], asLoggedOut(helpDesk.port)]) {
      const mend = await breakRequests(page, (route) => isLook(route.request()), fault);
      await attempt(page, () => pressOn('spam'));
      await expect(toast(page, 'failed')).toContainText('Nothing was changed');
      expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
      mend();
    }

    let mend = await breakRequests(page, (route) => isWrite(route.request()), faults['no connection']);
    await attempt(page, () => pressOn('spam'));
    await expect(toast(page, 'partial')).toContainText(unknown);
    await expect(spam).not.toHaveAttribute('aria-pressed');
    mend();
    await answer(page, 'partial', 'Check');
    await expect(toast(page, 'failed')).toContainText(
      `Ticket ${ticket.number} is not Spam. You can try again.`,
    );

    mend = await breakAfterWrite(page, faults['half an answer']);
    await attempt(page, () => pressOn('spam'));
    await expect(toast(page, 'partial')).toContainText(unknown);
    await expect(row).not.toHaveAttribute(left);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam' });
    mend();
    await pressOn('spam');
    await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked`);
    await expect(spam).toHaveAttribute('aria-pressed', 'true');
    await expect(row).toHaveAttribute(left);

    mend = await breakRequests(page, (route) => isHistory(route.request()), faults["a proxy's page"]);
    await attempt(page, () => pressOn('undo'));
    await expect(toast(page, 'failed')).toContainText('Nothing was changed');
    mend();
    await pressOn('undo'); // it is still there
    await expect(toast(page, 'done')).toContainText('is new again');
    await expect(row).not.toHaveAttribute(left);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'new', lock: 'unlock' });
  });

  test(`${place}: a title, broken before, in place of and after the write, is not lost`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, pressOn, row, before } = await show(helpDesk, open);
    const save = () => page.keyboard.press('Enter');
    const breakAt = (meant: (route: Route) => boolean) => breakRequests(page, meant, faults['no connection']);

    let mend = await breakAt((route) => isLook(route.request()));
    await attempt(page, () => pressOn('rename'));
    await expect(toast(page, 'failed')).toContainText('Nothing was changed');
    await expect(rowField(row)).toHaveCount(0);
    mend();
    await pressOn('rename');
    await rowField(row).fill('Renamed');

    mend = await breakAt((route) => isLook(route.request()));
    await attempt(page, save);
    await expect(toast(page, 'failed')).toContainText('Nothing was changed');
    await expect(rowField(row)).toHaveValue('Renamed');
    mend();

    mend = await breakAt((route) => isWrite(route.request()));
    await attempt(page, async () => {
      await rowField(row).focus();
      await save();
    });
    await expect(toast(page, 'partial')).toContainText(
      'It is not known whether the ticket is called “Renamed”',
    );
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    mend();
    await answer(page, 'partial', 'Check');
    await expect(toast(page, 'failed')).toContainText('You can try again.');
    await answer(page, 'failed', 'Try again');
    await expect(toast(page, 'done')).toContainText('is called “Renamed” now');
    await expect(rowField(row)).toHaveCount(0);
    await expect(row).toContainText('Renamed');
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'Renamed' });
  });
}
