// Runs of an action over many tickets: carries one out, shows how far it is and what became of each ticket, and has that put
// into the journal, chunk by chunk. Loaded with the first press.
import { bounceMany } from '@/lib/actions/bounce';
import type { TicketOutcome } from '@/lib/actions/chunk';
import { chunkSize, performEach, performMany } from '@/lib/actions/many';
import { spamMany } from '@/lib/actions/spam';
import { undo } from '@/lib/actions/undo';
import type { Client } from '@/lib/otrs/client';
import { zoomUrl } from '@/lib/otrs/links';
import { findTickets } from '@/lib/otrs/oracle';
import { labelOf } from '@/lib/otrs/ticks';
import type { JournalEntry } from '@/lib/store/journal-entry';
import { readSettings } from '@/lib/store/settings';
import { isUndoable, type UndoableEntry } from '@/lib/store/undoable';
import { type BulkWords, bulkWords } from '@/lib/words/bulk';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import { record } from '../../journal';
import type { ButtonKind } from '../ticket-actions/button';
import { circumstancesOf, toEntry } from '../ticket-actions/entry';
import { doneAction, formerName, type Wish } from '../ticket-actions/wish';
import type { Ask, Handled } from './fade';
import { type Became, groupsOf, isWell, kindOf, type Line } from './outcomes';
import { Panel } from './panel';

/** Longer than a chunk takes on a help desk that is ten times as slow as the one it was measured on. */
const timeoutMs = 60_000;

export interface BulkWish {
  readonly kind: ButtonKind;
  readonly ticketIds: readonly number[];
}

/** The button that was pressed. */
export interface BulkCaller {
  /** Runs what the panel offers, as busy as after a press. */
  readonly again: (task: () => Promise<void>) => void;
  /** Told of which tickets it is so now, and given a way to ask about them. */
  readonly done: (handled: readonly Handled[], ask: Ask) => void;
  readonly focus: () => void;
}

/** One run over tickets. */
interface Run {
  readonly kind: ButtonKind | 'undo';
  readonly ticketIds: readonly number[];
  /** Takes long enough for a bar and a way to stop it. */
  readonly isLong: boolean;
  readonly act: (stop: AbortSignal) => AsyncGenerator<readonly TicketOutcome[]>;
  /** What the agent wants of a ticket, and what that leads to. */
  readonly wishOf: (ticketId: number) => readonly [wish: Wish, target: string];
  readonly caller: BulkCaller;
}

/** What a run has come to. */
interface Progress {
  readonly became: Map<number, Became>;
  readonly entries: JournalEntry[];
  readonly stop: AbortController;
  /** Something was wrong with Loods itself. */
  isBroken: boolean;
}

export class BulkRuns {
  readonly #context: FeatureContext;
  readonly #client: Client;
  readonly #words: BulkWords;
  readonly #panel: Panel;

  constructor(context: FeatureContext) {
    const { document, page } = context;
    this.#context = context;
    this.#client = clientOf(page, timeoutMs);
    this.#words = bulkWords(page.language);
    this.#panel = new Panel(document, this.#words.close, 'list-bulk');
  }

  /** Carries out a wish and shows what came of it. */
  async fulfil({ kind, ticketIds }: BulkWish, caller: BulkCaller): Promise<void> {
    const { spamState, bounceQueue } = await readSettings(this.#context.area);
    const [action, target] =
      kind === 'spam' ? [spamMany(spamState), spamState] : [bounceMany(bounceQueue), bounceQueue];
    await this.#run({
      kind,
      ticketIds,
      isLong: ticketIds.length > chunkSize,
      act: (stop) => performMany(this.#client, action, ticketIds, stop),
      wishOf: (ticketId) => [{ kind, ticketId }, target],
      caller,
    });
  }

