// One ticket becomes spam: look, write once, look again. What it returns is what was seen, never what was hoped.
import { type BulkAnswer, giveBack, isLockedByOther, setState } from '../otrs/bulk';
import type { Client, Failure, Outcome } from '../otrs/client';
import { findTickets, type TicketQuestion } from '../otrs/oracle';
import { getZoom, readOwner } from '../otrs/zoom';

/** What became of the ticket, as read from the server; numbers are ticket numbers, owners full names. */
export type SpamResult =
  /** It is spam and unlocked. */
  | { readonly kind: 'done'; readonly number: string }
  /** It is spam, and locked: someone took it in the same moment. */
  | { readonly kind: 'done-but-locked'; readonly number: string; readonly owner: string | undefined }
  /** It was spam before; nothing was written. */
  | { readonly kind: 'already'; readonly number: string }
  /** The help desk has no state of that name; nothing was written. */
  | { readonly kind: 'state-unknown'; readonly number: string }
  /** The state exists, but Znuny does not give it to this ticket (invalid, ACL). The owner is read after giving back. */
  | { readonly kind: 'state-refused'; readonly number: string; readonly owner: string | undefined }
  /** Another agent holds its lock; it is unchanged. */
  | { readonly kind: 'locked'; readonly number: string; readonly owner: string | undefined }
  /** The agent may read it, but not change it; it is unchanged. */
  | { readonly kind: 'no-right'; readonly number: string }
  /** The agent can't see it: deleted, archived, or in a queue without rights. Nothing was written. */
  | { readonly kind: 'not-found' }
  /** It is not spam, and nothing is under way; the answer to a check. */
  | { readonly kind: 'not-spam'; readonly number: string }
  /** Nothing was changed, for this reason. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The write was sent and the ticket is not spam as far as could be seen; it may become so yet. */
  | { readonly kind: 'unconfirmed'; readonly failure: Failure };

/** Which ticket, and the state that marks spam, by its untranslated name. */
export interface SpamTask {
  readonly ticketId: number;
  readonly state: string;
}

/** A ticket that can be written. */
interface Ready {
  readonly kind: 'ready';
  readonly number: string;
  readonly wasUnlocked: boolean;
}

/**
 * Marks a ticket as spam. Four requests when all goes well: two looks side by side, one write, one look.
 *
 * @returns the outcome; whatever the server answers, or if it doesn't, the promise is kept
 */
export async function markAsSpam(client: Client, task: SpamTask): Promise<SpamResult> {
  const before = await orElse(look(client, task), (failure) => ({ kind: 'failed', failure }));
  if (before.kind !== 'ready') return before;
  const answer = await setState(client, [task.ticketId], task.state);
  if (answer.kind === 'session-expired') return { kind: 'failed', failure: answer };
  return orElse(lookAgain(client, task, before, answer), (failure) => ({ kind: 'unconfirmed', failure }));
}

/**
 * Looks what became of a ticket, after an attempt whose outcome was not known. Writes nothing.
 *
 * @returns done, done-but-locked, not-spam or not-found; unconfirmed if the help desk still does not answer
 */
export function checkSpam(client: Client, task: SpamTask): Promise<SpamResult> {
  return orElse(lookOnly(client, task), (failure) => ({ kind: 'unconfirmed', failure }));
}

async function lookOnly(client: Client, task: SpamTask): Promise<SpamResult> {
  const marked = await lookIfMarked(client, task);
  if (marked) return marked;
  const number = await find(client, any(task));
  return number ? { kind: 'not-spam', number } : { kind: 'not-found' };
}

async function lookIfMarked(client: Client, task: SpamTask): Promise<SpamResult | undefined> {
  const unlocked = await find(client, { ...asSpam(task), lock: 'unlock' });
  if (unlocked) return { kind: 'done', number: unlocked };
  const locked = await find(client, asSpam(task));
  if (locked) return { kind: 'done-but-locked', number: locked, owner: await ownerOf(client, task) };
  return undefined;
}

async function look(client: Client, task: SpamTask): Promise<Ready | SpamResult> {
  const [spam, free] = await Promise.all([
    find(client, asSpam(task)),
    find(client, { ...any(task), knownState: task.state, lock: 'unlock' }),
  ]);
  if (spam) return { kind: 'already', number: spam };
  if (free) return { kind: 'ready', number: free, wasUnlocked: true };
  return lookCloser(client, task);
}

/** Why the usual look found nothing: each question excludes one reason. */
async function lookCloser(client: Client, task: SpamTask): Promise<Ready | SpamResult> {
  const number = await find(client, any(task));
  if (!number) return { kind: 'not-found' };
  if (!(await find(client, { ...any(task), knownState: task.state })))
    return { kind: 'state-unknown', number };
  if (answerOf(await isLockedByOther(client, task.ticketId))) {
    return { kind: 'locked', number, owner: await ownerOf(client, task) };
  }
  return { kind: 'ready', number, wasUnlocked: false };
}

async function lookAgain(
  client: Client,
  task: SpamTask,
  before: Ready,
  answer: Outcome<BulkAnswer>,
): Promise<SpamResult> {
  const { number } = before;
  const marked = await lookIfMarked(client, task);
  if (marked) return marked;
  if (mayStillHappen(answer)) return { kind: 'unconfirmed', failure: answer };
  if (answerOf(await isLockedByOther(client, task.ticketId))) {
    return { kind: 'locked', number, owner: await ownerOf(client, task) };
  }
  if (answer.kind !== 'done') return { kind: 'failed', failure: answer };
  if (answer.value === 'refused') return { kind: 'no-right', number };
  // Processed, and not spam: Bulk made the agent its owner for nothing. The owner read next says if this helped.
  if (before.wasUnlocked) await giveBack(client, task.ticketId);
  return { kind: 'state-refused', number, owner: await ownerOf(client, task) };
}

/** True when the server may have got a write, or be at it, though its answer did not arrive whole. */
function mayStillHappen(answer: Outcome<unknown>): answer is Failure {
  return answer.kind === 'no-connection' || answer.kind === 'timed-out' || answer.kind === 'unknown-page';
}

const any = (task: SpamTask): TicketQuestion => ({ ticketIds: [task.ticketId] });
const asSpam = (task: SpamTask): TicketQuestion => ({ ...any(task), state: task.state });

async function find(client: Client, question: TicketQuestion): Promise<string | undefined> {
  return answerOf(await findTickets(client, question))[0];
}

/** For a message only: if it can't be read now, the message does without it. */
async function ownerOf(client: Client, task: SpamTask): Promise<string | undefined> {
  const zoom = await getZoom(client, task.ticketId);
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
  instead: (failure: Failure) => SpamResult,
): Promise<Value | SpamResult> {
  try {
    return await attempt;
  } catch (thrown) {
    if (thrown instanceof Unanswered) return instead(thrown.failure);
    throw thrown;
  }
}
