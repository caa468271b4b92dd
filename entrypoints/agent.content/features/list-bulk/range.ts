// Shift and a click on a box, or Shift and Space: it and all boxes from the last one on become as it does.
import { findTicks, tickAt } from '@/lib/otrs/ticks';
import type { FeatureContext } from '../../feature';

/** Has ranges ticked on this page. */
export function tickRanges({ document, signal }: FeatureContext): void {
  let last: HTMLInputElement | undefined;
  const follow = (event: MouseEvent) => {
    const box = tickAt(event.target);
    if (!box || !event.isTrusted) return;
    if (event.shiftKey && last) for (const one of between(document, last, box)) one.checked = box.checked;
    last = box;
  };
  const keepFromSelecting = (event: MouseEvent) => {
    const box = tickAt(event.target);
    if (!box || !event.shiftKey) return;
    event.preventDefault(); // the browser would select the text between
    box.focus();
  };
  // On the way down: Znuny's own handler on the box, which stops the event there, then counts the whole range (6.5.1).
  document.addEventListener('click', follow, { capture: true, signal });
  document.addEventListener('mousedown', keepFromSelecting, { capture: true, signal });
}

function between(document: Document, from: HTMLInputElement, to: HTMLInputElement): HTMLInputElement[] {
  const boxes = findTicks(document);
  const [start = 0, end = 0] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
  return start < 0 ? [] : boxes.slice(start, end + 1);
}
