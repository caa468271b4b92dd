// The extension's HTTP client in Node, with an agent's session.
import { JSDOM } from 'jsdom';
import { Client } from '../../lib/otrs/client';
import { readAgentPage } from '../../lib/otrs/page';
import { page, sessionCookie } from '../znuny/login.ts';
import { send } from '../znuny/request.ts';
import type { HelpDesk } from './help-desk.ts';

export const parse = (html: string): Document => new JSDOM(html).window.document;

/** The browser's fetch as far as the client uses it, with an agent's session. */
function fetchAs(port: number, session: string): typeof fetch {
  return async (url, init) => {
    const headers: Record<string, string> = { Cookie: `${sessionCookie}=${session}` };
    new Headers(init?.headers).forEach((value, name) => {
      headers[name] = value;
    });
    if (init?.body) headers['Content-Type'] = 'application/x-www-form-urlencoded';
    const method = init?.method === 'POST' ? 'POST' : 'GET';
    const answer = await send(port, String(url), {
      method,
      headers,
      ...(init?.body && { body: String(init.body) }),
    });
    return new Response(answer.text, {
      status: answer.status,
      headers: answer.headers as Record<string, string>,
    });
  };
}

/** A client whose requests are this agent's. */
export async function clientOf(
  helpDesk: HelpDesk,
  agent: string,
): Promise<{ client: Client; session: string }> {
  const session = await helpDesk.logIn(agent);
  const { text } = await page(helpDesk.port, session, 'Action=AgentTicketSearch');
  const agentPage = readAgentPage(parse(text));
  if (!agentPage) throw new Error('The ticket search is no agent page');
  const around = { fetch: fetchAs(helpDesk.port, session), parse, timeoutMs: 10_000 };
  return { client: new Client(agentPage, around), session };
}
