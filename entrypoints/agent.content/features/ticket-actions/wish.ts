// What an agent wants of a ticket, and the action that fulfils it.
import type { ActionResult, Before, Ticket, TicketAction } from '@/lib/actions/action';
import { bounce } from '@/lib/actions/bounce';
import type { DoneAction } from '@/lib/actions/done';
import { check, perform } from '@/lib/actions/perform';
import { rename } from '@/lib/actions/rename';
import { spam } from '@/lib/actions/spam';
import type { Client } from '@/lib/otrs/client';
import { shown } from '@/lib/shown';
import type { Settings } from '@/lib/store/settings';
import { beforeOf, type UndoableEntry } from '@/lib/store/undoable';
import type { OutcomeWords } from '@/lib/words/outcomes/words';
import type { Load } from '../../scripts';

export type Wish =
  | { readonly kind: 'spam' | 'bounce'; readonly ticketId: number }
  /** `overwrites` is the title that the agent saw while typing the new one. */
  | {
      readonly kind: 'rename';
      readonly ticketId: number;
      readonly title: string;
      readonly overwrites: string;
    }
  /** The entry is that of the action to be taken back. */
  | { readonly kind: 'undo'; readonly ticketId: number; readonly entry: UndoableEntry };

/** How a wish is fulfilled, and what it leads to. */
export interface Plan {
  readonly perform: (client: Client) => Promise<ActionResult>;
  /** Finds out what became of it. */
  readonly check: (client: Client, before?: Before) => Promise<ActionResult>;
  /** The name of a state or a queue, or a title; of an undo, what it brings back. */
  readonly target: string;
  /** The same as messages say it. */
  readonly phrase: string;
}

/**
 * The plan for a wish.
 *
 * @param ticket that of the wish
 * @param load loads what undoing takes, when it is undone
 */
export function toPlan(
  wish: Wish,
  ticket: Ticket,
  settings: Settings,
  words: OutcomeWords,
  load: Load,
): Plan {
  if (wish.kind === 'undo') return toUndo(doneAction(wish.entry), ticket, words, load);
  const [action, target] = toAction(wish, ticket, settings);
  return {
    perform: (client) => perform(client, action),
    check: (client, before) => check(client, action, before),
    target,
    phrase: shown(target),
  };
}

function toAction(
  wish: Exclude<Wish, { kind: 'undo' }>,
  ticket: Ticket,
  { spamState, bounceQueue }: Settings,
): [TicketAction, target: string] {
  switch (wish.kind) {
    case 'spam':
      return [spam(ticket, spamState), spamState];
    case 'bounce':
      return [bounce(ticket, bounceQueue), bounceQueue];
    case 'rename':
      return [rename(ticket, wish.title, wish.overwrites), wish.title];
  }
}

function toUndo(done: DoneAction, ticket: Ticket, words: OutcomeWords, load: Load): Plan {
  const former = formerName(done);
  return {
    perform: async (client) => (await load('/undo.js')).undo(client, ticket, done),
    check: async (client, before) => (await load('/undo.js')).checkUndo(client, ticket, done, before),
    target: former,
    phrase: words.again[done.kind](shown(former)),
  };
}

/** The action of an entry, as taking it back wants it. */
export function doneAction(entry: UndoableEntry): DoneAction {
  const { action: kind, number, title, target, agent } = entry;
  return { kind, found: { number, title }, target, agent, before: beforeOf(entry) };
}

/** What an undo brings back: a state, a queue or a title. */
export function formerName({ kind, before }: DoneAction): string {
  if (kind === 'rename') return before.title;
  const named = kind === 'spam' ? before.state : before.queue;
  return named?.name || `#${named?.id ?? ''}`;
}
