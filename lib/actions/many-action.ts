// What an action on many tickets is, and what becomes of them.
import type { Client } from '../otrs/client';
import type { FoundTicket } from '../otrs/oracle';
import type { Written } from '../otrs/write';
import type { ActionResult, Before, TicketAction } from './action';
import type { Ready } from './conclude';

/** One action on many tickets. */
export interface ManyAction {
  readonly on: (ticketId: number) => TicketAction;
  /** Writes all in one request; absent where each ticket has to have its own. @param key what they have in common */
  readonly writeAll?: (client: Client, ticketIds: readonly number[], key: number | undefined) => Written;
  /** What tickets must have in common to be written in one request. */
  readonly together?: (ticket: Ready) => number | undefined;
}

/** What became of one ticket of many. */
export interface TicketOutcome {
  readonly ticketId: number;
  readonly result: ActionResult;
}

/** The tickets of a chunk, and what is known of those that the agent can see. */
export interface ChunkTickets {
  readonly ticketIds: readonly number[];
  readonly known: ReadonlyMap<number, FoundTicket>;
}

/** What goes with an action on many tickets. */
export interface Course {
  /** Ends it after the requests that are under way; tickets that were not begun have no outcome. */
  readonly stop: AbortSignal;
  /** Told that tickets are about to be written. */
  readonly begin: (tickets: readonly { readonly ticketId: number; readonly before: Before }[]) => void;
  /** Tickets of former attempts whose outcome is not known, and what they were before, as far as that is. */
  readonly formers: ReadonlyMap<number, Before | undefined>;
}

/** True when the next tickets would fare no better. */
export function isHopeless(outcomes: readonly TicketOutcome[]): boolean {
  const kinds = outcomes.map(({ result }) => ('failure' in result ? result.failure.kind : result.kind));
  if (kinds.some((kind) => hopeless.has(kind))) return true;
  // A state that is switched off: each further ticket would be taken over and given back.
  return kinds.includes('refused') && !kinds.includes('done');
}
const hopeless = new Set(['session-expired', 'no-connection', 'timed-out', 'unknown-page', 'unknown-name']);

/** Tickets as the oracle names them: by their numbers. */
export function byNumber(tickets: readonly FoundTicket[]): ReadonlyMap<string, FoundTicket> {
  return new Map(tickets.map((ticket) => [ticket.number, ticket]));
}
