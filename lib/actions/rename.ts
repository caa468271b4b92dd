// A ticket gets another title, and nothing else changes.
import { setTitle } from '../otrs/free-text';
import type { TicketAction } from './action';

/**
 * @param title without blanks at its ends, which Znuny takes off
 * @param overwrites the title that is to be changed
 */
export function rename(ticketId: number, title: string, overwrites: string): TicketAction {
  return {
    ticketId,
    goal: { title },
    needs: {},
    mindsLocks: false,
    changes: [],
    overwrites,
    write: (client) => setTitle(client, ticketId, title),
  };
}
