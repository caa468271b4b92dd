// A ticket gets another title, and nothing else changes.
import { setTitle } from '../otrs/free-text';
import type { Ticket, TicketAction } from './action';

/**
 * @param title without blanks at its ends, which Znuny takes off
 * @param overwrites the title that is to be changed
 */
export function rename(ticket: Ticket, title: string, overwrites: string): TicketAction {
  const { ticketId } = ticket;
  return {
    ticket,
    goal: { title },
    needs: {},
    mindsLocks: false,
    changes: [],
    overwrites,
    write: (client) => setTitle(client, ticketId, title),
  };
}
