// What an action on a ticket is, and what can become of it. The actions are in spam.ts, bounce.ts and rename.ts.
import type { Client, Failure, Outcome } from '../otrs/client';
import type { HistoryRow } from '../otrs/history';
import type { IdKind } from '../otrs/names';
import type { FoundTicket, TicketQuestion } from '../otrs/oracle';
import type { Written } from '../otrs/write';

/** A state, queue or agent. Without an id where it is known by its untranslated name alone. */
export interface Named {
  readonly id?: number;
  readonly name: string;
}

/** What a ticket was before an action; of state, queue and owner, what the action changes and could be found out. */
export interface Before extends FoundTicket {
  /** By the agent, if at all; absent where nothing depends on it. */
  readonly locked?: boolean;
  readonly state?: Named;
  readonly queue?: Named;
  readonly owner?: Named;
}

/** A way to write an action. */
export interface Way {
  /** @param before what the ticket was when Loods looked, right before this */
  readonly write: (client: Client, before: Before) => Written;
  /** Undoes what the write leaves where Znuny did not accept it, on a ticket that was unlocked before. */
  readonly giveBack?: (client: Client) => Promise<Outcome<true>>;
}

/** One action on one ticket. */
export interface TicketAction extends Way {
  readonly ticketId: number;
  /** What holds for the ticket once it is done. */
  readonly goal: Pick<TicketQuestion, 'state' | 'stateIds' | 'queue' | 'queueIds' | 'ownerIds' | 'title'>;
  /** What is to be known of the ticket before, so that the action can be taken back. */
  readonly changes: readonly IdKind[];
  /** The name without which the help desk can't do it; a title needs none. */
  readonly needs: Pick<TicketQuestion, 'knownState' | 'knownQueue'>;
  /** False for what Znuny does to tickets that other agents have locked, too. */
  readonly mindsLocks: boolean;
  /** The title that the agent sees while typing another one. If it is not the ticket's any more, nothing is written. */
  readonly overwrites?: string;
  /** What the lock is to be afterwards; absent where the write has nothing to do with locks. */
  readonly lockAfter?: 'lock' | 'unlock' | 'as-before';
  /** A way with fewer traces, where this ticket and the agent's rights allow one; the usual way follows if Znuny refuses. @throws Unanswered */
  readonly findBetterWay?: (client: Client) => Promise<Way | undefined>;
}

/** What became of the ticket, as read from the server; numbers are ticket numbers, owners full names. */
export type ActionResult =
  /** It is so. */
  | (FoundTicket & { readonly kind: 'done'; readonly before?: Before })
  /** It is so, and the ticket is someone else's, who locked it in the same moment. */
  | (FoundTicket & {
      readonly kind: 'done-but-locked';
      readonly owner: string | undefined;
      readonly before?: Before;
    })
  /** It is so, but the lock that it had is gone and could not be taken again. */
  | (FoundTicket & { readonly kind: 'done-but-unlocked'; readonly before?: Before })
  /** It is undone, but for the date until which the ticket was pending; that is in this row of its history. */
  | (FoundTicket & {
      readonly kind: 'done-but-dateless';
      readonly row: HistoryRow;
      readonly before?: Before;
    })
  /** It has a new title, though not the one that was wanted: the database can't keep every character. */
  | (FoundTicket & { readonly kind: 'altered'; readonly before?: Before })
  /** It has another title than the one that was to be overwritten; it is unchanged. */
  | (FoundTicket & { readonly kind: 'overtaken' })
  /** It was so before; nothing was written. */
  | (FoundTicket & { readonly kind: 'already' })
  /** The help desk has no state or queue of that name; nothing was written. */
  | (FoundTicket & { readonly kind: 'unknown-name' })
  /** Znuny went through the write without doing it (invalid, ACL). The owner is read after giving back. */
  | (FoundTicket & { readonly kind: 'refused'; readonly owner: string | undefined })
  /** Another agent holds its lock; it is unchanged. */
  | (FoundTicket & { readonly kind: 'locked'; readonly owner: string | undefined })
  /** The agent may read it, but not change it; it is unchanged. */
  | (FoundTicket & { readonly kind: 'no-right' })
  /** The agent can't see it, or not any more after the write: deleted, archived, or in a queue without rights. */
  | { readonly kind: 'not-found' }
  /** It is not so, and nothing is under way; the answer to a check. */
  | (FoundTicket & { readonly kind: 'not-done' })
  /** Something else happened to it since the action that was to be undone, oldest first; it is unchanged. */
  | (FoundTicket & { readonly kind: 'changed-since'; readonly rows: readonly HistoryRow[] })
  /** Nothing was changed, for this reason. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The write was sent and it is not so as far as could be seen; it may become so yet. */
  | { readonly kind: 'unconfirmed'; readonly failure: Failure; readonly before?: Before };
