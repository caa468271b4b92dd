// All that lib/otrs reads of pages, from the real server's in four languages: the same in each, whatever it is called there.
// Elsewhere: every screen (screens), a job's settings and the page before its run (guard-settings, guard-run-page).

import type { Parameters } from '../../lib/otrs/client';
import { getHistory } from '../../lib/otrs/history';
import { readIndex } from '../../lib/otrs/index-settings';
import { getJobNames } from '../../lib/otrs/job-overview';
import { getJobPage } from '../../lib/otrs/job-pages';
import { listingOf } from '../../lib/otrs/lists';
import { readNames } from '../../lib/otrs/names';
import { type AgentPage, isAdminsPage, readAgentName, readAgentPage } from '../../lib/otrs/page';
import { findRowsPlace, rowOf, rowOfTicket } from '../../lib/otrs/rows';
import { searchUrl } from '../../lib/otrs/search';
import { readSearch } from '../../lib/otrs/search-form';
import { addBesideBulk, findTicks, ticketOf } from '../../lib/otrs/ticks';
import { addToActions, findHeadline, getZoom, refreshZoom } from '../../lib/otrs/zoom';
import { page } from '../znuny/login.ts';
import { helpDeskUrl } from './browser.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { clientOf, parse } from './node-client.ts';
import { proposal, searchDialog } from './search-page.ts';

const title = 'Read in any language';
const job = 'Delete one ticket';

/** A page as an admin gets it who speaks that language. */
async function reader(helpDesk: HelpDesk) {
  const { client, session } = await clientOf(helpDesk, 'wim');
  const read = async (query: string) => parse((await page(helpDesk.port, session, query)).text);
  return { client, read };
}

const done = <Value>(outcome: { kind: string; value?: Value }): Value => {
  if (outcome.kind !== 'done') throw new Error(`It says ${outcome.kind}`);
  return outcome.value as Value;
};

for (const language of ['nl', 'en', 'de']) {
  test(`a ticket's page (${language})`, async ({ helpDesk }) => {
    await using _ = await helpDesk.speak('wim', language);
    const { client, read } = await reader(helpDesk);
    const ticket = await helpDesk.ticket({ Title: title, State: 'new' });
    await helpDesk.lock(ticket, 'bram');
    const shown = await read(`Action=AgentTicketZoom;TicketID=${ticket.id}`);
    expect(readAgentPage(shown)).toMatchObject({ language, ticketId: ticket.id });
    expect(isAdminsPage(shown)).toBe(true);
    expect(readAgentName(shown)).toBe('Wim Beheerder');
    expect(findHeadline(shown)).toMatchObject({ prefix: expect.stringContaining(ticket.number), title });
    expect(addToActions(shown, shown.createElement('li'))).toBe(true);
    expect(shown.querySelector('li:not([id]) + #nav-Miscellaneous')).not.toBeNull();

    await helpDesk.act('bram', {
      Action: 'AgentTicketFreeText',
      Subaction: 'Store',
      TicketID: ticket.id,
      Title: 'Else',
    });
    await helpDesk.moveBesides(ticket, await helpDesk.ticket({ Queue: 'Bounces' }));
    const fresh = done(await getZoom(client, ticket.id));
    expect(informationIn(fresh)).not.toEqual(informationIn(shown));
    refreshZoom(shown, fresh);
    expect(informationIn(shown)).toEqual(informationIn(fresh));
    expect(findHeadline(shown)?.title).toBe('Else');
  });

  test(`lists and the dashboard (${language})`, async ({ helpDesk }) => {
    await using _ = await helpDesk.speak('wim', language);
    const { read } = await reader(helpDesk);
    const { id, number } = await helpDesk.ticket({ Title: title, State: 'new' });
    for (const view of ['Preview', 'Medium', 'Small']) {
      const list = await read(
        `Action=AgentTicketStatusView;Filter=Open;View=${view};SortBy=TicketNumber;OrderBy=Down`,
      );
      const row = rowOfTicket(list, id);
      expect(row?.list, view).toBe(findRowsPlace(list));
      expect(row?.element.textContent, view).toContain(number);
      expect(row && listingOf(pageOf(list), list, row), view).toEqual({ StateType: 'Open' });
      expect(findTicks(list).map(ticketOf), view).toContain(id);
      expect(addBesideBulk(list, list.createElement('li')), view).toBe(true);
    }
    helpDesk.forgetWidgets();
    const dashboard = await read('Action=AgentDashboard');
    const rows = [...dashboard.querySelectorAll('.MasterAction')].flatMap((element) => rowOf(element) ?? []);
    const row = rows.find(({ ticketId, list }) => ticketId === id && list.id.includes('TicketNew'));
    expect(row && listingOf(pageOf(dashboard), dashboard, row)).toEqual({ StateType: 'Open' });
  });

  test(`an admin's pages (${language})`, async ({ helpDesk }) => {
    await using _ = await helpDesk.speak('wim', language);
    const { client } = await reader(helpDesk);
    expect(done(await getJobNames(client))).toEqual(expect.arrayContaining([job]));
    const { settings, names } = done(await getJobPage(client, job));
    expect(settings.job).toBe(job);
    const label = names.label('CloseTimeSearchType');
    expect(label).not.toBe('CloseTimeSearchType');
    expect(names.value('CloseTimeSearchType', 'TimeSlot')).not.toBe('TimeSlot');
    const rows = await helpDesk.database.rows('SELECT id, name FROM queue WHERE valid_id = 1');
    const queues = Object.fromEntries([...names.options('QueueIDs')]);
    expect(queues).toMatchObject(Object.fromEntries(rows.map((row) => [row['id'], row['name']])));

    expect(done(await readIndex(client))).toMatchObject({
      attributes: { WordCountMax: '1000', WordLengthMin: '3', WordLengthMax: '30' },
      filters: expect.arrayContaining([expect.stringContaining('[')]),
      stopWords: { nl: expect.arrayContaining(['van']), en: expect.arrayContaining(['the']) },
      unfiltered: false,
      expressions: true,
    });
  });

  test(`pages that say no (${language})`, async ({ helpDesk }) => {
    await using _ = await helpDesk.speak('bram', language);
    const { client } = await clientOf(helpDesk, 'bram');
    const said = async (parameters: Parameters) => (await client.get(parameters, () => true)).kind;
    expect(await said({ Action: 'AdminGenericAgent' })).toBe('no-permission');
    expect(await said({ Action: 'AgentTicketZoom', TicketID: 999_999 })).toBe('no-permission');
    expect(await said({ Action: 'AgentTicketPlain', TicketID: 1, ArticleID: 999_999 })).toBe('error-screen');
    await helpDesk.endSessions();
    expect(await said({ Action: 'AgentDashboard' })).toBe('session-expired');
  });

  test(`search fields in the browser (${language})`, async ({ helpDesk, open }) => {
    await using _ = await helpDesk.speak('wim', language);
    const page = await open('wim', 'Action=AgentDashboard');
    await (await searchDialog(page, 'MIMEBase_Subject')).fill('on the, way');
    await expect(proposal(page)).toHaveAttribute('data-loods-search-suggestion', '"*way*"');
    const { id } = await helpDesk.ticket();
    await page.goto(
      `${helpDeskUrl}?Action=AgentLinkObject;SourceObject=Ticket;SourceKey=${id};Mode=Normal;InitialSearch=n`,
    );
    await page.locator('[name="SEARCH::TicketTitle"]').fill('on the, way');
    await expect(proposal(page)).toBeVisible();
  });
}

