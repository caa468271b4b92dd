// AgentTicketMove as a service (6.5.1).
//
// Why this screen moves a ticket: it leaves state, lock and owner of an unlocked ticket as they are, in one POST, where Bulk
// would make the agent its owner. It needs the rights "move" on the ticket and "move_into" on the queue, and is refused while
// another agent holds the lock. A ticket that the agent has locked is **unlocked by the move**, by whichever screen
// (Ticket::EventModulePost###3600-ForceUnlockOnMove, on by default): it has to be locked again.
import type { Client, Outcome, Reader } from './client';
import { closesPopup } from './page';
import type { WriteAnswer, Written } from './write';

/** It goes on to the ticket's page, or to the last list if the agent may not see the ticket any more; Loods stays. */
const readMoveAnswer: Reader<WriteAnswer> = (answer) => {
  if (answer.type === 'redirect') return 'processed';
  // Ticket::Frontend::MoveType "link"
  return answer.type === 'page' && closesPopup(answer.document) ? 'processed' : undefined;
};

/**
 * Moves a ticket to a queue, by its id or its full name. A name that the help desk does not know must not come here: Znuny
 * then shows its form, and **locks the ticket for the agent and makes him its owner**.
 */
export function moveTicket(
  client: Client,
  ticketId: number,
  queue: { readonly id?: number; readonly name: string },
): Written {
  const destination = queue.id === undefined ? { DestQueue: queue.name } : { DestQueueID: queue.id };
  return client.write({ Action: 'AgentTicketMove', TicketID: ticketId, ...destination }, readMoveAnswer);
}

/** Locks a ticket for the agent, who becomes its owner if he wasn't. It goes on to the ticket's page. */
export function lockTicket(client: Client, ticketId: number): Promise<Outcome<true>> {
  return client.write({ Action: 'AgentTicketLock', Subaction: 'Lock', TicketID: ticketId }, (answer) =>
    answer.type === 'redirect' ? true : undefined,
  );
}
