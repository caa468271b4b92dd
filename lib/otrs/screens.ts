// Which screen a page is. Pure questions on its configuration; test/unit/otrs asks each of all known example pages.
import type { AgentPage } from './page';

/** A yes-or-no question about a page; never both true for two different screens. */
export type Screen = (page: AgentPage) => boolean;

/** A ticket with its articles (6.0 to 7.x). */
export const isTicketZoom: Screen = (page) =>
  page.action === 'AgentTicketZoom' && page.ticketId !== undefined;

// They share one template (6.5.1: AgentTicketOverviewSmall/Medium/Preview); the search has it for its results only.
const overviews =
  /^AgentTicket((Escalation|Locked|Mention|Owner|Responsible|Status|Watch)View|Queue|Service)$/;

/** A list of tickets in Small, Medium or Large. */
export const isTicketOverview: Screen = (page) =>
  overviews.test(page.action) || (page.action === 'AgentTicketSearch' && page.subaction === 'Search');

/** The dashboard with its ticket widgets. */
export const isDashboard: Screen = (page) => page.action === 'AgentDashboard';

/** The list of Generic Agent jobs, also as it comes after one was deleted. */
export const isJobOverview: Screen = (page) =>
  page.action === 'AdminGenericAgent' && /^(Delete)?$/.test(page.subaction);

/** The page on which a Generic Agent job's settings are edited; UpdateAction shows it again after an error. */
export const isJobEdit: Screen = (page) =>
  page.action === 'AdminGenericAgent' && /^Update/.test(page.subaction);

/** The page that says what a Generic Agent job would change, with the link that runs it. */
export const isJobRun: Screen = (page) => page.action === 'AdminGenericAgent' && page.subaction === 'Run';
