// The ticked tickets of a list, and the bar above it with Znuny's own Bulk (6.5.1). In Small, Medium and Large.

// Medium and Large have hidden fields of that name, too, in their forms for moving and answering.
const tick = 'input[type="checkbox"][name="TicketID"]';
const places = `#OverviewBody ${tick}, ul.Overview ${tick}`;

/** All boxes of the list, in its order; none for who may not use Bulk. */
export function findTicks(document: Document): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(places)];
}

/** The box that something is; undefined for anything else. */
export function tickAt(target: EventTarget | null): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.matches(places) ? target : undefined;
}

/** The box that ticks a row, or the first in a list; there is none for who may not use Bulk, nor on the dashboard. */
export function tickIn(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>(tick);
}

/** Id of the box's ticket. */
export const ticketOf = (box: HTMLInputElement): number => Number(box.value);

/**
 * Unticks tickets. One real click does for all: Znuny's handlers then count the boxes anew, which takes the longer the more
 * there are (6.5.1: each asks of each whether it is visible).
 */
export function untick(document: Document, ticketIds: ReadonlySet<number>): void {
  const boxes = findTicks(document).filter((box) => box.checked && ticketIds.has(ticketOf(box)));
  const last = boxes.pop();
  for (const box of boxes) box.checked = false;
  last?.click();
}

/**
 * Puts an entry behind Bulk and what was put there before. Znuny empties the bar with each tick, but for what has this class.
 *
 * @returns false when the page has no Bulk
 */
export function addBesideBulk(document: Document, item: HTMLLIElement): boolean {
  let place = document.querySelector('.OverviewActions ul.Actions > #BulkAction');
  if (!place) return false;
  item.classList.add('AlwaysPresent');
  while (place.nextElementSibling?.hasAttribute('data-loods-feature')) place = place.nextElementSibling;
  place.after(item);
  return true;
}

/**
 * What a row is called where the server says nothing of its ticket: its number, mostly. Small has that alone in the link, Medium and
 * Large have "Ticket#2023022010000017 – Title" (6.5.1).
 */
export function labelOf(document: Document, ticketId: number): string {
  const link = document.querySelector(`#TicketID_${ticketId} a.MasterActionLink`);
  const [name] = link?.textContent?.split(' – ') ?? [];
  return name?.split('#').at(-1)?.trim() || `#${ticketId}`;
}
