// Spam, Bounces and Rename on the rows of lists and of the dashboard's widgets. Made for a row when the pointer or the focus
// first comes to it, so that a list of 500 costs as little as one of 25, and a widget that reloads needs no watching.
import { findRowsPlace, rowOf } from '@/lib/otrs/rows';
import { isDashboard, isTicketOverview } from '@/lib/otrs/screens';
import type { Feature, FeatureContext } from '../../feature';
import { addStyle } from './left';
import { RowControls } from './row-controls';

const id = 'list-actions';

export const listActions: Feature = {
  id,
  screens: [isTicketOverview, isDashboard],
  mount(context) {
    const place = findRowsPlace(context.document);
    if (!place) return;
    addStyle(context.document, id);
    showOnRows(context, place);
  },
};

function showOnRows(context: FeatureContext, place: HTMLElement): void {
  const made = new WeakMap<Element, RowControls>();
  let shown: RowControls | undefined;
  const controlsAt = (target: Element): RowControls | undefined => {
    const row = rowOf(target);
    if (!row) return undefined;
    const controls = made.get(row.element) ?? new RowControls(context, id, row);
    made.set(row.element, controls);
    return controls;
  };
  const follow = ({ target }: Event) => {
    const controls = controlsAt(target as Element);
    if (!controls || controls === shown) return;
    shown?.hide();
    shown = controls;
    shown.show();
  };
  const leave = () => {
    shown?.hide();
    shown = undefined;
  };
  const { signal } = context;
  place.addEventListener('mouseover', follow, { signal });
  place.addEventListener('focusin', follow, { signal });
  place.addEventListener('mouseleave', leave, { signal });
  window.addEventListener('resize', () => shown?.show(), { signal }); // zooming is one
}
