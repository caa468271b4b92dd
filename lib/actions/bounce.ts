// A ticket moves to the queue for bounces; its state, lock and owner stay as they are.
import { moveTicket } from '../otrs/move';
import type { TicketAction } from './action';
import type { ManyAction } from './many-action';

/**
 * @param queue full name of the queue, e.g. "Bounces"
 */
export function bounce(ticketId: number, queue: string): TicketAction {
  return {
    ticketId,
    goal: { queue },
    needs: { knownQueue: queue },
    mindsLocks: true,
    changes: ['queue'],
    lockAfter: 'as-before',
    write: (client) => moveTicket(client, ticketId, { name: queue }),
  };
}

/**
 * The same for tickets of a list. One write for each: Bulk moves many at once, but makes the agent their owner, and nothing
 * is to be owned that wasn't (6.5.1: `Ticket::Frontend::AgentTicketBulk###RequiredLock`, on by default).
 *
 * @param queue as above
 */
export function bounceMany(queue: string): ManyAction {
  return { on: (ticketId) => bounce(ticketId, queue) };
}
