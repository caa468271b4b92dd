// What can be done with keys on a screen: on the ticket of the page, or in a list on the row that has the focus.
import type { ButtonPresses } from '@/components/action-button';
import { pressActionButton } from '@/components/press-button';
import { besides, findRowsPlace, focusableIn, type Row, rowOf } from '@/lib/otrs/rows';
import { tickIn } from '@/lib/otrs/ticks';
import type { KeyAction } from '@/lib/store/keys';
import type { FeatureContext } from '../../feature';

/** What the keys of a screen do. Who returns a promise keeps further keys from acting until it is settled. */
export type Deeds = { readonly [action in KeyAction]?: () => unknown };

/** @param presses of the script that drew the buttons */
export function deedsOn({ document, page }: FeatureContext, presses: ButtonPresses): Deeds {
  if (page.ticketId !== undefined) return withButtons((kind) => pressActionButton(document, kind, presses));
  const place = findRowsPlace(document);
  return place ? withRows(place, presses) : {};
}

function withButtons(press: (kind: string) => unknown): Deeds {
  return {
    spam: () => void press('spam'),
    bounce: () => void press('bounce'),
    rename: () => press('rename'),
  };
}

function withRows(place: HTMLElement, presses: ButtonPresses): Deeds {
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
      return row && pressActionButton(row.element, kind, presses);
    }),
    next: () => move(1),
    previous: () => move(-1),
    open: () => click(focusableIn),
    ...(tickIn(place) && { tick: () => click(({ element }) => tickIn(element)) }),
  };
}

/** Gives a row the focus, and shows that it has it: Znuny draws no line around what has (Core.Reset.css, 6.5.1). */
function stepOn(row: Row): void {
  const { element } = row;
  const stand = focusableIn(row);
  stand?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  element.style.outline = '#1a56c4 solid 2px';
  element.style.outlineOffset = '-2px';
  stand?.addEventListener('blur', () => element.style.removeProperty('outline'), { once: true });
}
