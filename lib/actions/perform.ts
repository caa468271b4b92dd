// How an action on a ticket is carried out: look, write once, look again. What comes back is what was seen on the server,
// never what was hoped.
import { isLockedByOther } from '../otrs/bulk';
import type { Client, Failure, Outcome } from '../otrs/client';
import { lockTicket } from '../otrs/move';
import type { FoundTicket } from '../otrs/oracle';
import type { WriteAnswer } from '../otrs/write';
import type { ActionResult, Before, TicketAction, Way } from './action';
import { findNamed } from './before';
import { allOf, answerOf, find, ifAnswered, orElse } from './look';
import { ownerOf } from './owner';

/** A ticket that can be written. */
export interface Ready {
  readonly kind: 'ready';
  readonly found: FoundTicket;
  readonly before: Before;
  readonly better?: Way | undefined;
}

/** Told that a ticket is about to be written, and what it was before: all that is known of it if the page goes now. */
export type Begin = (before: Before) => void;

/**
 * Carries out an action. Four requests when all goes well, and those that find out what the ticket was before: looks side
 * by side, one write, one look.
 *
 * @returns the outcome; whatever the server answers, or if it doesn't, the promise is kept
 */
export async function perform(client: Client, action: TicketAction, begin?: Begin): Promise<ActionResult> {
  const ready = await orElse(look(client, action), (failure) => ({ kind: 'failed', failure }));
  if (ready.kind !== 'ready') return ready;
  begin?.(ready.before);
  const go = async (way: Way) => conclude(client, action, ready, await way.write(client, ready.before), way);
  const result = ready.better && (await go(ready.better));
  return result && result.kind !== 'refused' ? result : go(action);
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

async function look(client: Client, action: TicketAction): Promise<Ready | ActionResult> {
  const { goal, needs, mindsLocks, overwrites } = action;
  const free = { ...needs, ...(mindsLocks && { lock: 'unlock' as const }) };
  const [so, found, named, better] = await allOf([
    find(client, action, goal),
    find(client, action, free),
    findBefore(client, action),
    Promise.resolve(action.findBetterWay?.(client)),
  ]);
  if (so) return { kind: 'already', ...so };
  if (!found) return lookCloser(client, action, named, better);
  const { title } = found;
  if (overwrites !== undefined && overwrites !== title) return { kind: 'overtaken', ...found };
  return {
    kind: 'ready',
    found,
    before: { ...found, ...(mindsLocks && { locked: false }), ...named },
    better,
  };
}

/** Why the usual look found nothing: each question excludes one reason. */
async function lookCloser(
  client: Client,
  action: TicketAction,
  named: Partial<Before>,
  better: Way | undefined,
): Promise<Ready | ActionResult> {
  const found = await find(client, action, {});
  if (!found) return { kind: 'not-found' };
  if (!(await find(client, action, action.needs))) return { kind: 'unknown-name', ...found };
  const locked = await lookForLock(client, action, found);
  return locked ?? { kind: 'ready', found, before: { ...found, locked: true, ...named }, better };
}

/** What can't be found out is left out: the action goes on, and is not offered to be taken back. */
async function findBefore(client: Client, action: TicketAction): Promise<Partial<Before>> {
  const { ticketId, changes } = action;
  const found = changes.map(async (kind) => {
    const named = await ifAnswered(findNamed(client, [ticketId], kind));
    return [kind, named?.values().next().value] as const;
  });
  return Object.fromEntries((await Promise.all(found)).filter(([, named]) => named));
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

async function lookForLock(
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
