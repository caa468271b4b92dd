// How a row shows that its ticket has left the list: it fades, but for its controls, and stays until the next load.
import type { Row } from '@/lib/otrs/rows';

/** Marks a row as one whose ticket has left the list, or takes the mark off again. */
export function markLeft({ element }: Row, left: boolean): void {
  if (left) {
    addStyle(element.ownerDocument);
    element.dataset['loodsFades'] = ''; // for good, so that it also fades in again
  }
  element.toggleAttribute('data-loods-left', left);
}

/** The rules come with the first row that fades: at load they would cost a list of 500 rows a style of each of its cells. */
function addStyle({ head }: Document): void {
  if (head.querySelector('style[data-loods-feature="list-actions"]')) return;
  const style = head.ownerDocument.createElement('style');
  style.dataset['loodsFeature'] = 'list-actions';
  style.textContent = css;
  head.append(style);
}

/** The controls are in the last cell, or in the list item itself, and do not fade. What is black on white keeps a contrast of 4.6 to 1. */
const css = `
tr[data-loods-left] > td:not(:last-child),
tr[data-loods-left] > td:last-child > :not([data-loods-feature]),
li[data-loods-left] > :not([data-loods-feature]) {
  opacity: 0.55;
}
@media (prefers-reduced-motion: no-preference) {
  [data-loods-fades] > *, [data-loods-fades] > td > * { transition: opacity 0.4s; }
}`;
