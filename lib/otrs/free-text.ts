// AgentTicketFreeText ("Free Fields") as a service (6.5.1).
//
// Why this screen renames a ticket: it is the only one that has the title. It needs "rw" on the ticket, minds no lock
// and takes none (RequiredLock 0).
import type { Client, Reader } from './client';
import { closesPopup } from './page';
import type { WriteAnswer, Written } from './write';

/** Most characters of a title: ticket.title is a VARCHAR(255). */
export const longestTitle = 255;

const readStoreAnswer: Reader<WriteAnswer> = (answer) => {
  if (answer.type !== 'page') return undefined;
  if (closesPopup(answer.document)) return 'processed';
  return answer.page?.action === 'AgentTicketFreeText' ? 'refused' : undefined;
};

/** Gives a ticket a title. Znuny takes blanks off both ends, and an empty one for an error. */
export function setTitle(client: Client, ticketId: number, title: string): Written {
  return client.write(
    { Action: 'AgentTicketFreeText', Subaction: 'Store', TicketID: ticketId, Title: title },
    readStoreAnswer,
  );
}
