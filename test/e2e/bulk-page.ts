// What the tests of actions on many tickets look at.
import type { Locator, Page } from '@playwright/test';
import type { HelpDesk } from './help-desk.ts';
import { actionButton } from './ticket-page.ts';

/** The list, in Small, Medium or Large ("Preview" in addresses), of the tickets with that title: a test's own. */
export const listOf = (title: string, view = 'Small') =>
  `Action=AgentTicketSearch;Subaction=Search;Title=${encodeURIComponent(title)};View=${view}`;

/** How many tickets with that title are in that state. */
export const countIn = `SELECT COUNT(*) AS count FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id
  WHERE t.title = ? AND s.name = ?`;

/** The box of a ticket. */
export const tick = (page: Page, { id }: { readonly id: number }): Locator =>
  page.locator(`input[type="checkbox"][name="TicketID"][value="${id}"]`);

/** The control for all ticked tickets. */
export const bulkButton = (page: Page, action: string): Locator =>
  page.locator('.OverviewActions').locator(actionButton(page, action));

/** The panel that says what became of the tickets. */
export const panel = (page: Page): Locator => page.locator('[role="dialog"][data-loods-toast]');

/** A group of the panel's outcomes, by what it says. */
export const group = (page: Page, text: string): Locator =>
  panel(page)
    .locator('details')
    .filter({ has: page.getByText(text, { exact: true }) });

/** Ticks all boxes of the list, as Znuny's own box for that does. */
export async function tickAll(page: Page): Promise<void> {
  await page.locator('#SelectAllTickets').click();
}

/** The lines of a group: number and title. */
export const lines = (group: Locator): Locator => group.locator('li');

/** Makes tickets new ones in "info" again: done by Znuny it would take as long as what is tested. */
export async function asAtFirst(helpDesk: HelpDesk, tickets: readonly { id: number }[]): Promise<void> {
  await helpDesk.database.change(
    `UPDATE ticket SET ticket_state_id = (SELECT id FROM ticket_state WHERE name = 'new'),
     queue_id = (SELECT id FROM queue WHERE name = 'info') WHERE id IN (${tickets.map(() => '?')})`,
    tickets.map(({ id }) => id),
  );
  helpDesk.forgetTickets();
}
