// The page before a Generic Agent's run: how many tickets it would take, and the first of them.
import { NotUnderstood } from './job-settings.ts';
import { readAgentPage } from './page.ts';

/** What the page says. */
export interface RunPage {
  readonly job: string;
  /** How many tickets the job would take: all of them, whatever limit stands in Znuny's code (60,001 were counted, 6.5.1). */
  readonly count: number;
  /** Znuny warns that they will be deleted; it doesn't when there are none. */
  readonly warnsOfDeletion: boolean;
  /** How many one run takes at most, where there are more (Ticket::GenericAgentRunLimit). */
  readonly runLimit?: number;
  /** The first 30. */
  readonly tickets: readonly ListedTicket[];
}

/** A ticket of its list. */
export interface ListedTicket {
  readonly id: number;
  readonly number: string;
}

const listedAtMost = 30;

/**
 * Reads the page, in any language: by its links and by how many numbers its sentences have.
 *
 * @throws NotUnderstood also when count and list don't belong together: they are two searches, and a ticket can come between
 */
export function readRunPage(document: Document): RunPage {
  const { link, count, warnings } = readBox(document);
  const limit = warnings.find(({ length }) => length === 2);
  const tickets = Array.from(
    document.querySelectorAll('.ContentColumn table.DataTable tbody tr'),
    readTicket,
  );
  if (tickets.length !== Math.min(count, listedAtMost))
    throw new NotUnderstood('The page’s list does not fit its number');
  return {
    job: profileOf(link),
    count,
    warnsOfDeletion: warnings.some(({ length }) => length === 0),
    ...(limit && { runLimit: Math.min(...limit) }),
    tickets,
  };
}

/** Which job the page would run, whatever else it says. @throws NotUnderstood where no link says it */
export function readRunJob(document: Document): string {
  return profileOf(document.querySelector('a[href*="Subaction=RunNow"]'));
}

/** How many tickets the job would take, whatever the list says. @throws NotUnderstood */
export function readRunCount(document: Document): number {
  return readBox(document).count;
}

/** The box with the number, the warnings and the link that runs the job; in 7.x the number is in a heading (its template). */
function readBox(document: Document) {
  const page = readAgentPage(document);
  const link = document.querySelector<HTMLAnchorElement>('.ContentColumn a[href*="Subaction=RunNow;"]');
  if (page?.action !== 'AdminGenericAgent' || page.subaction !== 'Run' || !link) {
    throw new NotUnderstood('This is not the page before the run of a job');
  }
  const box = link.closest('.Content');
  const [sentence, ...others] = Array.from(box?.querySelectorAll(':scope > :is(h2, p)') ?? []);
  const [count, ...more] = numbersIn(sentence);
  if (count === undefined || more.length > 0) throw new NotUnderstood('The page tells no number of tickets');
  return { link, count, warnings: others.map(numbersIn) };
}

const numbersIn = (element: Element | undefined) => (element?.textContent?.match(/\d+/g) ?? []).map(Number);

function profileOf(link: Element | null): string {
  const [, profile] = /[;?&]Profile=([^;&]*)/.exec(link?.getAttribute('href') ?? '') ?? [];
  if (!profile) throw new NotUnderstood('The page does not tell which job it would run');
  return decodeURIComponent(profile);
}

function readTicket(row: Element): ListedTicket {
  const link = row.querySelector('a[href*="AgentTicketZoom;TicketID="]');
  const id = Number(/TicketID=(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1]);
  const number = link?.textContent?.trim() ?? '';
  if (!(id > 0) || number === '') throw new NotUnderstood('The page lists something that is no ticket');
  return { id, number };
}
