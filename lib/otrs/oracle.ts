// The truth about tickets, without traces: the ticket search's autocomplete (facts, section 10; seen on 6.5.1).
// It stores nothing (no last search, no Back link, no seen mark), asks with the agent's own rights, and takes names as
// the database has them, whatever the agent's language. It sees no archived tickets.
import type { Client, Outcome, Reader } from './client';

/** Parameters of Znuny's TicketSearch; all must hold, any of a list. Names are the untranslated ones. */
export interface TicketFilter {
  readonly TicketID: readonly number[];
  readonly States?: readonly string[];
  readonly StateIDs?: readonly number[];
  readonly Locks?: readonly ('lock' | 'unlock')[];
}

/** The answer is a list of { Key: number, Value: "number title" }. */
const readNumbers: Reader<string[]> = (answer) => {
  if (answer.type !== 'json' || !Array.isArray(answer.json)) return undefined;
  const numbers = answer.json.map((ticket: { Key?: unknown } | null) => ticket?.Key);
  return numbers.every((number) => typeof number === 'string') ? numbers : undefined;
};

/**
 * The numbers of those tickets for which the filter holds. An unknown state or lock name gives none, not an error.
 *
 * @param client asks with the rights of its agent
 */
export function findTickets(client: Client, filter: TicketFilter): Promise<Outcome<string[]>> {
  return client.ask(
    {
      Action: 'AgentTicketSearch',
      Subaction: 'AJAXAutocomplete',
      Term: '%', // any ticket number
      MaxResults: filter.TicketID.length,
      Filter: JSON.stringify(filter),
    },
    readNumbers,
  );
}

/**
 * A filter that holds for a ticket in any state, provided that a state of this name exists (6.5.1, source: TicketSearch
 * adds the ids of States to StateIDs, and finds nothing at all if one of the names is unknown). State ids are numbered
 * from 1; a help desk with more than 500 states would be told that its state is unknown.
 */
export function inAnyState(known: string): Pick<TicketFilter, 'States' | 'StateIDs'> {
  return { States: [known], StateIDs: Array.from({ length: 500 }, (_, index) => index + 1) };
}
