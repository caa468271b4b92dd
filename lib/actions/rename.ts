// A ticket gets another title, and nothing else changes.
import { setTitle } from '../otrs/free-text';
import type { Ticket, TicketAction } from './action';

/**
 * @param title without blanks at its ends, which Znuny takes off
 */
export function rename(ticket: Ticket, title: string): TicketAction {
  const { ticketId } = ticket;
  return {
    ticket,
    goal: { title },
    needs: {},
    mindsLocks: false,
    unlocks: false,
    write: (client) => setTitle(client, ticketId, title),
  };
}
