// Lists of tickets in Small, Medium and Large: what is a row, and where a row has room. Seen on 6.5.1; in 7.x the rows are
// the same, and #OverviewBody is a list, too.

/** A ticket in a list. */
export interface Row {
  readonly element: Element;
  readonly ticketId: number;
}

/** Where the rows are: #OverviewBody in Small, a list in Medium and Large (6.5.1). They come and go only with the page. */
export function findOverview(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>('#OverviewBody, ul.Overview');
}

/** The row that something in a list belongs to. In Small it is a table row, in Medium and Large a list item. */
export function rowOf(target: Element): Row | undefined {
  const element = target.closest('[id^="TicketID_"].MasterAction');
  const ticketId = Number(element?.id.slice('TicketID_'.length));
  return element && ticketId > 0 ? { element, ticketId } : undefined;
}

/**
 * Puts controls over the end of a row, so that nothing in it moves: behind its last text in Small, in the lower right
 * corner in Medium and Large, whose rows are positioned and keep the upper one for their own actions. A click on them is
 * kept from the row, which would open the ticket (a handler on the row itself; 6.5.1, source).
 */
export function addToRow({ element }: Row, controls: HTMLElement): void {
  const cell = element.querySelector(':scope > td:last-child');
  const place = element.ownerDocument.createElement('span');
  place.style.cssText = cell ? 'position: relative' : 'position: absolute; right: 6px; bottom: 34px';
  place.append(controls);
  (cell ?? element).append(place);
  place.addEventListener('click', (event) => event.stopPropagation());
}
