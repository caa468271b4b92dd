// How far a run over tickets is, and what the journal gets to know of it.
import type { ActionResult, Before } from '@/lib/actions/action';
import type { Course, TicketOutcome } from '@/lib/actions/many-action';
import type { JournalEntry } from '@/lib/store/journal-entry';
import type { FeatureContext } from '../../feature';
import { record } from '../../journal';
import { type Circumstances, circumstancesOf, entryUnderWay, toEntry } from '../ticket-actions/entry';
import type { UnknownOutcomes } from '../ticket-actions/unknown';
import type { Wish } from '../ticket-actions/wish';
import type { Became } from './outcomes';

/** What the agent wants of a ticket, and what that leads to. */
export type WishOf = (ticketId: number) => readonly [wish: Wish, target: string];

export class Progress implements Course {
  readonly entries: JournalEntry[] = [];
  readonly formers = new Map<number, Before | undefined>();
  /** Something was wrong with Loods itself. */
  isBroken = false;
  readonly #became = new Map<number, ActionResult>();
  readonly #stopper = new AbortController();
  readonly #wishOf: WishOf;
  readonly #unknown: UnknownOutcomes;
  readonly #arounds = new Map<number, Circumstances>();

  constructor(
    context: FeatureContext,
    ticketIds: readonly number[],
    wishOf: WishOf,
    unknown: UnknownOutcomes,
  ) {
    this.#wishOf = wishOf;
    this.#unknown = unknown;
    for (const ticketId of ticketIds) {
      const [wish] = wishOf(ticketId);
      this.#arounds.set(ticketId, unknown.around(wish, circumstancesOf(context)));
      const former = unknown.of(wish);
      if (former) this.formers.set(ticketId, former.before);
    }
  }

  get stop(): AbortSignal {
    return this.#stopper.signal;
  }

  end(): void {
    this.#stopper.abort();
  }

  /** How many tickets are through. */
  get count(): number {
    return this.#became.size;
  }

  became(ticketId: number): Became {
    return this.#became.get(ticketId) ?? { kind: 'not-begun' };
  }

  begin: Course['begin'] = (tickets) =>
    record(
      tickets.map(({ ticketId, before }) =>
        entryUnderWay(this.#around(ticketId), ...this.#wishOf(ticketId), before),
      ),
    );

  take(outcomes: readonly TicketOutcome[]): void {
    const entries = outcomes.map(({ ticketId, result }) => {
      const [wish, target] = this.#wishOf(ticketId);
      const around = this.#around(ticketId);
      this.#became.set(ticketId, result);
      this.#unknown.note(wish, result, { around });
      return toEntry(around, wish, target, result);
    });
    record(entries);
    this.entries.push(...entries);
  }

  #around(ticketId: number): Circumstances {
    return this.#arounds.get(ticketId) as Circumstances;
  }
}
