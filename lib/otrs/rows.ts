// Tickets in rows: in lists (Small, Medium and Large) and in the dashboard's widgets. What is a row, and where it has
// room. Seen on 6.5.1; in 7.x the rows are the same.

/** A ticket in a list. */
export interface Row {
  readonly element: HTMLElement;
  readonly ticketId: number;
  /** The list or widget it is in: no more of the row can be seen than of this. */
  readonly list: HTMLElement;
}

/**
 * What stays while rows come and go: events of all rows pass here. In lists, rows come and go only with the page; the
 * dashboard's widgets replace theirs by AJAX (filters, sorting, pages, timed refresh), and can be dragged about.
 */
export function findRowsPlace(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>('#OverviewBody, ul.Overview, .MainBox.Dashboard');
}

/**
 * The row that something belongs to. In lists it has an id with the ticket's: a table row in Small, a list item in Medium
 * and Large. In the dashboard only a link tells; rows of calendars have the same class, and links to appointments.
 */
export function rowOf(target: Element): Row | undefined {
  const element = target.closest<HTMLElement>('.MasterAction');
  const list = element?.closest<HTMLElement>('#OverviewBody, ul.Overview, .MainBox.Dashboard [id$="-box"]');
  if (!element || !list) return undefined;
  const ticketId = Number(/^TicketID_(\d+)$/.exec(element.id)?.[1] ?? linkedTicket(element));
  return ticketId > 0 ? { element, ticketId, list } : undefined;
}

/** The row of a ticket in a list; undefined when the list does not show it. */
export function rowOfTicket(document: Document, ticketId: number): Row | undefined {
  const element = document.getElementById(`TicketID_${ticketId}`);
  return element ? rowOf(element) : undefined;
}

function linkedTicket(row: Element): string | undefined {
  const link = row.querySelector<HTMLAnchorElement>('a.MasterActionLink');
  return /Action=AgentTicketZoom[;&]TicketID=(\d+)/.exec(link?.href ?? '')?.[1];
}

/**
 * Puts controls over the end of a row, so that nothing in it moves: in the middle of its height in tables, in the lower
 * corner in Medium and Large, which keep the upper one for their own actions. They are placed by the row, which is
 * positioned (6.5.1), and not by a cell, which cuts off what is wider than itself in a narrow window.
 * A click on them is kept from the row, which would open the ticket (a handler on the row itself; 6.5.1, source).
 */
export function addToRow({ element }: Row, controls: HTMLElement): void {
  const cell = element.querySelector(':scope > td:last-child');
  controls.style.cssText += cell ? 'top: 50%; transform: translateY(-50%)' : 'bottom: 6px';
  controls.addEventListener('click', (event) => event.stopPropagation());
  (cell ?? element).append(controls);
}

/**
 * Shows a new title wherever the row has one: in the link's tool tip (Small, Large, dashboard), behind the number in its
 * text (Medium, Large), and in the column for titles, where the agent has chosen to see it.
 */
export function showTitle({ element }: Row, title: string): void {
  const link = element.querySelector('a.MasterActionLink');
  if (link?.hasAttribute('title')) link.setAttribute('title', title);
  const [prefix] = /^[^–]*–\s/.exec(link?.textContent ?? '') ?? [];
  if (link && prefix) link.textContent = prefix + title;
  const shown = titleCell(element)?.querySelector('div[title]');
  if (!shown) return;
  shown.textContent = title;
  shown.setAttribute('title', title);
}

/** Cells have no class of their own; the head of their column has. */
function titleCell(row: HTMLElement): Element | undefined {
  const head = row.closest('table')?.querySelector<HTMLTableCellElement>('thead th.Title');
  return head ? (row as HTMLTableRowElement).cells[head.cellIndex] : undefined;
}

/** The row after (1) or before (-1) another one; the first where there is no other. */
export function besides(place: Element, row: Row | undefined, step: 1 | -1): Row | undefined {
  const rows = [...place.querySelectorAll('.MasterAction')].flatMap((element) => rowOf(element) ?? []);
  return rows[row ? rows.findIndex(({ element }) => element === row.element) + step : 0];
}

/** What the focus stands on for a row to have it: the link to its ticket. Agents can have Small without that column. */
export function focusableIn({ element }: Row): HTMLElement | null {
  return element.querySelector('a.MasterActionLink') ?? element.querySelector('a[href]');
}
