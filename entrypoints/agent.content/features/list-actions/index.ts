// Spam, Bounces and Rename on the rows of lists and of the dashboard's widgets. Made for a row when the pointer or the focus
// first comes to it, so that a list of 500 costs as little as one of 25, and a widget that reloads needs no watching.
import { findRowsPlace, rowOf } from '@/lib/otrs/rows';
import { isDashboard, isTicketOverview } from '@/lib/otrs/screens';
import type { Feature, FeatureContext } from '../../feature';
import { RowControls } from './row-controls';

const id = 'list-actions';

export const listActions: Feature = {
  id,
  screens: [isTicketOverview, isDashboard],
  mount(context) {
    if (!findRowsPlace(context.document)) return;
    showOnRows(context);
  },
};

function showOnRows(context: FeatureContext): void {
  const { document, signal } = context;
  const made = new WeakMap<Element, RowControls>();
  let pointed: RowControls | undefined;
  let focused: RowControls | undefined;
  const controlsAt = (target: Element): RowControls | undefined => {
    const row = rowOf(target);
    if (!row) return undefined;
    const controls = made.get(row.element) ?? new RowControls(context, id, row);
    made.set(row.element, controls);
    return controls;
  };
  const come = (controls: RowControls | undefined, before: RowControls | undefined) => {
    if (controls !== before || !controls?.isInPlace) controls?.show();
    const isKept = before === pointed || (before === focused && before?.isReachedByKeyboard);
    if (controls === before || isKept) return;
    before?.hide();
    if (before === focused) focused = undefined;
  };
  const point = (target: Element | undefined) => {
    const before = pointed;
    pointed = target && controlsAt(target);
    come(pointed, before);
  };
  const focus = (target: Element) => {
    const before = focused;
    focused = controlsAt(target);
    come(focused, before);
  };
  // Not on the list: a page may draw it anew.
  document.addEventListener('mouseover', ({ target }) => point(target as Element), { signal });
  document.addEventListener('mouseleave', () => point(undefined), { signal });
  document.addEventListener('focusin', ({ target }) => focus(target as Element), { signal });
  const follow = () => {
    pointed?.show();
    focused?.show();
  };
  window.addEventListener('resize', follow, { signal }); // zooming is one
  point([...document.querySelectorAll(':hover')].at(-1)); // it may have come before this script
}
