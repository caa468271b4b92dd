// A ticket becomes spam, and unlocked; its owner stays who he was, if that can be had (lib/otrs/bulk.ts).
import { giveBack, setState } from '../otrs/bulk';
import { importer } from '../otrs/names';
import type { Before, TicketAction } from './action';
import { findWayInPlace } from './in-place';
import type { ManyAction } from './many-action';

/**
 * @param state untranslated name of the state that marks spam
 */
export function spam(ticketId: number, state: string): TicketAction {
  return {
    ticketId,
    goal: { state },
    needs: { knownState: state },
    mindsLocks: true,
    changes: ['state', 'owner'],
    lockAfter: 'unlock',
    findBetterWay: (client) => findWayInPlace(client, ticketId, ({ states }) => idOf(states, state)),
    write: (client, before) => setState(client, [ticketId], state, ownerToKeep(before)),
    giveBack: (client) => giveBack(client, ticketId),
  };
}

/** The same for tickets of a list. @param state as above */
export function spamMany(state: string): ManyAction {
  return {
    on: (ticketId) => spam(ticketId, state),
    // Those that belong to nobody yet, which is most of what becomes spam, apart from those that somebody owns.
    together: ({ before }) => ownerToKeep(before),
    writeAll: (client, ticketIds, ownerId) => setState(client, ticketIds, state, ownerId),
  };
}

/** Bulk can give a ticket back to its owner, but Znuny mails him then that it is his; this one it never mails. */
function ownerToKeep({ owner, locked }: Before): number | undefined {
  return owner?.id === importer && !locked ? importer : undefined;
}

/** The state's id, where its label is its name: no language of Znuny's has another word for it. */
function idOf(states: ReadonlyMap<number, string>, state: string): number | undefined {
  const ids = [...states].flatMap(([id, label]) => (label === state ? [id] : []));
  return ids.length === 1 ? ids[0] : undefined;
}
