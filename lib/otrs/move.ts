// AgentTicketMove as a service (6.5.1).
//
// Why this screen moves a ticket, and sets its state where it can: it leaves state, lock and owner of an unlocked ticket as they are, in one POST, where Bulk
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

/** What Move offers for a ticket, by id: states under their labels in the agent's language, and queues. */
export interface MoveChoices {
  readonly states: ReadonlyMap<number, string>;
  readonly queues: ReadonlyMap<number, string>;
}

/** Asks what the form's own script asks when a field is changed. Unlike the form itself, that takes no lock (6.5.1). */
export function readMoveChoices(client: Client, ticketId: number): Promise<Outcome<MoveChoices>> {
  return client.ask({ Action: 'AgentTicketMove', Subaction: 'AJAXUpdate', TicketID: ticketId }, (answer) => {
    const fields = (answer.type === 'json' && answer.json) as Record<string, unknown> | null | false;
    if (!fields || !Array.isArray(fields['NewStateID']) || !Array.isArray(fields['DestQueueID']))
      return undefined;
    return { states: readOptions(fields['NewStateID']), queues: readOptions(fields['DestQueueID']) };
  });
}

/** An option is a list: value, label, and how it is shown; the empty one has no id. */
function readOptions(options: readonly unknown[]): Map<number, string> {
  const read = options.map((option): [number, string] => {
    const [id, label] = Array.isArray(option) ? option : [];
    return [Number(id), String(label).trim()];
  });
  return new Map(read.filter(([id]) => id > 0));
}

/**
 * Sets a ticket's state, and unlocks it, by moving it to the queue that it is in. Why this way, stands in bulk.ts.
 * A state that Znuny does not accept changes nothing. A state of type "pending" comes without a date: Znuny wants one in the
 * agent's time zone, which no page tells.
 *
 * @param queueId the queue it is in; **a ticket that someone moves in the same moment comes back to this one**
 */
export function setStateInPlace(client: Client, ticketId: number, queueId: number, stateId: number): Written {
  return client.write(
    {
      Action: 'AgentTicketMove',
      TicketID: ticketId,
      DestQueueID: queueId,
      NewStateID: stateId,
      TicketUnlock: 1,
    },
    readMoveAnswer,
  );
}

/** Locks a ticket for the agent, who becomes its owner if he wasn't. It goes on to the ticket's page. */
export function lockTicket(client: Client, ticketId: number): Promise<Outcome<true>> {
  return client.write({ Action: 'AgentTicketLock', Subaction: 'Lock', TicketID: ticketId }, (answer) =>
    answer.type === 'redirect' ? true : undefined,
  );
}
