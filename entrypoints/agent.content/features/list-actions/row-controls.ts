// The controls of one row: over the row, not in it, so that nothing moves.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { backAgain } from '@/components/icons';
import { listingOf } from '@/lib/otrs/lists';
import { addToRow, type Row, showTitle } from '@/lib/otrs/rows';
import type { FeatureContext } from '../../feature';
import type { Attempts, Settled } from '../ticket-actions/attempts';
import { type ButtonKind, drawTicketButton } from '../ticket-actions/button';
import { drawRenameButton } from '../ticket-rename/button';
import type { TitlePlace } from '../ticket-rename/edit';
import { markLeft } from './left';

export class RowControls {
  readonly #context: FeatureContext;
  readonly #feature: string;
  readonly #row: Row;
  readonly #element: HTMLElement;
  /** Stays in sight when the pointer leaves: it shows what became of a press, or holds an open field. */
  #stays = false;
  #undo: HTMLElement | undefined;

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
    addToRow(row, this.#element);
  }

  show(): void {
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
    const button = drawTicketButton(this.#context, {
      kind,
      ticketId: this.#row.ticketId,
      host: this.#addHost(),
      settled: (settled) => this.#settled(settled, kind, button),
    });
  }

  /** Told after each attempt at the row's ticket. Its columns wait for the next load; its controls show now what is so. */
  async #settled(
    { result, wish, attempts, takeBack }: Settled,
    kind: ButtonKind,
    button: ActionButton,
  ): Promise<void> {
    if (result.kind === 'done' || result.kind === 'already') button.mark(wish.kind === kind);
    this.#stays = true;
    this.show();
    this.#offerUndo(attempts.words.takeBack, takeBack);
    const { document, page } = this.#context;
    const listing = listingOf(page, document, this.#row);
    const found = listing && (await attempts.ask({ ticketIds: [this.#row.ticketId], listing }));
    if (found?.kind === 'done') markLeft(this.#row, found.value.length === 0);
  }

  /** The message with Undo goes after a while; the row keeps its own, for the last thing that was done. */
  #offerUndo(label: string, takeBack: Settled['takeBack']): void {
    this.#undo?.remove();
    if (!takeBack) return;
    this.#undo = this.#addHost();
    drawActionButton(this.#undo, {
      action: 'undo',
      ticket: this.#row.ticketId,
      label,
      title: label,
      icon: backAgain,
      onPress: takeBack,
      onError: console.error,
    });
  }

  async #findTitle(attempts: Attempts): Promise<TitlePlace | undefined> {
    const title = await askTitle(attempts, this.#row.ticketId);
    return title === undefined ? undefined : this.#placeOf(title);
  }

  #placeOf(title: string): TitlePlace {
    const buttons = [...this.#element.children] as HTMLElement[];
    const hideButtons = (hidden: boolean) => {
      for (const button of buttons) button.hidden = hidden;
      this.#element.style.width = hidden ? '60em' : '';
      this.#element.style.zIndex = hidden ? '11' : '1'; // over a row that is pointed at, which has 10
    };
    return {
      title,
      open: (field) => {
        this.#stays = true;
        hideButtons(true);
        field.style.cssText = 'width: 100%; max-width: none'; // narrow, Znuny has no span in a cell wider than 200 px
        this.#element.append(field);
      },
      close: (shown) => {
        hideButtons(false);
        showTitle(this.#row, shown);
      },
    };
  }
}

/** The title as the server has it now: rows show it from long ago, or something else for none. */
async function askTitle(attempts: Attempts, ticketId: number): Promise<string | undefined> {
  const found = await attempts.ask({ ticketIds: [ticketId] });
  if (found.kind === 'done' && found.value[0]) return found.value[0].title;
  attempts.refuseRename(
    ticketId,
    found.kind === 'done' ? { kind: 'not-found' } : { kind: 'failed', failure: found },
  );
  return undefined;
}

/** Over whatever is there, the rows below too; Znuny's colours. */
const overTheRow = `position: absolute; z-index: 1; display: inline-flex; gap: 10px; padding: 2px 8px; white-space: nowrap;
  box-sizing: border-box; color: #000; background: #f4f4f4; border: 1px solid #ccc; border-radius: 3px;`;
