// Help desks that can't be had here, as small pages made by hand after what their templates have: each has what Loods looks for
// in the place where that version has it, and the marks that could mislead it. All are about the same tickets.
import { agentConfig, footer, pageWith } from './pages';
import type { Shape } from './version-parts';
import * as parts from './version-parts';

export interface Version {
  readonly name: string;
  readonly product: { readonly name: string; readonly version: string };
  readonly cgi: string;
  /** The page of ticket 7, in that state. */
  readonly zoom: (state: string) => string;
  /** Tickets 7 and 8: the open ones of queue 3. */
  readonly small: string;
  readonly medium: string;
  /** Ticket 7 in the widget of new tickets. */
  readonly dashboard: string;
  /** Before a run of job "A & B" that deletes tickets 7 and 8. */
  readonly run: string;
  readonly jobs: string;
  readonly refusal: string;
  readonly error: string;
}

function version(name: string, of: string, cgi: string, shape: Shape, session: string): Version {
  const link = (query: string) => `${cgi}?${query}`;
  const page = (Action: string, config: object, body: string) =>
    pageWith(
      { ...agentConfig, Baselink: link(''), CGIHandle: cgi, SessionName: session, Action, ...config },
      parts.head[shape](cgi) + body + footer(`${name} ${of}`),
    );
  const overview = (body: string) =>
    page('AgentTicketQueue', {}, parts.overviewControl(link, shape) + body.replaceAll('{cgi}', cgi));
  return {
    name,
    product: { name, version: of },
    cgi,
    zoom: (state) => page('AgentTicketZoom', { TicketID: '7' }, parts.zoom[shape](state)),
    small: overview(parts.small[shape]),
    medium: overview(parts.medium[shape]),
    dashboard: page('AgentDashboard', {}, parts.dashboard(link)),
    run: page('AdminGenericAgent', { Subaction: 'Run' }, parts.run(link, shape)),
    jobs: page('AdminGenericAgent', {}, parts.jobs(link)),
    refusal: page('AgentTicketZoom', {}, parts.refusal[shape]),
    error: page('AgentTicketZoom', {}, parts.error[shape]),
  };
}

export const versions: readonly Version[] = [
  version('((OTRS)) Community Edition', '6.0.30', '/otrs/index.pl', 'six', 'OTRSAgentInterface'),
  version('Znuny', '6.5.x', '/otrs/index.pl', 'six', 'OTRSAgentInterface'),
  version('OTOBO', '10.1.x', '/otobo/index.pl', 'six', 'OTOBOAgentInterface'),
  version('Znuny', '7.1.x', '/znuny/index.pl', 'seven', 'OTRSAgentInterface'),
];
