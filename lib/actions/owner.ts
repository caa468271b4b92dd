// Who owns a ticket, for a message only: where it can't be found out now, the message does without it.
import type { Client } from '../otrs/client';
import { getZoom, readOwner } from '../otrs/zoom';
import type { TicketAction } from './action';
import { findNamed, namesOf } from './before';
import { ifAnswered } from './look';

/**
 * Full name of the owner. From the ticket's page where the agent has it open; elsewhere reading that would mark mentions of
 * him as seen, and the oracle tells, for some requests more.
 */
export async function ownerOf(client: Client, { ticket }: TicketAction): Promise<string | undefined> {
  const { ticketId, isOpen } = ticket;
  if (!isOpen) return ifAnswered(askForOwner(client, ticketId));
  const zoom = await getZoom(client, ticketId);
  return zoom.kind === 'done' ? readOwner(zoom.value) : undefined;
}

async function askForOwner(client: Client, ticketId: number): Promise<string | undefined> {
  const owner = (await findNamed(client, [ticketId], 'owner')).values().next().value;
  if (owner?.id === undefined) return undefined;
  return owner.name || (await namesOf(client)).owner.get(owner.id);
}
