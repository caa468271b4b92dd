// How an action on a ticket is carried out: look, write once, look again. What comes back is what was seen on the server,
// never what was hoped.
import { isLockedByOther } from '../otrs/bulk';
import type { Client, Failure, Outcome } from '../otrs/client';
import { type FoundTicket, findTickets, type TicketQuestion } from '../otrs/oracle';
import type { WriteAnswer } from '../otrs/write';
import { getZoom, readOwner } from '../otrs/zoom';
import type { ActionResult, TicketAction } from './action';

/** A ticket that can be written. */
interface Ready {
  readonly kind: 'ready';
  readonly number: string;
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
  if (ready) return { kind: 'ready', number: ready.number, wasUnlocked: true };
  return lookCloser(client, action);
}

/** Why the usual look found nothing: each question excludes one reason. */
async function lookCloser(client: Client, action: TicketAction): Promise<Ready | ActionResult> {
  const ticket = await find(client, action, {});
  if (!ticket) return { kind: 'not-found' };
  const { number } = ticket;
  if (!(await find(client, action, action.needs))) return { kind: 'unknown-name', number };
  return (await lookForLock(client, action, number)) ?? { kind: 'ready', number, wasUnlocked: false };
}

async function lookAgain(
  client: Client,
  action: TicketAction,
  before: Ready,
  answer: Outcome<WriteAnswer>,
): Promise<ActionResult> {
  const { number } = before;
  const done = await lookIfDone(client, action);
  if (done?.kind === 'done' && answer.kind === 'done') return { ...done, zoom: answer.value.zoom };
  if (done) return done;
  if (mayStillHappen(answer)) return { kind: 'unconfirmed', failure: answer };
  const locked = await lookForLock(client, action, number);
  if (locked) return locked;
  if (answer.kind === 'no-permission') return { kind: 'no-right', number };
  if (answer.kind !== 'done') return { kind: 'failed', failure: answer };
  if (answer.value.kind === 'refused') return { kind: 'no-right', number };
  // Processed, and not done: what it left is taken back. The owner read next says if this helped.
  if (before.wasUnlocked) await action.giveBack?.(client);
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
  if (!action.mindsLocks || !answerOf(await isLockedByOther(client, action.ticketId))) return undefined;
  return { kind: 'locked', number, owner: await ownerOf(client, action) };
}

type Interrupted = Extract<Failure, { kind: 'no-connection' | 'timed-out' | 'unknown-page' }>;

/** True when the server may have got a write, or be at it, though its answer did not arrive whole. */
function mayStillHappen(answer: Outcome<unknown>): answer is Interrupted {
  return answer.kind === 'no-connection' || answer.kind === 'timed-out' || answer.kind === 'unknown-page';
}

async function find(
  client: Client,
  { ticketId }: TicketAction,
  question: Omit<TicketQuestion, 'ticketIds'>,
): Promise<FoundTicket | undefined> {
  return answerOf(await findTickets(client, { ticketIds: [ticketId], ...question }))[0];
}

/** For a message only: if it can't be read now, the message does without it. */
async function ownerOf(client: Client, { ticketId }: TicketAction): Promise<string | undefined> {
  const zoom = await getZoom(client, ticketId);
  return zoom.kind === 'done' ? readOwner(zoom.value) : undefined;
}

/** A question that got no answer. */
class Unanswered extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`The help desk did not answer: ${failure.kind}`);
    this.failure = failure;
  }
}

/** @throws Unanswered */
function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value;
  throw new Unanswered(outcome);
}

async function orElse<Value>(
  attempt: Promise<Value>,
  instead: (failure: Failure) => ActionResult,
): Promise<Value | ActionResult> {
  try {
    return await attempt;
  } catch (thrown) {
    if (thrown instanceof Unanswered) return instead(thrown.failure);
    throw thrown;
  }
}
