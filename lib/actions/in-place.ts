// The way to set a ticket's state with the fewest traces: by Move, into the queue that it is in.
import type { Client } from '../otrs/client';
import { type MoveChoices, readMoveChoices, setStateInPlace } from '../otrs/move';
import type { Way } from './action';
import { findNamed } from './before';
import { answerOf } from './look';

/**
 * @param choose the state's id, from what Move offers
 * @returns undefined where Move can't do it: the agent may not move the ticket, or the state or the queue is not offered
 * @throws Unanswered
 */
export async function findWayInPlace(
  client: Client,
  ticketId: number,
  choose: (choices: MoveChoices) => number | undefined,
): Promise<Way | undefined> {
  const choices = await readMoveChoices(client, ticketId);
  if (choices.kind === 'no-permission' || choices.kind === 'unknown-page') return undefined;
  const offered = answerOf(choices);
  const stateId = choose(offered);
  if (stateId === undefined) return undefined;
  const [queue] = (await findNamed(client, [ticketId], 'queue', offered.queues)).values();
  const queueId = queue?.id;
  if (queueId === undefined || !offered.queues.has(queueId)) return undefined;
  return { write: (client) => setStateInPlace(client, ticketId, queueId, stateId) };
}
