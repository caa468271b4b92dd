// Questions about an action's ticket. One that gets no answer ends the attempt it belongs to, with its reason.
import type { Client, Failure, Outcome } from '../otrs/client';
import { type FoundTicket, findTickets, type TicketQuestion } from '../otrs/oracle';
import type { ActionResult, TicketAction } from './action';

/** The action's ticket, if all of the question holds for it. @throws Unanswered */
export async function find(
  client: Client,
  { ticketId }: TicketAction,
  question: Omit<TicketQuestion, 'ticketIds'>,
): Promise<FoundTicket | undefined> {
  return answerOf(await findTickets(client, { ticketIds: [ticketId], ...question }))[0];
}

/** A question that got no answer. */
class Unanswered extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`The help desk did not answer: ${failure.kind}`);
    this.failure = failure;
  }
}

/** What was asked for. @throws Unanswered */
export function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value;
  throw new Unanswered(outcome);
}

/**
 * All values, once every question is settled: also when one got no answer, so that nothing is under way any more when a
 * message says so. An answer that comes late from a dead session takes the cookie of the new one away (6.5.1).
 *
 * @throws Unanswered
 */
export async function allOf<const Questions extends readonly Promise<unknown>[]>(
  questions: Questions,
): Promise<{ -readonly [Index in keyof Questions]: Awaited<Questions[Index]> }> {
  await Promise.allSettled(questions);
  return Promise.all(questions);
}

/** The attempt's value; something else instead when a question in it got no answer. */
export async function orElse<Value>(
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

/** The attempt's value; undefined when a question in it got no answer. For what an action can do without. */
export async function ifAnswered<Value>(attempt: Promise<Value>): Promise<Value | undefined> {
  try {
    return await attempt;
  } catch (thrown) {
    if (thrown instanceof Unanswered) return undefined;
    throw thrown;
  }
}
