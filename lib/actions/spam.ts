// A ticket becomes spam, and unlocked.
import { giveBack, setState } from '../otrs/bulk';
import type { Ticket, TicketAction } from './action';
import type { ManyAction } from './chunk';

/**
 * @param state untranslated name of the state that marks spam
 */
export function spam(ticket: Ticket, state: string): TicketAction {
  const { ticketId } = ticket;
  return {
    ticket,
    goal: { state },
    needs: { knownState: state },
    mindsLocks: true,
    changes: ['state', 'owner'],
    lockAfter: 'unlock',
    write: (client) => setState(client, [ticketId], state),
    giveBack: (client) => giveBack(client, ticketId),
  };
}

/** The same for tickets of a list. @param state as above */
export function spamMany(state: string): ManyAction {
  return {
    on: (ticketId) => spam({ ticketId, isOpen: false }, state),
    writeAll: (client, ticketIds) => setState(client, ticketIds, state),
  };
}
