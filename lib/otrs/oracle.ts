// The truth about tickets, without traces: the ticket search's autocomplete (facts, section 10; seen on 6.5.1).
// It stores nothing (no last search, no Back link, no seen mark), asks with the agent's own rights, and takes names as
// the database has them, whatever the agent's language. It sees no archived tickets.
import type { Client, Outcome, Reader } from './client';

/** What is asked of tickets; all of it must hold. Names are the untranslated ones. */
export interface TicketQuestion {
  readonly ticketIds: readonly number[];
  /** The ticket is in this state. */
  readonly state?: string;
  /** The ticket is in any state, and the help desk has a state of this name. */
  readonly knownState?: string;
  readonly lock?: 'lock' | 'unlock';
}

/** The answer is a list of { Key: number, Value: "number title" }. */
const readNumbers: Reader<string[]> = (answer) => {
  if (answer.type !== 'json' || !Array.isArray(answer.json)) return undefined;
  const numbers = answer.json.map((ticket: { Key?: unknown } | null) => ticket?.Key);
  return numbers.every((number) => typeof number === 'string') ? numbers : undefined;
};

/**
 * The numbers of those tickets for which all of it holds. An unknown name gives none, not an error.
 *
 * @param client asks with the rights of its agent
 */
export function findTickets(client: Client, question: TicketQuestion): Promise<Outcome<string[]>> {
  return client.ask(
    {
      Action: 'AgentTicketSearch',
      Subaction: 'AJAXAutocomplete',
      Term: '%', // any ticket number
      MaxResults: question.ticketIds.length,
      Filter: JSON.stringify(toFilter(question)),
    },
    readNumbers,
  );
}

// State ids are numbered from 1. A help desk with more of them would be told that its spam state is unknown.
const everyStateId = Array.from({ length: 500 }, (_, index) => index + 1);

/** The question as parameters of Znuny's TicketSearch. */
function toFilter({ ticketIds, state, knownState, lock }: TicketQuestion): object {
  return {
    TicketID: ticketIds,
    ...(state !== undefined && { States: [state] }),
    // TicketSearch adds the ids of States to StateIDs, and finds nothing at all if one name is unknown (6.5.1, source).
    ...(knownState !== undefined && { States: [knownState], StateIDs: everyStateId }),
    ...(lock && { Locks: [lock] }),
  };
}
