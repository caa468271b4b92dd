// The controls of one row: over the row, not in it, so that nothing moves.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { backAgain } from '@/components/icons';
import { listingOf } from '@/lib/otrs/lists';
import { addToRow, type Row } from '@/lib/otrs/rows';
import type { UndoableEntry } from '@/lib/store/undoable';
import { ticketWords } from '@/lib/words/ticket';
import type { FeatureContext } from '../../feature';
import type { Attempts, Caller, Settled } from '../ticket-actions/attempts';
import { type ButtonKind, drawTicketButton } from '../ticket-actions/button';
import { pressWith } from '../ticket-actions/press';
import { drawRenameButton } from '../ticket-rename/button';
import type { TitlePlace } from '../ticket-rename/edit';
import { doneTo, noteDone } from './done-together';
import { markLeft } from './left';
import { findRowTitle } from './row-title';

export class RowControls {
  readonly #context: FeatureContext;
  readonly #feature: string;
  readonly #row: Row;
  readonly #element: HTMLElement;
  /** Stays in sight when the pointer leaves: it shows what became of a press, or holds an open field. */
  #stays = false;
  #undo: HTMLElement | undefined;
  /** What Undo takes back, where it was done together with other tickets. */
  #doneTogether: UndoableEntry | undefined;
  readonly #buttons = new Map<string, ActionButton>();

  /**
   * @param feature value of `data-loods-feature`
   */
  constructor(context: FeatureContext, feature: string, row: Row) {
    this.#context = context;
    this.#feature = feature;
    this.#row = row;
    this.#element = this.#make();
    for (const kind of ['spam', 'bounce'] as const) this.#drawAction(kind);
    const findPlace = (attempts: Attempts) => this.#findTitle(attempts);
    drawRenameButton(context, { ticketId: row.ticketId, host: this.#addHost(), feature, findPlace });
  }

  /** False before they are first shown, and where the page has drawn the row's cells anew. */
  get isInPlace(): boolean {
    return this.#element.isConnected;
  }

  /** True where someone is who goes from row to row by keyboard; a click leaves the focus behind as well, and the eye does not. */
  get isReachedByKeyboard(): boolean {
    return this.#row.element.querySelector(':focus-visible') !== null;
  }

  show(): void {
    if (!this.isInPlace) addToRow(this.#row, this.#element);
    this.#followBulk();
    this.#bringIntoSight();
    this.#element.style.visibility = 'visible';
  }

  /** What has the focus, or has something to show, stays in sight. */
  hide(): void {
    if (!this.#stays && !this.#element.matches(':focus-within')) this.#element.style.visibility = 'hidden';
  }

  /** In a narrow window a list is wider than what is seen of it, and its rows end out of sight. */
  #bringIntoSight(): void {
    const row = this.#row.element.getBoundingClientRect();
    const list = this.#row.list.getBoundingClientRect();
    const start = Math.max(row.left, list.left, 0);
    const end = Math.min(row.right, list.right, window.innerWidth);
    this.#element.style.right = `${row.right - end + 6}px`;
    this.#element.style.maxWidth = `${end - start - 12}px`;
  }

  #make(): HTMLElement {
    const element = this.#context.document.createElement('span');
    element.dataset['loodsFeature'] = this.#feature;
    element.dataset['loodsTicket'] = String(this.#row.ticketId);
    element.style.cssText = overTheRow;
    return element;
  }

  #addHost(): HTMLElement {
    return this.#element.appendChild(this.#context.document.createElement('span'));
  }

  #drawAction(kind: ButtonKind): void {
    const { ticketId } = this.#row;
    const host = this.#addHost();
    const settled = this.#settledOf(kind);
    this.#buttons.set(kind, drawTicketButton(this.#context, { kind, ticketId, host, settled }));
  }

  #settledOf(kind: string): (settled: Settled) => Promise<void> {
    return (settled) => this.#settled(settled, kind);
  }

  /** Told after each attempt at the row's ticket. Its columns wait for the next load; its controls show now what is so. */
  async #settled({ result, wish, attempts, takeBack }: Settled, kind: string): Promise<void> {
    if (result.kind === 'done' || result.kind === 'already')
      this.#buttons.get(kind)?.mark(wish.kind === kind);
    // What came to nothing leaves what can be taken back as it was.
    if (!/^(failed|unconfirmed|not-done|locked)$/.test(result.kind)) {
      noteDone(this.#row);
      this.#doneTogether = undefined;
      this.#offerUndo(takeBack);
    }
    this.#stays = true;
    this.show();
    const { document, page } = this.#context;
    const listing = listingOf(page, document, this.#row);
    const found = listing && (await attempts.ask({ ticketIds: [this.#row.ticketId], listing }));
    if (found?.kind === 'done') markLeft(this.#row, found.value.length === 0);
  }

  /** What was done to the ticket together with others shows here, too, and can be taken back for it alone. */
  #followBulk(): void {
    const entry = doneTo(this.#row);
    if (entry === this.#doneTogether) return;
    this.#doneTogether = entry;
    for (const [kind, button] of this.#buttons) button.mark(kind === entry?.action);
    this.#offerUndo(entry && ((attempts, again) => this.#takeBack(entry, attempts, again)));
  }

  #takeBack(entry: UndoableEntry, attempts: Attempts, again: Caller['again']): Promise<unknown> {
    const settled = this.#settledOf(entry.action);
    return attempts.fulfil({ kind: 'undo', ticketId: entry.ticketId, entry }, { again, settled });
  }

  /** The message with Undo goes after a while; the row keeps its own, for the last thing that was done. */
  #offerUndo(takeBack: ((attempts: Attempts, again: Caller['again']) => Promise<unknown>) | undefined): void {
    this.#undo?.remove();
    if (!takeBack) return;
    const words = ticketWords(this.#context.page.language);
    this.#undo = this.#addHost();
    const button: ActionButton = drawActionButton(this.#undo, {
      action: 'undo',
      ticket: this.#row.ticketId,
      label: words.undo,
      title: words.undoTitle,
      icon: backAgain,
      ...pressWith(
        this.#context,
        words,
        () => button,
        (attempts) => takeBack(attempts, (attempt) => void button.run(attempt)),
      ),
    });
  }

  #findTitle(attempts: Attempts): Promise<TitlePlace | undefined> {
    return findRowTitle(attempts, this.#row, this.#element, () => {
      this.#stays = true;
    });
  }
}

/** Over whatever is there, the rows below too; Znuny's colours. */
const overTheRow = `position: absolute; z-index: 1; display: inline-flex; gap: 10px; padding: 2px 8px; white-space: nowrap;
  box-sizing: border-box; color: #000; background: #f4f4f4; border: 1px solid #ccc; border-radius: 3px;`;
