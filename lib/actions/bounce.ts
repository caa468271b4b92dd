// A ticket moves to the queue for bounces; its state, lock and owner stay as they are.
import { moveTicket } from '../otrs/move';
import type { Ticket, TicketAction } from './action';

/**
 * @param queue full name of the queue, e.g. "Bounces"
 */
export function bounce(ticket: Ticket, queue: string): TicketAction {
  const { ticketId } = ticket;
  return {
    ticket,
    goal: { queue },
    needs: { knownQueue: queue },
    mindsLocks: true,
    changes: ['queue'],
    lockAfter: 'as-before',
    write: (client) => moveTicket(client, ticketId, { name: queue }),
  };
}
