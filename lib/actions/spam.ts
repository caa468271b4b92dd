// A ticket becomes spam, and unlocked.
import { giveBack, setState } from '../otrs/bulk';
import type { TicketAction } from './action';

/**
 * @param state untranslated name of the state that marks spam
 */
export function spam(ticketId: number, state: string): TicketAction {
  return {
    ticketId,
    goal: { state },
    needs: { knownState: state },
    mindsLocks: true,
    unlocks: true,
    write: (client) => setState(client, [ticketId], state),
    giveBack: (client) => giveBack(client, ticketId),
  };
}
