// What an agent wants of a ticket, and the action that fulfils it.
import type { ActionResult, Before, TicketAction } from '@/lib/actions/action';
import { bounce } from '@/lib/actions/bounce';
import { check } from '@/lib/actions/conclude';
import type { DoneAction } from '@/lib/actions/done';
import { type Begin, perform } from '@/lib/actions/perform';
import { rename } from '@/lib/actions/rename';
import { spam } from '@/lib/actions/spam';
import type { ToUndo } from '@/lib/actions/undo';
import type { Client } from '@/lib/otrs/client';
import { shown } from '@/lib/shown';
import type { Settings } from '@/lib/store/settings';
import { beforeOf, type UndoableEntry } from '@/lib/store/undoable';
import type { OutcomeWords } from '@/lib/words/outcomes/words';
import type { Load } from '../../scripts';
import type { Phrases } from './message';

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
  readonly perform: (client: Client, begin: Begin) => Promise<ActionResult>;
  /** Finds out what became of it. */
  readonly check: (client: Client, before?: Before) => Promise<ActionResult>;
  /** The name of a state or a queue, or a title; of an undo, what it brings back. */
  readonly target: string;
  readonly phrases: Phrases;
}

/** What a plan is made from. */
export interface Means {
  readonly settings: Settings;
  readonly words: OutcomeWords;
  /** Full name of the agent who is logged in. */
  readonly agent: string;
  /** Loads what undoing takes, when it is undone. */
  readonly load: Load;
}

/** The plan for a wish. */
export function toPlan(wish: Wish, { settings, words, agent, load }: Means): Plan {
  if (wish.kind === 'undo') return toUndoPlan(toUndo(wish.entry, agent), words, load);
  const [action, target] = toAction(wish, settings);
  return {
    perform: (client, begin) => perform(client, action, begin),
    check: (client, before) => check(client, action, before),
    target,
    phrases: { target: shown(target), so: words[wish.kind].so(shown(target)) },
  };
}

function toAction(
  wish: Exclude<Wish, { kind: 'undo' }>,
  { spamState, bounceQueue }: Settings,
): [TicketAction, target: string] {
  switch (wish.kind) {
    case 'spam':
      return [spam(wish.ticketId, spamState), spamState];
    case 'bounce':
      return [bounce(wish.ticketId, bounceQueue), bounceQueue];
    case 'rename':
      return [rename(wish.ticketId, wish.title, wish.overwrites), wish.title];
  }
}

function toUndoPlan(wanted: ToUndo, words: OutcomeWords, load: Load): Plan {
  const { kind } = wanted.done;
  const former = formerName(wanted.done);
  const so = words.again[kind](shown(former));
  return {
    perform: async (client, begin) => (await load('/undo.js')).undo(client, wanted, begin),
    check: async (client, before) => (await load('/undo.js')).checkUndo(client, wanted, before),
    target: former,
    phrases: { target: kind === 'spam' ? words.withLockAndOwner(so) : so, so },
  };
}

/** The action of an entry, as taking it back wants it. @param agent full name of who takes it back */
export function toUndo(entry: UndoableEntry, agent: string): ToUndo {
  const { action: kind, ticketId, number, title, target } = entry;
  const done: DoneAction = {
    kind,
    found: { number, title },
    target,
    agent: entry.agent,
    before: beforeOf(entry),
  };
  return { ticketId, done, isOwn: entry.agent === '' || entry.agent === agent };
}

/** What an undo brings back: a state, a queue or a title. */
export function formerName({ kind, before }: DoneAction): string {
  if (kind === 'rename') return before.title;
  const named = kind === 'spam' ? before.state : before.queue;
  return named?.name || `#${named?.id ?? ''}`;
}
