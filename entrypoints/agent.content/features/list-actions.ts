// Spam and Bounces on the rows of a list. Made for a row when the pointer or the focus first comes to it, so that a list
// of 500 costs as little as one of 25; over the row, not in it, so that nothing moves.
import { addToRow, findOverview, type Row, rowOf } from '@/lib/otrs/overview';
import { isTicketOverview } from '@/lib/otrs/screens';
import type { Feature, FeatureContext } from '../feature';
import { type ButtonKind, drawTicketButton } from './ticket-actions/button';

export const listActions: Feature = {
  id: 'list-actions',
  screens: [isTicketOverview],
  mount(context) {
    const overview = findOverview(context.document);
    if (overview) new RowActions(context, overview);
  },
};

class RowActions {
  readonly #context: FeatureContext;
  readonly #overview: HTMLElement;
  readonly #made = new Map<number, HTMLElement>();
  #shown: HTMLElement | undefined;

  constructor(context: FeatureContext, overview: HTMLElement) {
    this.#context = context;
    this.#overview = overview;
    const { signal } = context;
    const follow = (event: Event) => this.#show(event.target as Element);
    overview.addEventListener('mouseover', follow, { signal });
    overview.addEventListener('focusin', follow, { signal });
    overview.addEventListener('mouseleave', () => this.#hide(), { signal });
  }

  #show(target: Element): void {
    const row = rowOf(target);
    if (!row) return;
    const controls = this.#made.get(row.ticketId) ?? this.#make(row);
    if (controls === this.#shown) return;
    this.#hide();
    this.#bringIntoSight(controls);
    controls.style.visibility = 'visible';
    this.#shown = controls;
  }

  /** In a narrow window a list is wider than what is seen of it, and its rows end out of sight. */
  #bringIntoSight(controls: HTMLElement): void {
    const edge = Math.min(this.#overview.getBoundingClientRect().right, window.innerWidth);
    const end = controls.offsetParent?.getBoundingClientRect().right ?? edge;
    controls.style.right = `${Math.max(0, end - edge) + 6}px`;
  }

  /** What has the focus, or was pressed, stays in sight. */
  #hide(): void {
    const controls = this.#shown;
    if (!controls || controls.matches(':focus-within') || controls.dataset['loodsPressed']) return;
    controls.style.visibility = 'hidden';
    this.#shown = undefined;
  }

  #make(row: Row): HTMLElement {
    const { document } = this.#context;
    const controls = document.createElement('span');
    controls.dataset['loodsFeature'] = listActions.id;
    controls.dataset['loodsTicket'] = String(row.ticketId);
    controls.style.cssText = overTheRow;
    for (const kind of ['spam', 'bounce'] as const) this.#drawButton(kind, row.ticketId, controls);
    addToRow(row, controls);
    this.#made.set(row.ticketId, controls);
    return controls;
  }

  /** The row's own columns wait for the next load; until then the button shows what is done. */
  #drawButton(kind: ButtonKind, ticketId: number, controls: HTMLElement): void {
    const host = controls.appendChild(this.#context.document.createElement('span'));
    const button = drawTicketButton(this.#context, {
      kind,
      ticketId,
      host,
      settled(result) {
        controls.dataset['loodsPressed'] = kind;
        controls.style.visibility = 'visible';
        if (result.kind === 'done' || result.kind === 'already') button.mark();
      },
    });
  }
}

/** Over whatever is there, the rows below too; Znuny's colours. */
const overTheRow = `position: absolute; z-index: 1; display: inline-flex; gap: 10px; padding: 2px 8px; white-space: nowrap;
  color: #000; background: #f4f4f4; border: 1px solid #ccc; border-radius: 3px;`;
