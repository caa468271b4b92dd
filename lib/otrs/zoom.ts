// AgentTicketZoom: where things are on a ticket's page, and what it says. Seen on 6.5.1; 6.0 and OTOBO are the same, 7.x has the
// headline and the information beside it elsewhere (their templates).
import type { Client, Outcome } from './client';
import { readAgentPage } from './page';

/**
 * Puts an entry into the list of the ticket's actions (Back, Close, …): behind "Close" and what was put there before, or
 * where that would be. Each neighbour may be missing: "Close" is, for who may not close; any, where an admin took it away.
 *
 * @returns false when the page has no such list
 */
export function addToActions(document: Document, item: HTMLLIElement): boolean {
  // Other lists of this class belong to articles and processes.
  const list = document.querySelector('.ActionRow.Cluster ul.Actions');
  let before: Element | null | undefined = list?.querySelector(':scope > #nav-Close')?.nextElementSibling;
  while (before?.hasAttribute('data-loods-feature')) before = before.nextElementSibling;
  list?.insertBefore(item, before ?? list.querySelector(':scope > #nav-Miscellaneous'));
  return list !== null;
}

/** The heading of a ticket's page: "Ticket#2023022010000017 — Title". */
export interface Headline {
  readonly element: HTMLElement;
  /** The one piece of text in it; Loods may have put a control behind it. */
  readonly text: Text;
  /** Hook and number, up to the title. */
  readonly prefix: string;
  readonly title: string;
}

/** Reads the heading. @returns undefined where it looks otherwise (6.5.1 has a dash between number and title) */
export function findHeadline(document: Document): Headline | undefined {
  const element = document.querySelector<HTMLElement>('.Headline h1, h1.ticketHeaderTitleHeadline');
  const text = element?.firstChild;
  if (!element || text?.nodeType !== 3) return undefined;
  const [, prefix, title] = /^([^—]*—\s)([\s\S]*)$/.exec((text as Text).data) ?? [];
  return prefix && title !== undefined
    ? { element, text: text as Text, prefix, title: title.trim() }
    : undefined;
}

/**
 * The ticket's page as it is now. With the XHR header the visit is no "last view", and no article becomes seen; but it
 * marks mentions of the agent in this ticket as seen (6.5.1, `hasUnseenMention`). Only for a ticket whose page is open.
 */
export function getZoom(client: Client, ticketId: number): Promise<Outcome<Document>> {
  return client.get({ Action: 'AgentTicketZoom', TicketID: ticketId }, (answer) =>
    answer.type === 'page' && answer.page?.ticketId === ticketId ? answer.document : undefined,
  );
}

/**
 * Brings a ticket's page up to date from a fresh copy in the same language: its headline, the tab's title, and the
 * information beside it (state, lock, owner, queue …). Only texts are copied, never elements; rows that are new or gone
 * wait for the next load.
 */
export function refreshZoom(shown: Document, fresh: Document): void {
  if (readAgentPage(shown)?.language !== readAgentPage(fresh)?.language) return;
  if (shown.title !== fresh.title) shown.title = fresh.title;
  const headline = findHeadline(shown);
  const current = findHeadline(fresh);
  // Without a title it is being edited: the field stands in its place, and puts it back.
  if (headline?.title && current) headline.text.data = current.text.data;
  const values = new Map(rows(fresh));
  for (const [label, value] of rows(shown)) {
    const now = values.get(label);
    if (!now || plainText(now) === plainText(value)) continue;
    value.textContent = plainText(now);
    value.setAttribute('title', now.getAttribute('title') ?? '');
    value.className = now.className; // 7.x: the colour of the state
  }
}

// In 7.x each row is a span, and so is the state.
const sidebarValue = ':is(.SidebarColumn, .modTicketInformation) fieldset.TableLike .Value[title]';

/**
 * Full name of the queue that a ticket's page shows it in, in any language: beside the ticket a label tells which value it is; the list
 * of queues to move it to has its last part, among what can't be chosen (6.5.1).
 *
 * @returns undefined where the agent may not move the ticket, and where it can't be told
 */
export function findShownQueue(document: Document): string | undefined {
  const options = document.querySelectorAll<HTMLOptionElement>('select[name="DestQueueID"] :disabled');
  const labels = Array.from(options, ({ text }) => text.trim()); // below another it is indented
  const titles = [...rows(document)].map(([, value]) => value.getAttribute('title') ?? '');
  const [queue, ...others] = titles.filter((title) => labels.includes(title.split('::').at(-1) ?? ''));
  return others.length > 0 ? undefined : queue;
}

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
