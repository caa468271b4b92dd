// What a list of tickets shows: as far as that can change by what Loods does to a ticket (its state, lock, owner or queue),
// and as far as the page tells. Read in the modules of 6.5.1, and tried on it (test/e2e/lists-fade.spec.ts).
import type { Listing } from './oracle';
import type { AgentPage } from './page';
import type { Row } from './rows';
import { isDashboard } from './screens';

/**
 * What holds for every ticket of the list that a row is in: a ticket for which it does not hold is not in it any more.
 * The other way round it may be, since not everything is known: "My Queues" are whichever the agent chose, and what the dialog
 * searched for is in no address.
 *
 * @returns undefined when nothing is known
 */
export function listingOf(page: AgentPage, document: Document, row: Row): Listing | undefined {
  const listing = isDashboard(page) ? listingOfWidget(row) : listingOfList(page, document);
  return listing && Object.keys(listing).length > 0 ? listing : undefined;
}

function listingOfList(page: AgentPage, document: Document): Listing | undefined {
  // In Medium and Large only this link tells that columns are filtered, not by what.
  const isFiltered = document.querySelector('.ContextFunctions a[href*="DeleteFilters="]') !== null;
  const columns = readParameters(document.querySelector('#OverviewBody thead a[href*="SortBy="]'));
  if (isFiltered && !columns) return undefined;
  const asked = readAsked(page, document);
  const filters = readColumnFilters(columns);
  const listing = asked && lists[page.action]?.(asked, filters);
  // As in Znuny: what a column is filtered by takes the place of what the list has for it.
  return listing && { ...listing, ...filters };
}

/** All that the list was asked for, its defaults and what was remembered too; of a search no more than its address has. */
function readAsked(page: AgentPage, document: Document): URLSearchParams | undefined {
  if (page.action === 'AgentTicketSearch') return parametersOf(document.URL);
  return readParameters(document.querySelector('.OverviewZoom a'));
}

const open: Listing = { StateType: 'Open' };
const pending: Listing = { StateType: ['pending reminder', 'pending auto'] };
const locked: Listing = { Locks: ['lock', 'tmp_lock'] };

type OfList = (asked: URLSearchParams, filters: Listing) => Listing | undefined;

/** By module, and by the tab that is chosen. A tab that is not known here says nothing. */
const lists: Record<string, OfList> = {
  AgentTicketStatusView: byFilter({ Open: open, Closed: { StateType: 'Closed' } }),
  AgentTicketQueue: ofQueue,
  AgentTicketService: ofQueue,
  // Closing a ticket ends its escalations.
  AgentTicketEscalationView: byFilter({ Today: open, Tomorrow: open, NextWeek: open }),
  AgentTicketLockedView: byFilter({
    All: locked,
    New: locked,
    Reminder: { ...locked, ...pending },
    ReminderReached: { ...locked, ...pending },
  }),
  AgentTicketOwnerView: byFilter({ All: open, New: open, Reminder: pending, ReminderReached: pending }),
  AgentTicketResponsibleView: byFilter({ All: open, New: open, Reminder: pending, ReminderReached: pending }),
  // Watched tickets stay, whatever is done to them, and so do mentions.
  AgentTicketWatchView: byFilter({ Reminder: pending, ReminderReached: pending }),
  AgentTicketSearch: ofSearch,
};

function byFilter(listings: Record<string, Listing>): OfList {
  return (asked) => listings[asked.get('Filter') ?? ''];
}

/** These lists ask by ids: for the viewable states, which is what "Open" stands for in searches, and the viewable locks. */
function ofQueue(asked: URLSearchParams, { StateIDs, LockIDs }: Listing): Listing | undefined {
  const tab = asked.get('Filter');
  if (tab !== 'All' && tab !== 'Unlocked') return undefined;
  const queue = Number(asked.get('QueueID')); // 0: "My Queues"
  return {
    ...(!StateIDs && open),
    ...(tab === 'Unlocked' && !LockIDs && { Locks: ['unlock', 'tmp_lock'] }),
    ...(queue > 0 && { QueueIDs: [queue], UseSubQueues: asked.get('UseSubQueues') ?? '0' }),
  };
}

/** A search that stands in the address, as presets and bookmarks have it. Ids and names of states, or of queues, are added up. */
function ofSearch(asked: URLSearchParams): Listing | undefined {
  if (asked.get('Subaction') !== 'Search' || asked.has('TakeLastSearch')) return undefined;
  const named = ['States', 'StateIDs', 'Queues', 'QueueIDs', 'LockIDs', 'OwnerIDs'].map(
    (name) => [name, asked.getAll(name)] as const,
  );
  const stateType = asked.get('StateType');
  return {
    ...Object.fromEntries(named.filter(([, values]) => values.length > 0)),
    ...(stateType && { StateType: stateType }),
  };
}

function readColumnFilters(columns: URLSearchParams | undefined): Listing {
  const filters: Record<string, string[]> = {};
  for (const column of ['State', 'Queue', 'Lock', 'Owner']) {
    const id = columns?.get(`ColumnFilter${column}`);
    if (id) filters[`${column}IDs`] = [id];
  }
  return filters;
}

/**
 * The widgets that Znuny brings along. An admin can have them show other tickets, without a trace in the page; so
 * only what all of them have in common counts.
 */
function listingOfWidget({ list }: Row): Listing | undefined {
  const widget = /^Dashboard(.+)-box$/.exec(list.id)?.[1] ?? '';
  if (!/^(0100-TicketPendingReminder|0110-TicketEscalation|0120-TicketNew|0130-TicketOpen)$/.test(widget))
    return undefined;
  const tab = list.querySelector<HTMLInputElement>(`input[name="Filter${widget}"]`)?.value;
  return tab === 'Locked' ? { ...open, ...locked } : open;
}

const readParameters = (link: Element | null): URLSearchParams | undefined =>
  parametersOf(link?.getAttribute('href') ?? '');

/** The parameters of an address: Znuny puts semicolons between them, and takes the first of a name that it wants once. */
function parametersOf(url: string): URLSearchParams | undefined {
  const [, query] = url.split('#')[0]?.split('?') ?? [];
  return query === undefined ? undefined : new URLSearchParams(query.replaceAll(';', '&'));
}
