// How a row shows that its ticket has left the list: it fades, but for its controls, and stays until the next load.
import type { Row } from '@/lib/otrs/rows';

/** Marks a row as one whose ticket has left the list, or takes the mark off again. */
export function markLeft({ element }: Row, left: boolean): void {
  element.toggleAttribute('data-loods-left', left);
}

/**
 * Adds the rules for such rows. The controls are in the last cell, or in the list item itself, and do not fade. Text stays
 * readable: what is black on white keeps a contrast of 4.6 to 1.
 */
export function addStyle(document: Document, feature: string): void {
  const style = document.createElement('style');
  style.dataset['loodsFeature'] = feature;
  style.textContent = css;
  document.head.append(style);
}

const css = `
tr[data-loods-left] > td:not(:last-child),
tr[data-loods-left] > td:last-child > :not([data-loods-feature]),
li[data-loods-left] > :not([data-loods-feature]) {
  opacity: 0.55;
}
@media (prefers-reduced-motion: no-preference) {
  tr.MasterAction > td, tr.MasterAction > td > *, li.MasterAction > * { transition: opacity 0.4s; }
}`;
