// An action is taken back: the ticket gets what it had before, unless something else has happened to it since.
import { restoreState } from '../otrs/bulk';
import type { Client } from '../otrs/client';
import { getHistory, type HistoryRow } from '../otrs/history';
import { moveTicket } from '../otrs/move';
import type { ActionResult, Before, Ticket, TicketAction } from './action';
import type { DoneAction } from './done';
import { answerOf, orElse } from './look';
import { check, perform } from './perform';
import { rename } from './rename';

/**
 * Takes an action back, if nothing else has happened to the ticket since. One request more than an action: the ticket's
 * history is read first.
 *
 * @returns what became of it; `already` when the ticket is as it was before
 * @throws RangeError when it can't be undone (`canUndo`)
 */
export async function undo(client: Client, ticket: Ticket, done: DoneAction): Promise<ActionResult> {
  const inverse = inverseOf(done, ticket);
  const history = getHistory(client, ticket.ticketId).then(answerOf);
  const rows = await orElse(history, (failure) => ({ kind: 'failed', failure }));
  if ('kind' in rows) return rows;
  const since = changesSince(rows, done);
  return since.length > 0 ? { kind: 'changed-since', ...done.found, rows: since } : perform(client, inverse);
}

/** Looks what became of a ticket, after an undo whose outcome was not known; as `check` does for an action. */
export function checkUndo(
  client: Client,
  ticket: Ticket,
  done: DoneAction,
  before?: Before,
): Promise<ActionResult> {
  return check(client, inverseOf(done, ticket), before);
}

/** The action that leads back. */
function inverseOf(done: DoneAction, ticket: Ticket): TicketAction {
  const { kind, before, target } = done;
  if (kind === 'rename') return rename(ticket, before.title, target);
  const inverse = kind === 'spam' ? backToState(ticket, before) : backToQueue(ticket, before);
  if (!inverse) throw new RangeError('It is not known what the ticket was before');
  return inverse;
}

function backToState(ticket: Ticket, { state, owner, locked }: Before): TicketAction | undefined {
  // Only the agent's own lock lets an action pass, and that makes him the owner, before and after.
  const ownerId = locked ? undefined : owner?.id;
  if (!state || (!locked && ownerId === undefined)) return undefined;
  return {
    ticket,
    goal: {
      ...(state.id === undefined ? { state: state.name } : { stateIds: [state.id] }),
      ...(ownerId !== undefined && { ownerIds: [ownerId] }),
    },
    needs: {},
    mindsLocks: true,
    changes: [],
    lockAfter: locked ? 'lock' : 'unlock',
    write: (client) => restoreState(client, ticket.ticketId, state, ownerId),
  };
}

function backToQueue(ticket: Ticket, { queue }: Before): TicketAction | undefined {
  if (queue?.id === undefined) return undefined;
  return {
    ticket,
    goal: { queueIds: [queue.id] },
    needs: {},
    mindsLocks: true,
    changes: [],
    lockAfter: 'as-before',
    write: (client) => moveTicket(client, ticket.ticketId, queue),
  };
}

/** How the history calls what an action does. */
const historyTypes = { spam: 'StateUpdate', bounce: 'Move', rename: 'TitleUpdate' };

/** What writing a state or queue brings with it, and mails that Znuny sends of its own: nobody's change. */
const byTheWay = /^(Unlock|Misc|SetPendingTime|Escalation\w+|SendAgentNotification)$/;

/** Znuny cuts titles in its history after 50 characters (6.5.1). */
const shownCharacters = 40;

/**
 * What happened since an action, by the ticket's history.
 *
 * @param rows oldest first
 * @returns the last rows if the action itself is not to be found
 */
export function changesSince(
  rows: readonly HistoryRow[],
  { kind, target, agent, before }: Pick<DoneAction, 'kind' | 'target' | 'agent' | 'before'>,
): readonly HistoryRow[] {
  const own = rows.findLastIndex(
    (row) =>
      row.type === historyTypes[kind] &&
      row.text.includes(target.replace(/\s+/g, ' ').slice(0, shownCharacters)) &&
      (agent === '' || row.agent === agent),
  );
  if (own < 0) return rows.slice(-3);
  const relocked = kind === 'bounce' && before.locked;
  return rows.slice(own + 1).filter(({ type }) => !byTheWay.test(type) && !(relocked && type === 'Lock'));
}
