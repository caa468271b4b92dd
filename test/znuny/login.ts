// A session of an agent, taken over HTTP, and requests made with it from Node.
import { type Answer, type Options, send } from './request.ts';

/** Name of Znuny's session cookie (SessionName in SysConfig; this is its default, on 6.5.1). */
export const sessionCookie = 'OTRSAgentInterface';

/** Logs in and returns the session id. @throws when the help desk refuses the login */
export async function login(port: number, user: string, password = user): Promise<string> {
  const body = new URLSearchParams({
    Action: 'Login',
    RequestedURL: '',
    Lang: 'en',
    TimeZoneOffset: '0',
    User: user,
    Password: password,
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await send(port, '/otrs/index.pl', { method: 'POST', headers, body: body.toString() });
  const cookies = [answer.headers['set-cookie'] ?? []].flat().join('\n');
  const session = new RegExp(`${sessionCookie}=(\\w+)`).exec(cookies)?.[1];
  if (answer.status !== 302 || !session) {
    const reason = /class="ErrorBox">\s*<span>([^<]*)/.exec(answer.text)?.[1];
    throw new Error(
      `Znuny refuses the login of ${user}: HTTP ${answer.status}, ${reason ?? 'no reason given'}`,
    );
  }
  return session;
}

/** A GET of a page as that session's agent, e.g. "Action=AgentTicketZoom;TicketID=2". */
export function page(port: number, session: string, query: string, options: Options = {}): Promise<Answer> {
  const headers = { Cookie: `${sessionCookie}=${session}`, ...options.headers };
  return send(port, `/otrs/index.pl?${query}`, { ...options, headers });
}
