// Lists of tickets in Small, Medium and Large: what is a row, and where a row has room. Seen on 6.5.1; in 7.x the rows are
// the same, and #OverviewBody is a list, too.

/** A ticket in a list. */
export interface Row {
  readonly element: HTMLElement;
  readonly ticketId: number;
}

const anyRow = '[id^="TicketID_"].MasterAction';

/** Where the rows are: #OverviewBody in Small, a list in Medium and Large (6.5.1). They come and go only with the page. */
export function findOverview(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>('#OverviewBody, ul.Overview');
}

/** The row that something in a list belongs to. In Small it is a table row, in Medium and Large a list item. */
export function rowOf(target: Element): Row | undefined {
  const element = target.closest<HTMLElement>(anyRow);
  const ticketId = Number(element?.id.slice('TicketID_'.length));
  return element && ticketId > 0 ? { element, ticketId } : undefined;
}

/**
 * Puts controls over the end of a row, so that nothing in it moves: in the middle of its height in Small, in the lower
 * corner in Medium and Large, which keep the upper one for their own actions. They are placed by the row, which is
 * positioned (6.5.1), and not by a cell, which cuts off what is wider than itself in a narrow window. A click on them is
 * kept from the row, which would open the ticket (a handler on the row itself; 6.5.1, source).
 */
export function addToRow({ element }: Row, controls: HTMLElement): void {
  const cell = element.querySelector(':scope > td:last-child');
  controls.style.cssText += cell ? 'top: 50%; transform: translateY(-50%)' : 'bottom: 6px';
  controls.addEventListener('click', (event) => event.stopPropagation());
  (cell ?? element).append(controls);
}

/** The row after (1) or before (-1) another one; the first where there is no other. */
export function besides(overview: Element, row: Row | undefined, step: 1 | -1): Row | undefined {
  const rows = [...overview.querySelectorAll(anyRow)];
  const next = rows[row ? rows.indexOf(row.element) + step : 0];
  return next && rowOf(next);
}

/** What the focus stands on for a row to have it: the link to its ticket. Agents can have Small without that column. */
export function focusableIn({ element }: Row): HTMLElement | null {
  return element.querySelector('a.MasterActionLink') ?? element.querySelector('a[href]');
}

/**
 * The box that ticks a row for Bulk; there is none for who may not use Bulk. Medium and Large have hidden fields of that
 * name, too, in their forms for moving and answering (6.5.1).
 */
export function checkboxIn({ element }: Row): HTMLElement | null {
  return element.querySelector('[type="checkbox"][name="TicketID"]');
}
