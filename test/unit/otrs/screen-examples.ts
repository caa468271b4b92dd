// Pages by what they are, each with a query that leads to it on 6.5.1 (test/e2e/screens goes there).
import type { AgentPage } from '@/lib/otrs/page';
import type * as screens from '@/lib/otrs/screens';

export interface Example {
  /** The one question that is true for it; none for a screen on which Loods has nothing to do. */
  readonly screen?: keyof typeof screens;
  readonly page: Pick<AgentPage, 'action'> & Partial<AgentPage>;
  /** Absent where only a form or a ticket of the right kind leads there. */
  readonly query?: string;
}

const overviews = [
  'AgentTicketEscalationView',
  'AgentTicketLockedView',
  'AgentTicketMentionView',
  'AgentTicketOwnerView',
  'AgentTicketQueue',
  'AgentTicketStatusView',
  'AgentTicketWatchView',
];

export const examples: readonly Example[] = [
  {
    screen: 'isTicketZoom',
    page: { action: 'AgentTicketZoom', ticketId: 2 },
    query: 'Action=AgentTicketZoom;TicketID=2',
  },
  { page: { action: 'AgentTicketZoom' } },
  ...overviews.map(
    (action): Example => ({ screen: 'isTicketOverview', page: { action }, query: `Action=${action}` }),
  ),
  { screen: 'isTicketOverview', page: { action: 'AgentTicketService' } },
  { screen: 'isTicketOverview', page: { action: 'AgentTicketResponsibleView' } },
  {
    screen: 'isTicketOverview',
    page: { action: 'AgentTicketSearch', subaction: 'Search' },
    query: 'Action=AgentTicketSearch;Subaction=Search;Title=*e*',
  },
  { page: { action: 'AgentTicketSearch' }, query: 'Action=AgentTicketSearch' },
  { screen: 'isDashboard', page: { action: 'AgentDashboard' }, query: 'Action=AgentDashboard' },
  { screen: 'isJobOverview', page: { action: 'AdminGenericAgent' }, query: 'Action=AdminGenericAgent' },
  { screen: 'isJobOverview', page: { action: 'AdminGenericAgent', subaction: 'Delete' } },
  {
    screen: 'isJobEdit',
    page: { action: 'AdminGenericAgent', subaction: 'Update' },
    query: 'Action=AdminGenericAgent;Subaction=Update;Profile=Delete%20one%20ticket',
  },
  { screen: 'isJobEdit', page: { action: 'AdminGenericAgent', subaction: 'UpdateAction' } },
  {
    screen: 'isJobRun',
    page: { action: 'AdminGenericAgent', subaction: 'Run' },
    query: 'Action=AdminGenericAgent;Subaction=Run;Profile=Delete%20one%20ticket',
  },
  { page: { action: 'AgentTicketClose', ticketId: 2 }, query: 'Action=AgentTicketClose;TicketID=2' },
  { page: { action: 'AgentTicketHistory' }, query: 'Action=AgentTicketHistory;TicketID=2' },
  { page: { action: 'AdminQueue' }, query: 'Action=AdminQueue' },
  { page: { action: 'Admin' }, query: 'Action=Admin' },
];
