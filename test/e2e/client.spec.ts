// The HTTP client against the real server, from Node: Znuny answers HTTP 200 to nearly all of this.
import type { Parameters, Reader } from '../../lib/otrs/client';
import { recogniseHelpDesk } from '../../lib/otrs/help-desk-page';
import { findTickets } from '../../lib/otrs/oracle';
import { closesPopup } from '../../lib/otrs/page';
import { sessionCookie } from '../znuny/login.ts';
import { send } from '../znuny/request.ts';
import { expect, test } from './fixtures.ts';
import { clientOf, parse } from './node-client.ts';

const anyPage: Reader<string> = (answer) => (answer.type === 'page' ? answer.page?.action : undefined);
const zoom = (id: number): Parameters => ({ Action: 'AgentTicketZoom', TicketID: id });

test('done: a page, a closed pop-up, JSON', async ({ helpDesk }) => {
  const { client } = await clientOf(helpDesk, 'bram');
  const { id, number } = await helpDesk.ticket();
  expect(await client.get(zoom(id), anyPage)).toEqual({ kind: 'done', value: 'AgentTicketZoom' });
  expect(await findTickets(client, { ticketIds: [id] })).toEqual({
    kind: 'done',
    value: [{ number, title: 'You have WON!!!' }],
  });
  const rename = { Action: 'AgentTicketFreeText', Subaction: 'Store', TicketID: id, Title: 'Other' };
  const closes: Reader<true> = (answer) =>
    answer.type === 'page' && closesPopup(answer.document) ? true : undefined;
  expect(await client.write(rename, closes)).toEqual({ kind: 'done', value: true });
  expect(await helpDesk.database.ticket(id)).toMatchObject({ title: 'Other' });
});

test('session expired', async ({ helpDesk }) => {
  const { client } = await clientOf(helpDesk, 'bram');
  await helpDesk.endSessions();
  expect(await client.get({ Action: 'AgentDashboard' }, anyPage)).toEqual({ kind: 'session-expired' });
  expect(await findTickets(client, { ticketIds: [2] })).toEqual({ kind: 'session-expired' });
});

test("no permission: an admin's screen, and a ticket out of sight", async ({ helpDesk }) => {
  const { client } = await clientOf(helpDesk, 'bram');
  const hidden = await helpDesk.ticketWithRights([]);
  expect(await client.get({ Action: 'AdminQueue' }, anyPage)).toEqual({
    kind: 'no-permission',
    message: 'No Permission to use this frontend module!',
  });
  expect(await client.get(zoom(hidden.id), anyPage)).toMatchObject({ kind: 'no-permission' });
});

test('error screen, with its message in the language of the agent', async ({ helpDesk }) => {
  const { client } = await clientOf(helpDesk, 'anna');
  const bulk = { Action: 'AgentTicketBulk', Subaction: 'Do' };
  expect(await client.write(bulk, anyPage)).toEqual({
    kind: 'error-screen',
    message: 'No selectable TicketID is given!', // Znuny has no Dutch for it (6.5.1)
  });
});

test('a token of a dead session: a write is refused, a question asked again with the new one', async ({
  helpDesk,
}) => {
  const { client, session } = await clientOf(helpDesk, 'bram');
  const { id, number } = await helpDesk.ticket();
  await helpDesk.endSessions();
  // The agent logs in again in another tab: the browser's cookie is a new session's, the page's token the old one's.
  const renewed = await helpDesk.logIn('bram');
  await helpDesk.database.change('UPDATE sessions SET session_id = ? WHERE session_id = ?', [
    session,
    renewed,
  ]);

  const write = { Action: 'AgentTicketBulk', Subaction: 'Do', TicketID: id, State: 'Spam' };
  expect(await client.write(write, anyPage)).toEqual({
    kind: 'error-screen',
    message: 'Invalid Challenge Token!',
  });
  expect(await helpDesk.database.ticket(id)).toMatchObject({ state: 'new', lock: 'unlock' });
  expect(await findTickets(client, { ticketIds: [id] })).toEqual({
    kind: 'done',
    value: [{ number, title: 'You have WON!!!' }],
  });
});

test('the oracle tells what is so, by untranslated names, whatever the language', async ({ helpDesk }) => {
  const { client } = await clientOf(helpDesk, 'anna'); // Dutch
  const { id, number } = await helpDesk.ticket({ State: 'closed successful', Lock: 'unlock' });
  const found = { kind: 'done', value: [{ number, title: 'You have WON!!!' }] };
  const nothing = { kind: 'done', value: [] };
  expect(await findTickets(client, { ticketIds: [id], state: 'closed successful' })).toEqual(found);
  expect(await findTickets(client, { ticketIds: [id], state: 'closed successful', lock: 'lock' })).toEqual(
    nothing,
  );
  expect(await findTickets(client, { ticketIds: [id], state: 'Spam' })).toEqual(nothing);
  expect(await findTickets(client, { ticketIds: [id], knownState: 'Spam' })).toEqual(found);
  expect(await findTickets(client, { ticketIds: [id], knownState: 'Nonsense' })).toEqual(nothing);
});

test('a help desk is recognised by its pages for agents', async ({ helpDesk }) => {
  const session = await helpDesk.logIn('anna');
  const recognised = async (script: string, cookie = '') => {
    const headers = { Cookie: `${sessionCookie}=${cookie}` };
    const { text } = await send(helpDesk.port, `/otrs/${script}`, { headers });
    return recogniseHelpDesk(parse(text), `https://desk.example/otrs/${script}`);
  };
  const cgi = 'https://desk.example/otrs/index.pl';
  expect(await recognised('index.pl?Action=AgentTicketSearch', session)).toEqual({
    cgi,
    product: { name: 'Znuny', version: '6.5.x' },
  });
  expect(await recognised('index.pl')).toEqual({ cgi, product: { name: 'Znuny' } }); // the login page
  expect(await recognised('customer.pl')).toBeUndefined();
  expect(await recognised('public.pl')).toBeUndefined();
});
