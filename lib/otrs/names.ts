// What states, queues and agents there are, and how they are called: read from the ticket search's form, which has all
// that the agent may search for, states that no other form offers included (6.5.1: "new", "merged", "removed").
import type { Client, Outcome } from './client.ts';
import { pathsOf } from './queue-paths.ts';

/**
 * Znuny's first user, root@localhost. The import of mails acts as he, so that he owns what nobody has touched. He is the one
 * agent who is never mailed (6.5.1, Ticket/Event/NotificationEvent.pm).
 */
export const importer = 1;

/** What a ticket has one of. */
export type IdKind = 'state' | 'queue' | 'owner';

/** Names by id; states in the agent's language, agents by their full names. */
export type Names = Readonly<Record<IdKind, ReadonlyMap<number, string>>> & {
  /** Full names of queues: "Postmaster::Bounces". */
  readonly queuePaths: readonly string[];
};

/** Asks for the form. It stores nothing: no last search, no Back link (6.5.1). */
export function readNames(client: Client): Promise<Outcome<Names>> {
  return client.ask({ Action: 'AgentTicketSearch', Subaction: 'AJAX' }, (answer) => {
    if (answer.type !== 'page' || !answer.document.querySelector('[name="StateIDs"]')) return undefined;
    const { document } = answer;
    return {
      state: readOptions(document, 'StateIDs'),
      queue: readOptions(document, 'QueueIDs'),
      owner: readOptions(document, 'OwnerIDs'),
      queuePaths: pathsIn(document.querySelector('select[name="QueueIDs"]')),
    };
  });
}

const pathsIn = (select: HTMLSelectElement | null) => (select ? pathsOf(select) : []);

/** A queue below another one is indented, and named without the one above it. */
function readOptions(document: Document, field: string): Map<number, string> {
  const options = document.querySelectorAll<HTMLOptionElement>(`select[name="${field}"] option`);
  return new Map(Array.from(options, (option) => [Number(option.value), option.text.trim()]));
}
