// Answers that the real 6.5.1 does not give on demand; all others are asked of the real one in test/e2e/client.
import { describe, expect, it, vi } from 'vitest';
import { Client, type Outcome, type Reader } from '@/lib/otrs/client';
import { readAgentPage } from '@/lib/otrs/page';
import { agentPage, loginPage, parse } from './pages';

const page = readAgentPage(parse(agentPage()));
if (!page) throw new Error('the example is an agent page');

const anyPage: Reader<string> = (answer) => (answer.type === 'page' ? answer.page?.action : undefined);

function ask(fetch: typeof globalThis.fetch, timeoutMs = 1000): Promise<Outcome<string>> {
  return new Client(page as NonNullable<typeof page>, { fetch, parse, timeoutMs }).get(
    { Action: 'AgentDashboard' },
    anyPage,
  );
}

const answering = (body: string, init: ResponseInit = {}) =>
  ask(async () => new Response(body, { headers: { 'Content-Type': 'text/html' }, ...init }));

describe('an answer', () => {
  it('that does not come: no connection, with its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    expect(await ask(() => Promise.reject(cause))).toEqual({ kind: 'no-connection', cause });
  });

  it('that breaks off: no connection', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    expect(await ask(async () => new Response(broken))).toMatchObject({ kind: 'no-connection' });
  });

  it('that takes too long: timed out, after how long', async () => {
    const never: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    expect(await ask(never, 10)).toEqual({ kind: 'timed-out', afterMs: 10 });
  });

  it.each([
    ["OTOBO's header", () => answering('', { headers: { 'X-OTOBO-Login': '/otobo/index.pl?' } })],
    ['a login page behind a proxy that drops the header', () => answering(loginPage)],
  ])('that asks for a login (%s): session expired', async (_how, answer) => {
    expect(await answer()).toEqual({ kind: 'session-expired' });
  });

  it('of 7.x that refuses, with the class of its error screen: no permission', async () => {
    const body =
      '<div class="MainBox"><div class="ErrorScreen"><div class="Content"><h4>Message: <span class="Error">No right</span></h4></div></div></div>';
    expect(await answering(agentPage({}, body))).toEqual({ kind: 'no-permission', message: 'No right' });
  });

  it('of 7.x that is an error: error screen, without a message', async () => {
    const body =
      '<div class="MainBox"><div class="ErrorScreen"><a class="ReturnToPreviousPage" href="#">Back</a></div></div>';
    expect(await answering(agentPage({}, body))).toEqual({ kind: 'error-screen', message: '' });
  });

  it.each([
    ['HTTP 500 with a page of the help desk', () => answering(agentPage(), { status: 500 }), 500],
    ['something else', () => answering('<h1>Maintenance</h1>'), 200],
    ['nothing at all', () => answering(''), 200],
  ])('that is %s: unknown page', async (_what, answer, status) => {
    expect(await answer()).toEqual({ kind: 'unknown-page', status });
  });
});

describe('a write', () => {
  const stale = () =>
    new Response(agentPage({ ChallengeToken: 'New' }, '<div class="MainBox ErrorScreen"></div>'));

  it('is sent once, though its token is out of date', async () => {
    const fetch = vi.fn(async () => stale());
    const client = new Client(page, { fetch, parse, timeoutMs: 1000 });
    expect(await client.write({ Action: 'AgentTicketBulk' }, anyPage)).toMatchObject({
      kind: 'error-screen',
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('carries the token in its body and never in its address', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(agentPage()));
    const client = new Client(page, { fetch, parse, timeoutMs: 1000 });
    await client.write({ Action: 'AgentTicketBulk', TicketID: [1, 2] }, anyPage);
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('/otrs/index.pl');
    expect(String(init?.body)).toBe(
      'Action=AgentTicketBulk&TicketID=1&TicketID=2&ChallengeToken=TokenOfThisSession',
    );
    expect(init?.headers).toEqual({ 'X-Requested-With': 'XMLHttpRequest' });
  });
});
