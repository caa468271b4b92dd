// AgentTicketBulk as a service: one write for one or many tickets (6.5.1).
//
// How a ticket becomes spam. Seen on 6.5.1, on an unlocked ticket that another agent owns; rows are those of its history:
//
// | by                           | rows                                                             | owner     | mails to the owner  |
// |------------------------------|------------------------------------------------------------------|-----------|---------------------|
// | Bulk                         | Lock, Misc, Bulk, OwnerUpdate, StateUpdate, SetPendingTime, Unlock | the agent | none                |
// | Bulk with the owner's id     | the same and a second OwnerUpdate                                | stays     | 3, but never user 1 |
// | Move into the same queue     | StateUpdate, SetPendingTime                                      | stays     | none                |
//
// Move also takes half the time, and leaves nothing at all where Znuny does not accept the state, while Bulk leaves the ticket with the
// agent. AgentTicketClose wants a subject and a text; FreeText, Note, Owner and Priority ignore a state in the default configuration.
//
// So one ticket is marked by Move (`setStateInPlace`), where that is offered: it takes the state by id only, the agent must have the
// rights "move" and "move_into" (which "rw" includes) and no ACL against it, and an admin may have taken states out of it. Otherwise,
// and for many tickets in one POST, by Bulk; then a ticket that nobody had touched stays with user 1, whom Znuny never mails, and
// the agent becomes the owner of what another agent owned.
//
// What speaks against Move: a ticket that someone moves between look and write (some 0.1 s) comes back to the queue it was in. Bulk in
// its stead would take the ticket over every time.
import type { Client, Outcome, Reader } from './client';
import { closesPopup } from './page';
import type { WriteAnswer, Written } from './write';

const readBulkAnswer: Reader<WriteAnswer> = (answer) => {
  if (answer.type !== 'page') return undefined;
  // With a field marked as wrong (a state of type "pending" wants a date) it has taken the tickets over before it gave up.
  if (closesPopup(answer.document) || answer.document.querySelector('.ServerError')) return 'processed';
  return answer.page?.action === 'AgentTicketBulk' ? 'refused' : undefined;
};

/**
 * Sets the state of tickets, by its untranslated name, and unlocks them: a state of type "closed" would do so by itself,
 * one of type "removed" would not. Tickets locked by others and tickets without the right "rw" are passed over. A state
 * that Znuny does not accept (unknown, invalid) changes nothing, but **the agent has become the owner** all the same.
 *
 * @param ownerId the owner that they have and are to keep; **Znuny mails him**, unless he is user 1 or the agent
 */
export function setState(
  client: Client,
  ticketIds: readonly number[],
  state: string,
  ownerId?: number,
): Written {
  const owner = ownerId !== undefined && { OwnerID: ownerId };
  return client.write(
    { Action: 'AgentTicketBulk', Subaction: 'Do', TicketID: ticketIds, State: state, ...owner, Unlock: 1 },
    readBulkAnswer,
  );
}

/**
 * Gives a ticket the state it had before, and the owner or the lock: in one write, since Bulk would take the ticket over
 * otherwise. **Znuny mails the owner that the ticket is his**, as after any change of owner, if he is not the agent.
 *
 * @param ownerId the owner it is to have, unlocked; undefined for a ticket that the agent is to have locked himself
 */
export function restoreState(
  client: Client,
  ticketId: number,
  state: { readonly id?: number; readonly name: string },
  ownerId: number | undefined,
): Written {
  return client.write(
    {
      Action: 'AgentTicketBulk',
      Subaction: 'Do',
      TicketID: ticketId,
      ...(state.id === undefined ? { State: state.name } : { StateID: state.id }),
      ...(ownerId === undefined ? { Unlock: 0 } : { OwnerID: ownerId, Unlock: 1 }),
    },
    readBulkAnswer,
  );
}

/**
 * Gives a ticket back to the owner it had before Bulk: Znuny looks him up in its own "Bulk" history row (6.5.1, source)
 * and unlocks the ticket. Only for one that was unlocked before: Bulk writes that row for no other.
 */
export function giveBack(client: Client, ticketId: number): Promise<Outcome<true>> {
  return client.write(
    { Action: 'AgentTicketBulk', Subaction: 'CancelAndUnlockTickets', LockedTicketID: ticketId },
    (answer) => (answer.type === 'redirect' ? true : undefined), // to the last list
  );
}

/** True when another agent holds the lock of this ticket, as Bulk would see it (6.5.1; changes nothing). */
export function isLockedByOther(client: Client, ticketId: number): Promise<Outcome<boolean>> {
  return client.ask(
    {
      Action: 'AgentTicketBulk',
      Subaction: 'AJAXIgnoreLockedTicketIDs',
      TicketIDs: JSON.stringify(String(ticketId)),
    },
    (answer) => {
      const warning =
        answer.type === 'json' ? (answer.json as { Message?: unknown } | null)?.Message : undefined;
      return typeof warning === 'string' ? warning !== '' : undefined;
    },
  );
}
