// What the job for one ticket needs to know of a ticket.
import { answerOf } from '@/lib/actions/look';
import { tellApart } from '@/lib/actions/tell-apart';
import type { JobPolicy } from '@/lib/guard/policy';
import type { Given } from '@/lib/guard/wishes';
import type { Client } from '@/lib/otrs/client';
import { findTickets } from '@/lib/otrs/oracle';

/** A ticket to be filled in. */
export interface HandedTicket {
  readonly number: string;
  readonly title: string;
  readonly queue: number;
}

/** True for a policy of a job that takes the number of a ticket. */
export const takesOneTicket = ({ fields }: JobPolicy): boolean =>
  fields?.['TicketNumber']?.rule === 'ticket-number';

/**
 * Asks for the ticket, without traces.
 *
 * @param queues the ids of all queues that the job's page offers
 * @returns undefined for a ticket that the agent does not see
 * @throws when the help desk gives no answer
 */
export async function findTicket(
  client: Client,
  ticketId: number,
  queues: readonly number[],
): Promise<HandedTicket | undefined> {
  const ask = async (some: readonly number[]) =>
    answerOf(await findTickets(client, { ticketIds: [ticketId], queueIds: some }));
  const [found] = await tellApart(queues, ask);
  return found && { number: found.number, title: found.title, queue: found.value };
}

/** It as values for what the policy leaves open. */
export const givenBy = ({ number, queue }: HandedTicket): Given => ({
  TicketNumber: [number],
  QueueIDs: [String(queue)],
});
