// A ticket becomes spam, and unlocked.
import { giveBack, setState } from '../otrs/bulk';
import type { Ticket, TicketAction } from './action';

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