// In Hungarian the state "Spam" is called otherwise.
for (const language of ['nl', 'en', 'de', 'hu']) {
  test(`names, a history, and a search (${language})`, async ({ helpDesk }) => {
    await using _ = await helpDesk.speak('wim', language);
    const { client, read } = await reader(helpDesk);
    const names = done(await readNames(client));
    const idOf = async (table: string, name: string) =>
      Number((await helpDesk.database.rows(`SELECT id FROM ${table} WHERE name = ?`, [name]))[0]?.['id']);
    const spam = { id: await idOf('ticket_state', 'Spam'), name: language === 'hu' ? 'Levélszemét' : 'Spam' };
    const bounces = { id: await idOf('queue', 'Bounces'), name: 'Bounces' };
    expect(names.state.get(spam.id)).toBe(spam.name);
    expect(names.queue.get(bounces.id)).toBe(bounces.name);
    expect([...names.owner.values()]).toContain('Bram Smit');

    const ticket = await helpDesk.ticket({ Title: title, State: 'new' });
    const history = done(await getHistory(client, ticket.id));
    expect(history.map(({ type }) => type)).toEqual(expect.arrayContaining(['NewTicket', 'EmailCustomer']));
    expect(history[0]).toMatchObject({ type: 'NewTicket', text: expect.stringContaining(ticket.number) });

    const search = {
      field: 'title',
      search: title,
      queues: [bounces],
      states: [spam],
      age: { than: 'older', count: 3, unit: 'year' },
    } as const;
    const found = await readSearch(client, await read(searchUrl('', search).slice(1)));
    expect(found && done(found)).toEqual({ search, leftOut: [] });
  });
}

const pageOf = (document: Document) => readAgentPage(document) as AgentPage;

/** The texts beside a ticket. */
function informationIn(document: Document): (string | undefined)[] {
  const values = document.querySelectorAll('.SidebarColumn p.Value[title]');
  return [...values].map((value) => value.textContent?.replace(/\s+/g, ' ').trim());
}
