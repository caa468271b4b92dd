// AgentTicketBulk as a service: one write for one or many tickets (6.5.1).
//
// Why this screen marks spam: it is the only one that sets a closed state without an article. AgentTicketClose wants a
// subject and a text; FreeText, Note, Owner and Priority ignore a state in the default configuration; AgentTicketMove
// takes a state by id only. What Bulk leaves besides the state: an unlocked ticket gets the agent as owner, a "Bulk"
// history row, and a lock that is taken off again (RequiredLock, default 1). The former owner could be set in the same
// request, but Znuny would then mail him that a ticket is his ("Ticket owner update notification", valid by default).
import type { Client, Outcome, Reader } from './client';
import { closesPopup } from './page';
import type { WriteAnswer, Written } from './write';

const readBulkAnswer: Reader<WriteAnswer> = (answer) => {
  if (answer.type !== 'page') return undefined;
  if (closesPopup(answer.document)) return 'processed';
  return answer.page?.action === 'AgentTicketBulk' ? 'refused' : undefined;
};

/**
 * Sets the state of tickets, by its untranslated name, and unlocks them: a state of type "closed" would do so by itself,
 * one of type "removed" would not. Tickets locked by others and tickets without the right "rw" are passed over. A state
 * that Znuny does not accept (unknown, invalid) changes nothing, but **the agent has become the owner** all the same.
 */
export function setState(client: Client, ticketIds: readonly number[], state: string): Written {
  return client.write(
    { Action: 'AgentTicketBulk', Subaction: 'Do', TicketID: ticketIds, State: state, Unlock: 1 },
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
