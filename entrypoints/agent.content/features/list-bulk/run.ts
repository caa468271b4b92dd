// Runs of an action over many tickets: carries one out, shows how far it is and what became of each ticket, and has that put
// into the journal, chunk by chunk. Loaded with the first press.
import type { ActionResult } from '@/lib/actions/action';
import { bounceMany } from '@/lib/actions/bounce';
import { chunkSize, performEach, performMany } from '@/lib/actions/many';
import { spamMany } from '@/lib/actions/spam';
import { checkUndo, undo } from '@/lib/actions/undo';
import type { Client } from '@/lib/otrs/client';
import { readAgentName } from '@/lib/otrs/page';
import { isUndoable, type UndoableEntry } from '@/lib/store/undoable';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import { settingsFrom } from '../../settings';
import type { ButtonKind } from '../ticket-actions/button';
import { afterFormer, UnknownOutcomes } from '../ticket-actions/unknown';
import { formerName, toUndo } from '../ticket-actions/wish';
import { Progress } from './progress';
import { type BulkCaller, type Run, RunView } from './run-view';

/** Longer than a chunk takes on a help desk that is ten times as slow as the one it was measured on. */
const timeoutMs = 60_000;

export interface BulkWish {
  readonly kind: ButtonKind;
  readonly ticketIds: readonly number[];
}

export class BulkRuns {
  readonly #context: FeatureContext;
  readonly #client: Client;
  readonly #view: RunView;
  readonly #unknown = new UnknownOutcomes();

  constructor(context: FeatureContext) {
    this.#context = context;
    this.#client = clientOf(context.page, timeoutMs);
    const undo = (entries: readonly UndoableEntry[], caller: BulkCaller) => this.#undo(entries, caller);
    this.#view = new RunView(context, this.#client, undo);
  }

  /** Carries out a wish and shows what came of it. */
  async fulfil({ kind, ticketIds }: BulkWish, caller: BulkCaller): Promise<void> {
    const settings = await settingsFrom(this.#context.area);
    if (!settings) return this.#view.showNotBegun({ kind, caller }, 'noSettings');
    const { spamState, bounceQueue } = settings;
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
    if (!this.#context.isAlive()) return this.#view.showNotBegun(run, 'updated');
    const progress = new Progress(this.#context, run.ticketIds, run.wishOf, this.#unknown);
    const leaving = (event: Event) => event.preventDefault(); // the browser asks the agent
    window.addEventListener('beforeunload', leaving);
    this.#view.showProgress(run, progress);
    try {
      for await (const outcomes of run.act(progress)) {
        progress.take(outcomes);
        if (!this.#context.isAlive()) progress.end();
        this.#view.showProgress(run, progress);
      }
    } catch (error) {
      console.error(`[Loods] A run of "${run.kind}" failed`, error);
      progress.isBroken = true;
    } finally {
      window.removeEventListener('beforeunload', leaving);
    }
    this.#view.showOutcome(run, progress);
  }
}