  async #undo(entries: readonly UndoableEntry[], caller: BulkCaller): Promise<void> {
    const byTicket = new Map(entries.map((entry) => [entry.ticketId, entry]));
    const entryOf = (ticketId: number) => byTicket.get(ticketId) as UndoableEntry;
    const ticketIds = [...byTicket.keys()];
    await this.#run({
      kind: 'undo',
      ticketIds,
      isLong: ticketIds.length > 2,
      act: (stop) =>
        performEach(
          ticketIds,
          (ticketId) => undo(this.#client, { ticketId, isOpen: false }, doneAction(entryOf(ticketId))),
          stop,
        ),
      wishOf: (ticketId) => {
        const entry = entryOf(ticketId);
        return [{ kind: 'undo', ticketId, entry }, formerName(doneAction(entry))];
      },
      caller,
    });
  }

  async #run(run: Run): Promise<void> {
    const progress: Progress = {
      became: new Map(),
      entries: [],
      stop: new AbortController(),
      isBroken: false,
    };
    const leaving = (event: Event) => event.preventDefault(); // the browser asks the agent
    window.addEventListener('beforeunload', leaving);
    this.#showProgress(run, progress);
    try {
      for await (const outcomes of run.act(progress.stop.signal)) this.#take(run, progress, outcomes);
    } catch (error) {
      console.error(`[Loods] A run of "${run.kind}" failed`, error);
      progress.isBroken = true;
    } finally {
      window.removeEventListener('beforeunload', leaving);
    }
    this.#showOutcome(run, progress);
  }

  #take(run: Run, progress: Progress, outcomes: readonly TicketOutcome[]): void {
    const entries = outcomes.map(({ ticketId, result }) => {
      progress.became.set(ticketId, result);
      return toEntry(circumstancesOf(this.#context), ...run.wishOf(ticketId), result);
    });
    record(entries);
    progress.entries.push(...entries);
    this.#showProgress(run, progress);
  }

  #showProgress(run: Run, progress: Progress): void {
    const { kind, ticketIds, isLong } = run;
    const { became, stop } = progress;
    const words = this.#words;
    const { aborted } = stop.signal;
    const pressStop = () => {
      stop.abort();
      this.#showProgress(run, progress);
    };
    this.#panel.show({
      kind: 'pending',
      heading: words.heading[kind],
      text: words.running[kind],
      progress: {
        count: became.size,
        ...(isLong && { total: ticketIds.length }),
        text: words.progress(became.size, ticketIds.length),
      },
      groups: [],
      actions: isLong
        ? [{ label: aborted ? words.stopping : words.stop, press: pressStop, isBusy: aborted }]
        : [],
    });
  }

  #showOutcome({ kind, ticketIds, wishOf, caller }: Run, progress: Progress): void {
    const words = this.#words;
    const lines = ticketIds.map((ticketId) => this.#lineOf(ticketId, progress));
    const well = lines.filter(({ became }) => isWell(became));
    caller.done(
      well.map(({ ticketId, label }) => ({ ticketId, number: label })),
      (question) => findTickets(this.#client, question),
    );
    const [first = 0] = ticketIds;
    const groups = groupsOf(lines, wishOf(first)[1], words);
    // What went well comes first here, though folded up below what did not.
    const summary = [
      ...groups.filter(({ isOpen }) => !isOpen).reverse(),
      ...groups.filter(({ isOpen }) => isOpen),
    ]
      .map(({ title }) => title)
      .join(' · ');
    this.#panel.show(
      {
        kind: progress.isBroken ? 'failed' : kindOf(lines),
        heading: words.heading[kind],
        text: progress.isBroken ? words.unexpected : summary,
        groups,
        actions: [...this.#offerLogIn(lines), ...this.#offerUndo(progress.entries, caller)],
      },
      caller.focus,
    );
  }

  #lineOf(ticketId: number, { became }: Progress): Line {
    const { document, page } = this.#context;
    const outcome = became.get(ticketId) ?? { kind: 'not-begun' };
    const { number = labelOf(document, ticketId), title = '' } = 'number' in outcome ? outcome : {};
    return { ticketId, href: zoomUrl(page.cgi, ticketId), label: number, title, became: outcome };
  }

  #offerLogIn(lines: readonly Line[]) {
    const isLoggedOut = lines.some(
      ({ became }) => 'failure' in became && became.failure.kind === 'session-expired',
    );
    const press = () => void window.open(this.#context.page.cgi, '_blank', 'noopener');
    return isLoggedOut ? [{ label: this.#words.logIn, press }] : [];
  }

  #offerUndo(entries: readonly JournalEntry[], caller: BulkCaller) {
    const undoable = entries.filter(isUndoable);
    const press = () => caller.again(() => this.#undo(undoable, caller));
    return undoable.length > 0
      ? [{ label: this.#words.takeBack(undoable.length), action: 'undo', press }]
      : [];
  }
}
