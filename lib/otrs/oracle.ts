// The truth about tickets, without traces: the ticket search's autocomplete (facts, section 10; seen on 6.5.1).
// It stores nothing (no last search, no Back link, no seen mark), asks with the agent's own rights, and takes names as
// the database has them, whatever the agent's language. It sees no archived tickets.
import type { Client, Outcome, Reader } from './client.ts';

/** What is asked of tickets; all of it must hold. Names are the untranslated ones. */
export interface TicketQuestion {
  readonly ticketIds: readonly number[];
  /** The ticket is in this state. */
  readonly state?: string;
  /** The ticket is in any state, and the help desk has a state of this name. */
  readonly knownState?: string;
  /** The ticket is in this queue; its full name, e.g. "Postmaster::Bounces". */
  readonly queue?: string;
  /** The ticket is in any queue, and the help desk has a queue of this name. */
  readonly knownQueue?: string;
  /** The ticket's state, queue or owner has one of these ids. */
  readonly stateIds?: readonly number[];
  readonly queueIds?: readonly number[];
  readonly ownerIds?: readonly number[];
  readonly lock?: 'lock' | 'unlock';
  /** The ticket has exactly this title. */
  readonly title?: string;
  /** The agent was mentioned in it, and has not looked at it since. */
  readonly hasUnseenMention?: true;
  /** The ticket is one that a list shows. */
  readonly listing?: Listing;
}

/** What holds for all tickets of a list, by the names of Znuny's TicketSearch; lists.ts makes it. */
export type Listing = Readonly<Record<string, unknown>>;

/** A ticket as the oracle names it. */
export interface FoundTicket {
  readonly number: string;
  readonly title: string;
}

/** The answer is a list of { Key: number, Value: "number title" }. */
const readTickets: Reader<FoundTicket[]> = (answer) => {
  if (answer.type !== 'json' || !Array.isArray(answer.json)) return undefined;
  const tickets: (FoundTicket | undefined)[] = answer.json.map(readTicket);
  return tickets.every((ticket) => ticket !== undefined) ? tickets : undefined;
};

/** VARCHAR(255) (6.5.1), in JavaScript's halves of characters: whatever is longer is no title, and would stop a page. */
const longestTitle = 510;

function readTicket(ticket: { Key?: unknown; Value?: unknown } | null): FoundTicket | undefined {
  const { Key: number, Value: value } = ticket ?? {};
  if (typeof number !== 'string' || typeof value !== 'string' || number.length > 50) return undefined;
  return { number, title: value.slice(number.length + 1, number.length + 1 + longestTitle) };
}

/** A search in one field, as Znuny would do it. */
export interface TicketSearch {
  /** The field, by the name that TicketSearch gives it. */
  readonly parameter: string;
  readonly value: string;
  /** Whether the server puts a wildcard around each word: agents' searches do, a Generic Agent's don't. */
  readonly addsWildcards: boolean;
  /** Whether it reads operators: ExtendedSearchCondition of System Configuration. */
  readonly takesExpressions: boolean;
}

/**
 * What a search finds among the tickets that the agent may read, the newest first. Nothing of it is stored: no last search.
 *
 * @param most how many tickets to name at most
 * @param stop ends it when nobody waits for it any more
 */
export async function searchTickets(
  client: Client,
  { parameter, value, addsWildcards, takesExpressions }: TicketSearch,
  most: number,
  stop: AbortSignal,
): Promise<Outcome<FoundTicket[]>> {
  const isNumber = parameter === 'TicketNumber';
  const filter = {
    // Where it finds nothing, the server searches again, with a Title of its own in place of ours, but with this number. In the first
    // search its own number, "%", takes the place of this one.
    ...(!isNumber && { [parameter]: value }),
    TicketNumber: 'none',
    ConditionInline: takesExpressions ? 1 : 0,
    ...(addsWildcards && { ContentSearchPrefix: '*', ContentSearchSuffix: '*' }),
    CacheTTL: 1, // in seconds; searches in articles would be remembered for four minutes
  };
  const parameters = {
    Action: 'AgentTicketSearch',
    Subaction: 'AJAXAutocomplete',
    Term: isNumber ? value : '%',
    MaxResults: most,
    Filter: JSON.stringify(filter),
  };
  const outcome = await client.ask(parameters, readTickets, stop);
  if (!isNumber || outcome.kind !== 'done') return outcome;
  // Of the numbers that contain it, those that it is: no wildcards are added to a number (6.5.1, source).
  const whole = new RegExp(`^${value.replace(/[*%]+/g, '.*')}$`);
  return { kind: 'done', value: outcome.value.filter(({ number }) => whole.test(number)) };
}

/**
 * Those tickets for which all of it holds. An unknown name gives none, not an error.
 *
 * @param client asks with the rights of its agent
 */
export async function findTickets(client: Client, question: TicketQuestion): Promise<Outcome<FoundTicket[]>> {
  const outcome = await findSome(client, toFilter(question), question.ticketIds.length);
  const { title } = question;
  if (outcome.kind !== 'done' || title === undefined) return outcome;
  // Not asked of the search: its Title takes wildcards, and no letter's case.
  return { kind: 'done', value: outcome.value.filter((ticket) => ticket.title === title) };
}

/**
 * Up to so many tickets for which all of the filter holds, of those that the agent may read.
 *
 * @param filter by the names of Znuny's TicketSearch
 * @param term what the ticket's number contains; where none does, Znuny takes it for a part of titles
 */
export function findSome(
  client: Client,
  filter: Listing,
  most: number,
  term = '%',
): Promise<Outcome<FoundTicket[]>> {
  return client.ask(
    {
      Action: 'AgentTicketSearch',
      Subaction: 'AJAXAutocomplete',
      Term: term,
      MaxResults: most,
      Filter: JSON.stringify(filter),
    },
    readTickets,
  );
}

// Ids are numbered from 1. A help desk with more states or queues would be told that a name is unknown to it.
const everyId = Array.from({ length: 1000 }, (_, index) => index + 1);

/**
 * True for a state that the help desk has, switched off or not.
 *
 * @returns false, too, where the agent may read no ticket at all
 */
export async function isStateKnown(client: Client, name: string): Promise<Outcome<boolean>> {
  const outcome = await findSome(client, anyWithKnownState(name), 1);
  return outcome.kind === 'done' ? { kind: 'done', value: outcome.value.length > 0 } : outcome;
}

// TicketSearch adds the ids of names to those given, and finds nothing at all if a name is unknown (6.5.1, source).
const anyWithKnownState = (name: string): Listing => ({ States: [name], StateIDs: everyId });

/** The question as parameters of Znuny's TicketSearch. */
function toFilter(question: TicketQuestion): Listing {
  const { ticketIds, state, knownState, queue, knownQueue, stateIds, queueIds, ownerIds, lock } = question;
  return {
    TicketID: ticketIds,
    ...(state !== undefined && { States: [state] }),
    ...(queue !== undefined && { Queues: [queue] }),
    ...(stateIds && { StateIDs: stateIds }),
    ...(queueIds && { QueueIDs: queueIds }),
    ...(ownerIds && { OwnerIDs: ownerIds }),
    ...(knownState !== undefined && anyWithKnownState(knownState)),
    ...(knownQueue !== undefined && { Queues: [knownQueue], QueueIDs: everyId }),
    ...(lock && { Locks: [lock] }),
    // Znuny sets this flag of the agent's to 0 with each mention, and to 1 when he opens the ticket (6.5.1, Mention.pm).
    ...(question.hasUnseenMention && { TicketFlag: { MentionSeen: 0 } }),
    ...question.listing,
  };
}
