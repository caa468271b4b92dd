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
    if (!findRowsPlace(context.document)) return;
    addStyle(context.document, id);
    showOnRows(context);
  },
};

function showOnRows(context: FeatureContext): void {
  const made = new WeakMap<Element, RowControls>();
  let shown: RowControls | undefined;
  const controlsAt = (target: Element): RowControls | undefined => {
    const row = rowOf(target);
    if (!row) return undefined;
    const controls = made.get(row.element) ?? new RowControls(context, id, row);
    made.set(row.element, controls);
    return controls;
  };
  const leave = () => {
    shown?.hide();
    shown = undefined;
  };
  const showAt = (target: Element, isPointer: boolean) => {
    const controls = controlsAt(target);
    if (!controls && isPointer) leave();
    if (!controls || (controls === shown && controls.isInPlace)) return;
    leave();
    shown = controls;
    shown.show();
  };
  const follow = ({ target, type }: Event) => showAt(target as Element, type === 'mouseover');
  const { document, signal } = context;
  // Not on the list: a page may draw it anew.
  document.addEventListener('mouseover', follow, { signal });
  document.addEventListener('focusin', follow, { signal });
  document.addEventListener('mouseleave', leave, { signal });
  window.addEventListener('resize', () => shown?.show(), { signal }); // zooming is one
  const pointedAt = [...document.querySelectorAll(':hover')].at(-1); // before this script was there
  if (pointedAt) showAt(pointedAt, true);
}
