// Who owns a ticket, for a message only: where it can't be found out now, the message does without it.
import type { Client } from '../otrs/client';
import type { TicketAction } from './action';
import { findNamed, namesOf } from './before';
import { ifAnswered } from './look';

/** Full name of the owner. The ticket's page has it, too, but reading that marks mentions of the agent as seen (6.5.1). */
export function ownerOf(client: Client, { ticketId }: TicketAction): Promise<string | undefined> {
  return ifAnswered(askForOwner(client, ticketId));
}

async function askForOwner(client: Client, ticketId: number): Promise<string | undefined> {
  const owner = (await findNamed(client, [ticketId], 'owner')).values().next().value;
  if (owner?.id === undefined) return undefined;
  return owner.name || (await namesOf(client)).owner.get(owner.id);
}
