// What the panel shows of a run over many tickets: how far it is, and then what became of each ticket, with what can be done.
import type { OutcomeGroup } from '@/components/outcome-panel';
import { slowMs } from '@/components/slow';
import type { TicketOutcome } from '@/lib/actions/many-action';
import type { Client } from '@/lib/otrs/client';
import { zoomUrl } from '@/lib/otrs/links';
import { findTickets } from '@/lib/otrs/oracle';
import { labelOf } from '@/lib/otrs/ticks';
import type { UndoableEntry } from '@/lib/store/undoable';
import { type BulkWords, bulkWords } from '@/lib/words/bulk';
import type { FeatureContext } from '../../feature';
import type { ButtonKind } from '../ticket-actions/button';
import { groupsOf, isWell, kindOf, type Line } from './outcomes';
import { Panel } from './panel';
import type { Progress, WishOf } from './progress';
import type { Ask, Handled } from './rows';

/** The button that was pressed. */
export interface BulkCaller {
  /** Runs what the panel offers, as busy as after a press. */
  readonly again: (task: () => Promise<void>) => void;
  /** Told of which tickets it is so now, and given a way to ask about them. */
  readonly done: (handled: readonly Handled[], ask: Ask) => void;
  readonly focus: () => void;
}

/** One run over tickets. */
export interface Run {
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

/** Takes back what can be of a run. */
type Undo = (entries: readonly UndoableEntry[], caller: BulkCaller) => Promise<void>;

export class RunView {
  readonly #context: FeatureContext;
  readonly #client: Client;
  readonly #words: BulkWords;
  readonly #panel: Panel;
  readonly #undo: Undo;
  /** Until what is under way is slow. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FeatureContext, client: Client, undo: Undo) {
    this.#context = context;
    this.#client = client;
    this.#words = bulkWords(context.page.language);
    this.#panel = new Panel(context.document, this.#words.close, 'list-bulk');
    this.#undo = undo;
  }

  /** Shows how far it is, and Stop for a long one. @param isSlow nothing was heard for a while */
  showProgress(run: Run, progress: Progress, isSlow = false): void {
    const { kind, ticketIds, isLong } = run;
    const { count } = progress;
    const words = this.#words;
    const { aborted } = progress.stop;
    clearTimeout(this.#timer);
    if (!isSlow) this.#timer = setTimeout(() => this.showProgress(run, progress, true), slowMs);
    const pressStop = () => {
      progress.end();
      this.showProgress(run, progress);
    };
    this.#panel.show({
      kind: 'pending',
      heading: words.heading[kind],
      text: isSlow ? `${words.running[kind]} ${words.stillWaiting}` : words.running[kind],
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

  /** Shows what became of each ticket; the list, and who pressed, get to know it. */
  showOutcome({ kind, ticketIds, wishOf, undoable, caller }: Run, progress: Progress): void {
    const words = this.#words;
    clearTimeout(this.#timer);
    const lines = ticketIds.map((ticketId) => this.#lineOf(ticketId, progress));
    const well = lines.filter(({ became }) => isWell(became));
    const undoableOf = new Map(undoable(progress).map((entry) => [entry.ticketId, entry]));
    caller.done(
      well.map(({ ticketId, label }) => ({ ticketId, number: label, entry: undoableOf.get(ticketId) })),
      (question) => findTickets(this.#client, question),
    );
    const [first = 0] = ticketIds;
    const groups = groupsOf(lines, wishOf(first)[1], words);
    this.#panel.show(
      {
        kind: progress.isBroken ? 'failed' : kindOf(lines),
        heading: words.heading[kind],
        text: progress.isBroken ? words.unexpected : summaryOf(groups),
        groups,
        actions: [...this.#offerLogIn(lines), ...this.#offerUndo([...undoableOf.values()], caller)],
      },
      caller.focus,
    );
  }

  /** Says that nothing was begun, and why: Loods was updated, or the browser does not give out its settings. */
  showNotBegun({ kind, caller }: Pick<Run, 'kind' | 'caller'>, reason: 'updated' | 'noSettings'): void {
    const { heading, [reason]: text, reload } = this.#words;
    const actions = reason === 'updated' ? [{ label: reload, press: () => location.reload() }] : [];
    this.#panel.show({ kind: 'failed', heading: heading[kind], text, groups: [], actions }, caller.focus);
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

/** What went well comes first here, though folded up below what did not. */
function summaryOf(groups: readonly OutcomeGroup[]): string {
  const well = groups.filter(({ isOpen }) => !isOpen).reverse();
  return [...well, ...groups.filter(({ isOpen }) => isOpen)].map(({ title }) => title).join(' · ');
}
