// Runs of an action over many tickets: carries one out, shows how far it is and what became of each ticket, and has that put
// into the journal, chunk by chunk. Loaded with the first press.
import type { ActionResult } from '@/lib/actions/action';
import { bounceMany } from '@/lib/actions/bounce';
import { chunkSize, performEach, performMany } from '@/lib/actions/many';
import type { TicketOutcome } from '@/lib/actions/many-action';
import { spamMany } from '@/lib/actions/spam';
import { checkUndo, undo } from '@/lib/actions/undo';
import type { Client } from '@/lib/otrs/client';
import { zoomUrl } from '@/lib/otrs/links';
import { findTickets } from '@/lib/otrs/oracle';
import { readAgentName } from '@/lib/otrs/page';
import { labelOf } from '@/lib/otrs/ticks';
import { readSettings } from '@/lib/store/settings';
import { isUndoable, type UndoableEntry } from '@/lib/store/undoable';
import { type BulkWords, bulkWords } from '@/lib/words/bulk';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import type { ButtonKind } from '../ticket-actions/button';
import { afterFormer, UnknownOutcomes } from '../ticket-actions/unknown';
import { formerName, toUndo } from '../ticket-actions/wish';
import { groupsOf, isWell, kindOf, type Line } from './outcomes';
import { Panel } from './panel';
import { Progress, type WishOf } from './progress';
import type { Ask, Handled } from './rows';

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
  readonly act: (progress: Progress) => AsyncGenerator<readonly TicketOutcome[]>;
  readonly wishOf: WishOf;
  /** What can be taken back once it is through. */
  readonly undoable: (progress: Progress) => readonly UndoableEntry[];
  readonly caller: BulkCaller;
}

export class BulkRuns {
  readonly #context: FeatureContext;
  readonly #client: Client;
  readonly #words: BulkWords;
  readonly #panel: Panel;
  readonly #unknown = new UnknownOutcomes();

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
      act: (progress) => performMany(this.#client, action, ticketIds, progress),
      wishOf: (ticketId) => [{ kind, ticketId }, target],
      undoable: ({ entries }) => entries.filter(isUndoable),
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
      act: (progress) =>
        performEach(ticketIds, (ticketId) => this.#undoOne(entryOf(ticketId), progress), progress.stop),
      wishOf: (ticketId) => {
        const entry = entryOf(ticketId);
        return [{ kind: 'undo', ticketId, entry }, formerName(toUndo(entry, '').done)];
      },
      // What broke off can be tried again.
      undoable: (progress) =>
        entries.filter(({ ticketId }) =>
          /^(unconfirmed|failed|not-begun)$/.test(progress.became(ticketId).kind),
        ),
      caller,
    });
  }

  #undoOne(entry: UndoableEntry, progress: Progress): Promise<ActionResult> {
    const { ticketId } = entry;
    const wanted = toUndo(entry, readAgentName(this.#context.document));
    return afterFormer(
      this.#unknown.of({ kind: 'undo', ticketId, entry }),
      (before) => checkUndo(this.#client, wanted, before),
      () => undo(this.#client, wanted, (before) => progress.begin([{ ticketId, before }])),
    );
  }

  async #run(run: Run): Promise<void> {
    // The panel outlives an update of the extension; what it offers would not come into the journal any more.
    if (!this.#context.isAlive()) return this.#showUpdated(run);
    const progress = new Progress(this.#context, run.ticketIds, run.wishOf, this.#unknown);
    const leaving = (event: Event) => event.preventDefault(); // the browser asks the agent
    window.addEventListener('beforeunload', leaving);
    this.#showProgress(run, progress);
    try {
      for await (const outcomes of run.act(progress)) {
        progress.take(outcomes);
        if (!this.#context.isAlive()) progress.end();
        this.#showProgress(run, progress);
      }
    } catch (error) {
      console.error(`[Loods] A run of "${run.kind}" failed`, error);
      progress.isBroken = true;
    } finally {
      window.removeEventListener('beforeunload', leaving);
    }
    this.#showOutcome(run, progress);
  }

  #showProgress(run: Run, progress: Progress): void {
    const { kind, ticketIds, isLong } = run;
    const { count } = progress;
    const words = this.#words;
    const { aborted } = progress.stop;
    const pressStop = () => {
      progress.end();
      this.#showProgress(run, progress);
    };
    this.#panel.show({
      kind: 'pending',
      heading: words.heading[kind],
      text: words.running[kind],
      progress: {
        count,
        ...(isLong && { total: ticketIds.length }),
        text: words.progress(count, ticketIds.length),
      },
      groups: [],
      actions: isLong
        ? [{ label: aborted ? words.stopping : words.stop, press: pressStop, isBusy: aborted }]
        : [],
    });
  }

  #showOutcome({ kind, ticketIds, wishOf, undoable, caller }: Run, progress: Progress): void {
    const words = this.#words;
    const lines = ticketIds.map((ticketId) => this.#lineOf(ticketId, progress));
    const well = lines.filter(({ became }) => isWell(became));
    const undoableOf = new Map(undoable(progress).map((entry) => [entry.ticketId, entry]));
    caller.done(
      well.map(({ ticketId, label }) => ({ ticketId, number: label, entry: undoableOf.get(ticketId) })),
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
        actions: [...this.#offerLogIn(lines), ...this.#offerUndo([...undoableOf.values()], caller)],
      },
      caller.focus,
    );
  }

  #showUpdated({ kind, caller }: Run): void {
    const { heading, updated, reload } = this.#words;
    const actions = [{ label: reload, press: () => location.reload() }];
    this.#panel.show(
      { kind: 'failed', heading: heading[kind], text: updated, groups: [], actions },
      caller.focus,
    );
  }

  #lineOf(ticketId: number, progress: Progress): Line {
    const { document, page } = this.#context;
    const outcome = progress.became(ticketId);
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

  #offerUndo(undoable: readonly UndoableEntry[], caller: BulkCaller) {
    const press = () => caller.again(() => this.#undo(undoable, caller));
    return undoable.length > 0
      ? [{ label: this.#words.takeBack(undoable.length), action: 'undo', press }]
      : [];
  }
}
