// Pages of a ticket's history that the real 6.5.1 does not give on demand.
import { expect, it } from 'vitest';
import { Client } from '@/lib/otrs/client';
import { getHistory } from '@/lib/otrs/history';
import { readAgentPage } from '@/lib/otrs/page';
import { agentPage, parse } from './pages';

const row = '<table><tr><td class="UserName">Bram Smit</td><td title="Move">Moved (Move)</td></tr></table>';
const whole = agentPage({ Action: 'AgentTicketHistory' }, row);

function read(html: string) {
  const page = readAgentPage(parse(agentPage()));
  if (!page) throw new Error('the example is an agent page');
  const fetch = async () => new Response(html, { headers: { 'Content-Type': 'text/html' } });
  return getHistory(new Client(page, { fetch, parse, timeoutMs: 1000 }), 2);
}

it('reads a whole page', async () => {
  const value = [{ agent: 'Bram Smit', type: 'Move', text: 'Moved' }];
  expect(await read(whole)).toEqual({ kind: 'done', value });
});

it.each([
  ['breaks off behind some rows', whole.slice(0, whole.indexOf('</table>'))],
  ['is a proxy’s', '<h1>Maintenance</h1>'],
])('takes no page for a history that %s', async (_how, html) => {
  expect(await read(html)).toMatchObject({ kind: 'unknown-page' });
});
