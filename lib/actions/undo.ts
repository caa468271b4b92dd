// An action is taken back: the ticket gets what it had before, unless something else has happened to it since.
import { giveBack, restoreState } from '../otrs/bulk';
import type { Client } from '../otrs/client';
import { getHistory } from '../otrs/history';
import { moveTicket } from '../otrs/move';
import type { ActionResult, Before, TicketAction } from './action';
import { check } from './conclude';
import type { DoneAction } from './done';
import { findWayInPlace } from './in-place';
import { answerOf, find, orElse } from './look';
import { type Begin, perform } from './perform';
import { rename } from './rename';
import { changesSince, pendingUntil } from './since';

/** An action to be taken back. */
export interface ToUndo {
  readonly ticketId: number;
  readonly done: DoneAction;
  /** False where another agent takes back what this one did: a lock is its agent's alone to give. */
  readonly isOwn: boolean;
}

/**
 * Takes an action back, if nothing else has happened to the ticket since. One request more than an action: the ticket's
 * history is read first.
 *
 * @returns what became of it; `already` when the ticket is as it was before
 * @throws RangeError when it can't be undone (`canUndo`)
 */
export async function undo(client: Client, toUndo: ToUndo, begin?: Begin): Promise<ActionResult> {
  const inverse = inverseOf(toUndo);
  return orElse(undoBy(client, inverse, toUndo, begin), (failure) => ({ kind: 'failed', failure }));
}

/** Looks what became of a ticket, after an undo whose outcome was not known; as `check` does for an action. */
export async function checkUndo(client: Client, toUndo: ToUndo, before?: Before): Promise<ActionResult> {
  return withoutLock(await check(client, inverseOf(toUndo), before), toUndo);
}

/** @throws Unanswered when the history can't be read */
async function undoBy(
  client: Client,
  inverse: TicketAction,
  toUndo: ToUndo,
  begin: Begin | undefined,
): Promise<ActionResult> {
  const { ticketId, done } = toUndo;
  const rows = answerOf(await getHistory(client, ticketId));
  const since = changesSince(rows, done);
  if (since.length > 0) {
    // Taken back already, in another place; or its outcome was not known, and it did not come to pass.
    const { locked } = done.before;
    const lock = locked === undefined ? undefined : locked ? 'lock' : 'unlock';
    const so = await find(client, inverse, { ...inverse.goal, ...(lock && { lock }) });
    return so ? { kind: 'already', ...so } : { kind: 'changed-since', ...done.found, rows: since };
  }
  const result = withoutLock(await perform(client, inverse, begin), toUndo);
  const row = done.kind === 'spam' ? pendingUntil(rows, done) : undefined;
  return row && result.kind === 'done' ? { ...result, kind: 'done-but-dateless', row } : result;
}

/** Says so where the ticket had a lock that this agent can't give back. */
function withoutLock(result: ActionResult, { done, isOwn }: ToUndo): ActionResult {
  const isLost = done.kind === 'spam' && done.before.locked && !isOwn;
  return isLost && result.kind === 'done' ? { ...result, kind: 'done-but-unlocked' } : result;
}

/** The action that leads back. */
function inverseOf({ ticketId, done, isOwn }: ToUndo): TicketAction {
  const { kind, before, target } = done;
  if (kind === 'rename') return rename(ticketId, before.title, target);
  const inverse = kind === 'spam' ? backToState(ticketId, before, isOwn) : backToQueue(ticketId, before);
  if (!inverse) throw new RangeError('It is not known what the ticket was before');
  return inverse;
}

function backToState(
  ticketId: number,
  { state, owner, locked }: Before,
  isOwn: boolean,
): TicketAction | undefined {
  // Only the agent's own lock lets an action pass, and that makes him the owner, before and after.
  const relock = locked && isOwn;
  const ownerId = relock ? undefined : owner?.id;
  if (!state || (!relock && ownerId === undefined)) return undefined;
  const whose = ownerId === undefined ? {} : { ownerIds: [ownerId] };
  const action: TicketAction = {
    ticketId,
    goal: { ...(state.id === undefined ? { state: state.name } : { stateIds: [state.id] }), ...whose },
    needs: {},
    mindsLocks: true,
    changes: [],
    lockAfter: relock ? 'lock' : 'unlock',
    // Where the owner is still the same, nobody is mailed, and a state of type "pending" can be had again.
    findBetterWay: async (client) =>
      state.id !== undefined && (await find(client, action, whose))
        ? findWayInPlace(client, ticketId, () => state.id)
        : undefined,
    write: (client) => restoreState(client, ticketId, state, ownerId),
    giveBack: (client) => giveBack(client, ticketId),
  };
  return action;
}

function backToQueue(ticketId: number, { queue }: Before): TicketAction | undefined {
  if (!queue) return undefined;
  const { id, name } = queue;
  return {
    ticketId,
    goal: id === undefined ? { queue: name } : { queueIds: [id] },
    needs: id === undefined ? { knownQueue: name } : {},
    mindsLocks: true,
    changes: [],
    lockAfter: 'as-before',
    write: (client) => moveTicket(client, ticketId, queue),
  };
}
