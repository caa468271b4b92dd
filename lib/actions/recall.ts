// What former attempts on many tickets have done, whose outcome is not known.
import type { Client } from '../otrs/client';
import { findTickets } from '../otrs/oracle';
import { twoAtATime } from './at-a-time';
import { check } from './conclude';
import { answerOf } from './look';
import { byNumber, type ChunkTickets, type Course, type ManyAction, type TicketOutcome } from './many-action';

/**
 * Asks for all at once, and alone for those whose lock the attempt may have cost the agent.
 *
 * @returns the outcomes of those that are done
 * @throws Unanswered
 */
export async function recall(
  client: Client,
  action: ManyAction,
  { ticketIds, known }: ChunkTickets,
  formers: Course['formers'],
): Promise<TicketOutcome[]> {
  const recalled = ticketIds.filter((ticketId) => formers.has(ticketId));
  const [any] = recalled;
  if (any === undefined) return [];
  const { goal, lockAfter } = action.on(any);
  const lock = lockAfter === 'unlock' && { lock: lockAfter };
  const so = byNumber(answerOf(await findTickets(client, { ticketIds: recalled, ...goal, ...lock })));
  const outcomes: TicketOutcome[] = [];
  await twoAtATime(recalled, async (ticketId) => {
    const found = so.get(known.get(ticketId)?.number ?? '');
    const before = formers.get(ticketId);
    if (!found) return true;
    const result = before?.locked
      ? await check(client, action.on(ticketId), before)
      : ({ kind: 'done', ...found, ...(before && { before }) } as const);
    outcomes.push({ ticketId, result });
    return true;
  });
  return outcomes;
}
