// How an action on a ticket is carried out: look, write once, look again. What comes back is what was seen on the server,
// never what was hoped.
import { isLockedByOther } from '../otrs/bulk';
import type { Client, Failure, Outcome } from '../otrs/client';
import type { WriteAnswer } from '../otrs/write';
import type { ActionResult, TicketAction } from './action';
import { answerOf, find, orElse, ownerOf } from './look';

/** A ticket that can be written. */
interface Ready {
  readonly kind: 'ready';
  readonly number: string;
  readonly title: string;
  readonly wasUnlocked: boolean;
}

/**
 * Carries out an action. Four requests when all goes well: two looks side by side, one write, one look.
 *
 * @returns the outcome; whatever the server answers, or if it doesn't, the promise is kept
 */
export async function perform(client: Client, action: TicketAction): Promise<ActionResult> {
  const before = await orElse(look(client, action), (failure) => ({ kind: 'failed', failure }));
  if (before.kind !== 'ready') return before;
  const answer = await action.write(client);
  if (answer.kind === 'session-expired') return { kind: 'failed', failure: answer };
  return orElse(lookAgain(client, action, before, answer), (failure) => ({ kind: 'unconfirmed', failure }));
}

/**
 * Looks what became of a ticket, after an attempt whose outcome was not known. Writes nothing.
 *
 * @returns done, done-but-locked, not-done or not-found; unconfirmed if the help desk still does not answer
 */
export function check(client: Client, action: TicketAction): Promise<ActionResult> {
  return orElse(lookOnly(client, action), (failure) => ({ kind: 'unconfirmed', failure }));
}

async function lookOnly(client: Client, action: TicketAction): Promise<ActionResult> {
  const done = await lookIfDone(client, action);
  if (done) return done;
  const ticket = await find(client, action, {});
  return ticket ? { kind: 'not-done', number: ticket.number } : { kind: 'not-found' };
}

async function look(client: Client, action: TicketAction): Promise<Ready | ActionResult> {
  const free = { ...action.needs, ...(action.mindsLocks && { lock: 'unlock' as const }) };
  const [so, ready] = await Promise.all([find(client, action, action.goal), find(client, action, free)]);
  if (so) return { kind: 'already', number: so.number };
  if (ready) return { kind: 'ready', ...ready, wasUnlocked: true };
  return lookCloser(client, action);
}

/** Why the usual look found nothing: each question excludes one reason. */
async function lookCloser(client: Client, action: TicketAction): Promise<Ready | ActionResult> {
  const ticket = await find(client, action, {});
  if (!ticket) return { kind: 'not-found' };
  const { number } = ticket;
  if (!(await find(client, action, action.needs))) return { kind: 'unknown-name', number };
  return (await lookForLock(client, action, number)) ?? { kind: 'ready', ...ticket, wasUnlocked: false };
}

async function lookAgain(
  client: Client,
  action: TicketAction,
  before: Ready,
  answer: Outcome<WriteAnswer>,
): Promise<ActionResult> {
  const done = await lookIfDone(client, action);
  if (done?.kind === 'done') return keepLock(client, action, before, done);
  if (done) return done;
  if (mayStillHappen(answer)) return { kind: 'unconfirmed', failure: answer };
  return (await lookForLock(client, action, before.number)) ?? lookForReason(client, action, before, answer);
}

/** A ticket that the agent had locked is locked again. What he did not have, he does not get. */
async function keepLock(
  client: Client,
  action: TicketAction,
  before: Ready,
  done: ActionResult,
): Promise<ActionResult> {
  const { relock } = action;
  if (before.wasUnlocked || !relock || (await find(client, action, { lock: 'lock' }))) return done;
  await relock(client);
  const locked = await find(client, action, { lock: 'lock' });
  return locked ? done : { kind: 'done-but-unlocked', number: before.number };
}

/** Why a write that was answered is not done, with nobody's lock in the way. */
async function lookForReason(
  client: Client,
  action: TicketAction,
  { number, title, wasUnlocked }: Ready,
  answer: Exclude<Outcome<WriteAnswer>, Interrupted>,
): Promise<ActionResult> {
  if (answer.kind === 'no-permission') return { kind: 'no-right', number };
  if (answer.kind !== 'done') return { kind: 'failed', failure: answer };
  if (answer.value === 'refused') return { kind: 'no-right', number };
  if (action.goal.title !== undefined) {
    const now = await find(client, action, {});
    if (now && now.title !== title) return { kind: 'altered', ...now };
  }
  // Processed, and not done: what it left is taken back. The owner read next says if this helped.
  if (wasUnlocked) await action.giveBack?.(client);
  return { kind: 'refused', number, owner: await ownerOf(client, action) };
}

async function lookIfDone(client: Client, action: TicketAction): Promise<ActionResult | undefined> {
  const { goal, unlocks } = action;
  const done = await find(client, action, { ...goal, ...(unlocks && { lock: 'unlock' as const }) });
  if (done) return { kind: 'done', number: done.number };
  const locked = unlocks && (await find(client, action, goal));
  if (!locked) return undefined;
  return { kind: 'done-but-locked', number: locked.number, owner: await ownerOf(client, action) };
}

async function lookForLock(
  client: Client,
  action: TicketAction,
  number: string,
): Promise<ActionResult | undefined> {
  if (!action.mindsLocks || !answerOf(await isLockedByOther(client, action.ticket.ticketId)))
    return undefined;
  return { kind: 'locked', number, owner: await ownerOf(client, action) };
}

type Interrupted = Extract<Failure, { kind: 'no-connection' | 'timed-out' | 'unknown-page' }>;

/** True when the server may have got a write, or be at it, though its answer did not arrive whole. */
function mayStillHappen(answer: Outcome<unknown>): answer is Interrupted {
  return answer.kind === 'no-connection' || answer.kind === 'timed-out' || answer.kind === 'unknown-page';
}
