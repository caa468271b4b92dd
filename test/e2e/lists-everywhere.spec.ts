// Every kind of list that Znuny has for tickets: the row's controls are there, and act. How they act is in lists.spec.
import { extension, launchChromium } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import { pointAt, row, rowButton, visitor } from './rows.ts';
import { toast } from './ticket-page.ts';

/** Lists, and how a ticket gets into them where being open is not enough; @bram is the agent, @ticket the ticket. */
const lists: Record<string, { readonly query?: string; readonly sql?: string }> = {
  AgentTicketStatusView: {},
  AgentTicketQueue: {
    query: 'QueueID=0;Filter=All',
    sql: "INSERT INTO personal_queues (user_id, queue_id) SELECT @bram, id FROM queue WHERE name = 'info'",
  },
  AgentTicketService: {
    query: 'ServiceID=0;Filter=All',
    sql: "UPDATE ticket SET service_id = (SELECT id FROM service WHERE name = 'Help') WHERE id = @ticket",
  },
  AgentTicketLockedView: { sql: 'UPDATE ticket SET ticket_lock_id = 2, user_id = @bram WHERE id = @ticket' },
  AgentTicketOwnerView: { sql: 'UPDATE ticket SET user_id = @bram WHERE id = @ticket' },
  AgentTicketResponsibleView: { sql: 'UPDATE ticket SET responsible_user_id = @bram WHERE id = @ticket' },
  AgentTicketWatchView: {
    sql: 'INSERT INTO ticket_watcher VALUES (@ticket, @bram, NOW(), 1, NOW(), 1)',
  },
  AgentTicketEscalationView: {
    sql: 'UPDATE ticket SET escalation_time = UNIX_TIMESTAMP() - 60 WHERE id = @ticket',
  },
  AgentTicketSearch: { query: 'Subaction=Search;Title=AgentTicketSearch' },
};

/** Only the real thing has all of these lists switched on. */
async function withAllLists(name: string): Promise<{ helpDesk: HelpDesk; bram: number }> {
  const helpDesk = await HelpDesk.start(name);
  for (const feature of ['Service', 'Responsible', 'Watcher'])
    await helpDesk.setting(`Ticket::${feature}`, 1);
  const [agent] = await helpDesk.database.rows("SELECT id FROM users WHERE login = 'bram'");
  const bram = Number(agent?.['id']);
  await helpDesk.database.change(
    "INSERT INTO service (name, valid_id, create_time, create_by, change_time, change_by) VALUES ('Help', 1, NOW(), 1, NOW(), 1)",
  );
  await helpDesk.database.change(
    "INSERT INTO personal_services (user_id, service_id) SELECT ?, id FROM service WHERE name = 'Help'",
    [bram],
  );
  await helpDesk.rowsPerPage('bram', 4); // all that a page and a press take grows with the rows
  return { helpDesk, bram };
}

test('the controls are on the rows of every list, in every view, and act', async ({
  helpDesk: shared,
  open,
}) => {
  test.setTimeout(180_000); // 27 pages
  const { helpDesk, bram } = await withAllLists(`${shared.instance.name}-everywhere`);
  await using _helpDesk = helpDesk;
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const visit = visitor((agent, query) => open(agent, query, { helpDesk, browser }), 'bram');
  for (const [action, { query = '', sql }] of Object.entries(lists)) {
    for (const view of ['Small', 'Medium', 'Preview']) {
      await test.step(`${action}, ${view}`, async () => {
        // Two, since one hit of a search would open the ticket.
        const [ticket = { id: 0 }] = await helpDesk.tickets(2, { Title: action });
        const own = sql?.replaceAll('@bram', String(bram)).replaceAll('@ticket', String(ticket.id));
        if (own) await helpDesk.database.change(own);
        const page = await visit(`Action=${action};View=${view};SortBy=Age;OrderBy=Down;${query}`);

        await pointAt(row(page, ticket));
        await expect(rowButton(page, ticket, 'spam')).toBeVisible();
        await expect(rowButton(page, ticket, 'rename')).toBeVisible();
        await rowButton(page, ticket, 'bounce').click();

        await expect(toast(page, 'done')).toBeVisible();
        expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
      });
    }
  }
});
