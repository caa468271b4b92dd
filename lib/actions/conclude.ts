// What came of an action on a ticket, as the server shows it afterwards.
import { isLockedByOther } from '../otrs/bulk';
import type { Client, Failure, Outcome } from '../otrs/client';
import { lockTicket } from '../otrs/move';
import type { FoundTicket } from '../otrs/oracle';
import type { WriteAnswer } from '../otrs/write';
import type { ActionResult, Before, TicketAction, Way } from './action';
import { answerOf, find, orElse } from './look';
import { ownerOf } from './owner';

/** A ticket that can be written. */
export interface Ready {
  readonly kind: 'ready';
  readonly found: FoundTicket;
  readonly before: Before;
  readonly better?: Way | undefined;
}

/**
 * Looks what came of a write.
 *
 * @param ready what was found before it
 * @param answer what came back; it never says whether the ticket changed
 * @param way how it was written
 */
export async function conclude(
  client: Client,
  action: TicketAction,
  ready: Ready,
  answer: Outcome<WriteAnswer>,
  way: Way = action,
): Promise<ActionResult> {
  if (answer.kind === 'session-expired') return { kind: 'failed', failure: answer };
  const { before } = ready;
  return orElse(lookAgain(client, action, ready, answer, way), (failure) => ({
    kind: 'unconfirmed',
    failure,
    before,
  }));
}

/**
 * Looks what became of a ticket, after an attempt whose outcome was not known. Writes no more than a lock that the attempt
 * cost the agent.
 *
 * @param before what the attempt found, if it came so far
 * @returns done, done-but-locked, done-but-unlocked, not-done or not-found; unconfirmed if there is still no answer
 */
export function check(client: Client, action: TicketAction, before?: Before): Promise<ActionResult> {
  return orElse(lookOnly(client, action, before), (failure) => ({
    kind: 'unconfirmed',
    failure,
    ...(before && { before }),
  }));
}

async function lookOnly(client: Client, action: TicketAction, before?: Before): Promise<ActionResult> {
  const done = await lookIfDone(client, action, before);
  if (done) return done;
  const ticket = await find(client, action, {});
  return ticket ? { kind: 'not-done', ...ticket } : { kind: 'not-found' };
}

async function lookAgain(
  client: Client,
  action: TicketAction,
  ready: Ready,
  answer: Outcome<WriteAnswer>,
  way: Way,
): Promise<ActionResult> {
  const done = await lookIfDone(client, action, ready.before);
  if (done) return done;
  if (mayStillHappen(answer)) return { kind: 'unconfirmed', failure: answer, before: ready.before };
  const locked = await lookForLock(client, action, ready.found);
  return locked ?? lookForReason(client, action, ready, answer, way);
}

/** Why a write that was answered is not done, with nobody's lock in the way. */
async function lookForReason(
  client: Client,
  action: TicketAction,
  { found, before }: Ready,
  answer: Exclude<Outcome<WriteAnswer>, Interrupted>,
  way: Way,
): Promise<ActionResult> {
  if (answer.kind === 'no-permission') return { kind: 'no-right', ...found };
  if (answer.kind !== 'done') return { kind: 'failed', failure: answer };
  if (answer.value === 'refused') return { kind: 'no-right', ...found };
  const now = await find(client, action, {});
  if (!now) return { kind: 'not-found' }; // e.g. deleted by a job that runs on each change of state
  if (action.goal.title !== undefined && now.title !== before.title)
    return { kind: 'altered', ...now, before };
  // Processed, and not done: what it left is taken back. The owner read next says if this helped.
  if (!before.locked) await way.giveBack?.(client);
  return { kind: 'refused', ...found, owner: await ownerOf(client, action) };
}

/** The outcome if the goal is reached, the lock set right where the write cost the agent his own. */
async function lookIfDone(
  client: Client,
  action: TicketAction,
  before?: Before,
): Promise<ActionResult | undefined> {
  const { goal, lockAfter } = action;
  const lock = lockAfter === 'as-before' ? before?.locked && 'lock' : lockAfter;
  const whole = await find(client, action, { ...goal, ...(lock && { lock }) });
  const found = whole ?? (lock && (await find(client, action, goal)));
  if (!found) return undefined;
  const kind = lock === 'lock' ? await relock(client, action, whole) : whole ? 'done' : 'done-but-locked';
  const result = { ...found, ...(before && { before }) };
  return kind === 'done-but-locked'
    ? { kind, ...result, owner: await ownerOf(client, action) }
    : { kind, ...result };
}

/** Takes the lock again that the agent had. One that is there may be another agent's, who was faster. */
async function relock(client: Client, action: TicketAction, isLocked: unknown) {
  const { ticketId } = action;
  if (!isLocked) await lockTicket(client, ticketId);
  if (answerOf(await isLockedByOther(client, ticketId))) return 'done-but-locked';
  return isLocked || (await find(client, action, { lock: 'lock' })) ? 'done' : 'done-but-unlocked';
}

/** The outcome if another agent has locked the ticket, and the action minds. @throws Unanswered */
export async function lookForLock(
  client: Client,
  action: TicketAction,
  found: FoundTicket,
): Promise<ActionResult | undefined> {
  if (!action.mindsLocks || !answerOf(await isLockedByOther(client, action.ticketId))) return undefined;
  return { kind: 'locked', ...found, owner: await ownerOf(client, action) };
}

type Interrupted = Extract<Failure, { kind: 'no-connection' | 'timed-out' | 'unknown-page' }>;

/** True when the server may have got a write, or be at it, though its answer did not arrive whole. */
export function mayStillHappen(answer: Outcome<unknown>): answer is Interrupted {
  return answer.kind === 'no-connection' || answer.kind === 'timed-out' || answer.kind === 'unknown-page';
}
