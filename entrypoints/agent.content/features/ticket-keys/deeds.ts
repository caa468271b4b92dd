// What can be done with keys on a screen: on the ticket of the page, or in a list on the row that has the focus.
import type { pressActionButton } from '@/components/action-button';
import { besides, findRowsPlace, focusableIn, type Row, rowOf } from '@/lib/otrs/rows';
import { tickIn } from '@/lib/otrs/ticks';
import type { KeyAction } from '@/lib/store/keys';
import type { FeatureContext } from '../../feature';

/** What the keys of a screen do. Who returns a promise keeps further keys from acting until it is settled. */
export type Deeds = { readonly [action in KeyAction]?: () => unknown };

/** @param pressButton of the script that drew the buttons */
export function deedsOn({ document, page }: FeatureContext, pressButton: typeof pressActionButton): Deeds {
  const { ticketId } = page;
  const place = findRowsPlace(document);
  if (ticketId !== undefined) return withButtons((kind) => pressButton(kind, ticketId));
  return place ? withRows(place, pressButton) : {};
}

function withButtons(press: (kind: string) => unknown): Deeds {
  return {
    spam: () => void press('spam'),
    bounce: () => void press('bounce'),
    rename: () => press('rename'),
  };
}

function withRows(place: HTMLElement, pressButton: typeof pressActionButton): Deeds {
  const focused = () => rowOf(place.ownerDocument.activeElement ?? place);
  const move = (step: 1 | -1) => {
    const row = besides(place, focused(), step);
    if (row) stepOn(row);
  };
  // As clicked, so that all of Znuny's own follows: its bar of actions, and the way to a ticket.
  const click = (inside: (row: Row) => HTMLElement | null) => {
    const row = focused();
    if (row) inside(row)?.click();
  };
  return {
    ...withButtons((kind) => {
      const row = focused();
      row?.element.scrollIntoView({ block: 'nearest' }); // it may have been scrolled away
      return row && pressButton(kind, row.ticketId);
    }),
    next: () => move(1),
    previous: () => move(-1),
    tick: () => click(({ element }) => tickIn(element)),
    open: () => click(focusableIn),
  };
}

/** Gives a row the focus, and shows that it has it: Znuny draws no line around what has (Core.Reset.css, 6.5.1). */
function stepOn(row: Row): void {
  const { element } = row;
  const stand = focusableIn(row);
  stand?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  element.style.outline = 'Highlight solid 2px';
  element.style.outlineOffset = '-2px';
  stand?.addEventListener('blur', () => element.style.removeProperty('outline'), { once: true });
}
