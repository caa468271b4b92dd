// A ticket gets another title, and nothing else changes.
import { setTitle } from '../otrs/free-text';
import type { TicketAction } from './action';

/**
 * @param title without blanks at its ends, which Znuny takes off
 */
export function rename(ticketId: number, title: string): TicketAction {
  return {
    ticketId,
    goal: { title },
    needs: {},
    mindsLocks: false,
    unlocks: false,
    write: (client) => setTitle(client, ticketId, title),
  };
}
