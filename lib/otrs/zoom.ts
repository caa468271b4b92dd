// AgentTicketZoom: where things are on a ticket's page, and what it says. Seen on 6.5.1; 7.x has the same classes.
import type { Client, Outcome } from './client';
import { readAgentPage } from './page';

/**
 * Puts an entry into the list of the ticket's actions (Back, Close, …): beside "Close", or where that would be. Each of
 * its neighbours may be missing: "Close" is, for who may not close; any, where an admin took it away.
 *
 * @returns false when the page has no such list
 */
export function addToActions(document: Document, item: HTMLLIElement): boolean {
  // Other lists of this class belong to articles and processes.
  const list = document.querySelector('.ActionRow.Cluster ul.Actions');
  const close = list?.querySelector(':scope > #nav-Close');
  if (close) close.after(item);
  else list?.insertBefore(item, list.querySelector(':scope > #nav-Miscellaneous'));
  return list !== null;
}

/** The ticket's page as it is now. With the XHR header the visit leaves no trace, and no article becomes "seen". */
export function getZoom(client: Client, ticketId: number): Promise<Outcome<Document>> {
  return client.get({ Action: 'AgentTicketZoom', TicketID: ticketId }, (answer) =>
    answer.type === 'page' && answer.page?.ticketId === ticketId ? answer.document : undefined,
  );
}

/**
 * Full name of the ticket's owner. Rows have no ids and translated labels; the owner's is the first value whose title
 * is its text followed by the login in brackets.
 */
export function readOwner(document: Document): string | undefined {
  for (const value of document.querySelectorAll(sidebarValue)) {
    const name = plainText(value);
    if (name && value.getAttribute('title')?.startsWith(`${name} (`)) return name;
  }
  return undefined;
}

/**
 * Brings the ticket information beside a ticket (state, lock, owner, queue …) up to date from a fresh copy of the page
 * in the same language. Only texts are copied, never elements; rows that are new or gone wait for the next load.
 */
export function refreshTicketInformation(shown: Document, fresh: Document): void {
  if (readAgentPage(shown)?.language !== readAgentPage(fresh)?.language) return;
  const values = new Map(rows(fresh));
  for (const [label, value] of rows(shown)) {
    const current = values.get(label);
    if (!current || plainText(current) === plainText(value)) continue;
    value.textContent = plainText(current);
    value.setAttribute('title', current.getAttribute('title') ?? '');
  }
}

const sidebarValue = '.SidebarColumn fieldset.TableLike > p.Value[title]';

/** The rows of the ticket information by their label, which is unique within one language. */
function* rows(document: Document): Generator<[string, Element]> {
  for (const value of document.querySelectorAll(sidebarValue)) {
    const label = value.previousElementSibling;
    if (label) yield [plainText(label), value];
  }
}

function plainText(element: Element): string {
  return element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
