// What a list of tickets shows: as far as that can change by what Loods does to a ticket (its state, lock, owner or queue),
// and as far as the page tells. Read in the modules of 6.5.1, and tried on it (test/e2e/lists-fade.spec.ts).
import type { Listing } from './oracle';
import type { AgentPage } from './page';
import type { Row } from './rows';
import { isDashboard } from './screens';

/**
 * What holds for every ticket of the list that a row is in: a ticket for which it does not hold is not in it any more.
 * The other way round it may be, since not everything is known: "My Queues" are whichever the agent chose, and a search
 * is for whatever was typed.
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
  // Says all that the list was asked for, its defaults and what was remembered too.
  const asked = readParameters(document.querySelector('.OverviewZoom a'));
  const filters = readColumnFilters(columns);
  const listing = asked && lists[page.action]?.(asked, filters);
  // As in Znuny: what a column is filtered by takes the place of what the list has for it.
  return listing && { ...listing, ...filters };
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

/** The parameters in a link: Znuny puts semicolons between them, and takes the first of a name. */
function readParameters(link: Element | null): URLSearchParams | undefined {
  const [, query] = link?.getAttribute('href')?.split('?') ?? [];
  return query === undefined ? undefined : new URLSearchParams(query.replaceAll(';', '&'));
}
