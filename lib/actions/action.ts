// What an action on a ticket is, and what can become of it. The actions are in spam.ts, bounce.ts and rename.ts.
import type { Client, Failure, Outcome } from '../otrs/client';
import type { TicketQuestion } from '../otrs/oracle';
import type { Written } from '../otrs/write';

/** The ticket of an action. */
export interface Ticket {
  readonly ticketId: number;
  /** The agent has its page open. Only then may Loods read that page: it marks mentions of the agent as seen (6.5.1). */
  readonly isOpen: boolean;
}

/** One action on one ticket. */
export interface TicketAction {
  readonly ticket: Ticket;
  /** What holds for the ticket once it is done. */
  readonly goal: Pick<TicketQuestion, 'state' | 'queue' | 'title'>;
  /** The name without which the help desk can't do it; a title needs none. */
  readonly needs: Pick<TicketQuestion, 'knownState' | 'knownQueue'>;
  /** False for what Znuny does to tickets that other agents have locked, too. */
  readonly mindsLocks: boolean;
  /** True when the ticket is to be unlocked afterwards, whatever it was. */
  readonly unlocks: boolean;
  readonly write: (client: Client) => Written;
  /** Takes back the lock that a write costs a ticket of the agent's own. */
  readonly relock?: (client: Client) => Promise<Outcome<true>>;
  /** Undoes what a write leaves that Znuny did not accept, on a ticket that was unlocked before. */
  readonly giveBack?: (client: Client) => Promise<Outcome<true>>;
}

/** What became of the ticket, as read from the server; numbers are ticket numbers, owners full names. */
export type ActionResult =
  /** It is so. */
  | { readonly kind: 'done'; readonly number: string }
  /** It is so, and the ticket is locked, which it should not be: someone took it in the same moment. */
  | { readonly kind: 'done-but-locked'; readonly number: string; readonly owner: string | undefined }
  /** It is so, but the lock that the agent had on it is gone and could not be taken again. */
  | { readonly kind: 'done-but-unlocked'; readonly number: string }
  /** It has a new title, though not the one that was wanted: the database can't keep every character. */
  | { readonly kind: 'altered'; readonly number: string; readonly title: string }
  /** It was so before; nothing was written. */
  | { readonly kind: 'already'; readonly number: string }
  /** The help desk has no state or queue of that name; nothing was written. */
  | { readonly kind: 'unknown-name'; readonly number: string }
  /** Znuny went through the write without doing it (invalid, ACL). The owner is read after giving back. */
  | { readonly kind: 'refused'; readonly number: string; readonly owner: string | undefined }
  /** Another agent holds its lock; it is unchanged. */
  | { readonly kind: 'locked'; readonly number: string; readonly owner: string | undefined }
  /** The agent may read it, but not change it; it is unchanged. */
  | { readonly kind: 'no-right'; readonly number: string }
  /** The agent can't see it: deleted, archived, or in a queue without rights. Nothing was written. */
  | { readonly kind: 'not-found' }
  /** It is not so, and nothing is under way; the answer to a check. */
  | { readonly kind: 'not-done'; readonly number: string }
  /** Nothing was changed, for this reason. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The write was sent and it is not so as far as could be seen; it may become so yet. */
  | { readonly kind: 'unconfirmed'; readonly failure: Failure };
