// @vitest-environment jsdom
// Where Loods looks for things, on pages as four help desks have them; 6.5.1 and 6.5.15 themselves are asked in test/e2e.
import { describe, expect, it } from 'vitest';
import { Client } from '@/lib/otrs/client';
import { recogniseHelpDesk } from '@/lib/otrs/help-desk-page';
import { readJobRows } from '@/lib/otrs/job-overview';
import { readRunPage } from '@/lib/otrs/job-run-page';
import { listingOf } from '@/lib/otrs/lists';
import { type AgentPage, isAdminsPage, readAgentName, readAgentPage } from '@/lib/otrs/page';
import { findRowsPlace, focusableIn, rowOf, rowOfTicket, showTitle } from '@/lib/otrs/rows';
import { findSearchField } from '@/lib/otrs/search-fields';
import { isInSearchForm } from '@/lib/otrs/search-forms';
import { addBesideBulk, findTicks, labelOf, tickAt, tickIn } from '@/lib/otrs/ticks';
import { addToActions, findHeadline, refreshZoom } from '@/lib/otrs/zoom';
import { type Version, versions } from './versions';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const pageOf = (document: Document) => readAgentPage(document) as AgentPage;

describe.each(versions)('$name $product.version', (version: Version) => {
  const { cgi, product } = version;

  it('is recognised', () => {
    const found = recogniseHelpDesk(parse(version.dashboard), 'https://desk.example/x');
    expect(found).toEqual({ cgi: `https://desk.example${cgi}`, product });
  });

  it('tells who is logged in', () => {
    const document = parse(version.dashboard);
    expect([readAgentName(document), isAdminsPage(document)]).toEqual(['Anna de Vries', true]);
  });

  it('has a headline with the title', () => {
    expect(findHeadline(parse(version.zoom('new')))).toMatchObject({
      prefix: expect.stringMatching(/^\s*Ticket#2026112410000007 — $/),
      title: 'You have WON!!!',
    });
  });

  it('has room behind Close', () => {
    const document = parse(version.zoom('new'));
    expect(addToActions(document, document.createElement('li'))).toBe(true);
    expect(document.querySelector('#nav-Close + li:not([id]) + #nav-Miscellaneous')).not.toBeNull();
  });

  it('has its information brought up to date, in its colour', () => {
    const shown = parse(version.zoom('new'));
    refreshZoom(shown, parse(version.zoom('Spam')));
    const place = ':is(.SidebarColumn, .modTicketInformation)';
    expect(shown.querySelector(place)?.outerHTML).toBe(
      parse(version.zoom('Spam')).querySelector(place)?.outerHTML,
    );
  });

  describe.each(['small', 'medium'] as const)('in a list, %s', (view) => {
    const list = () => parse(version[view]);

    it('has rows', () => {
      const document = list();
      const place = findRowsPlace(document);
      const row = rowOfTicket(document, 8);
      expect(row?.list).toBe(place);
      expect(rowOf(document.querySelector('#TicketID_8 h2, #TicketID_8 td') as Element)).toEqual(row);
      expect(row && focusableIn(row)?.textContent).toContain('2026112410000008');
      expect(labelOf(document, 8)).toContain('2026112410000008');
    });

    it('has boxes to tick', () => {
      const document = list();
      const boxes = findTicks(document);
      expect(boxes.map(({ value }) => value)).toEqual(['7', '8']);
      expect(tickAt(boxes[0] ?? null)).toBe(boxes[0]);
      expect(tickIn(document.querySelector('#TicketID_7') as Element)).toBe(boxes[0]);
    });

    it('has room beside Bulk, and is told that it stays', () => {
      const document = list();
      expect(addBesideBulk(document, document.createElement('li'))).toBe(true);
      expect(document.querySelector('#BulkAction + li')?.className).toBe('AlwaysPresent');
    });

    it('says what it lists', () => {
      const document = list();
      const row = rowOfTicket(document, 7);
      expect(row && listingOf(pageOf(document), document, row)).toEqual({
        StateType: 'Open',
        QueueIDs: [3],
        UseSubQueues: '0',
      });
    });

    it('shows a new title', () => {
      const document = list();
      const row = rowOfTicket(document, 7);
      if (row) showTitle(row, 'Plain');
      expect(row?.element.outerHTML).not.toContain('WON');
      expect(document.querySelector('#TicketID_7')?.textContent).toContain('Plain');
    });
  });

  it('has rows on the dashboard, and says what they list', () => {
    const document = parse(version.dashboard);
    const row = rowOf(document.querySelector('td:last-child') as Element);
    expect(row).toMatchObject({ ticketId: 7, list: { id: 'Dashboard0120-TicketNew-box' } });
    expect(findRowsPlace(document)?.contains(row?.element ?? null)).toBe(true);
    expect(row && listingOf(pageOf(document), document, row)).toEqual({ StateType: 'Open' });
  });

  it('has a search field in its head', () => {
    const field = parse(version.dashboard).querySelector('input[type="text"]');
    expect(isInSearchForm(field)).toBe(true);
    expect(findSearchField(field)).toMatchObject({
      place: 'toolbar',
      parameter: 'Fulltext',
      target: 'fulltext',
    });
  });

  it('says which jobs there are', () => {
    expect(readJobRows(parse(version.jobs)).map(({ job }) => job)).toEqual(['A & B']);
  });

  it('says what a run would take', () => {
    expect(readRunPage(parse(version.run))).toEqual({
      job: 'A & B',
      count: 2,
      warnsOfDeletion: true,
      tickets: [
        { id: 7, number: '2026112410000007' },
        { id: 8, number: '2026112410000008' },
      ],
    });
  });

  it.each([
    ['refusal', { kind: 'no-permission', message: 'You need ro permissions!' }],
    ['error', { kind: 'error-screen', message: 'An Error Occurred' }],
  ] as const)('answers with its %s', async (what, outcome) => {
    const fetch = async () => new Response(version[what], { headers: { 'Content-Type': 'text/html' } });
    const client = new Client(pageOf(parse(version.dashboard)), { fetch, parse, timeoutMs: 1000 });
    expect(await client.get({}, () => 'a page')).toEqual(outcome);
  });
});

it('Znuny 7 searches something else with another radio button', () => {
  const document = parse(versions.at(-1)?.dashboard ?? '');
  document.querySelector<HTMLInputElement>('[value="ToolBarSearchBackendCustomerID"]')?.click();
  expect(findSearchField(document.querySelector('#ToolBarSearchTerm'))).toBeUndefined();
});

it('no wildcards help in OTOBO’s field for Elasticsearch', () => {
  const field = '<form name="SearchFulltext"><input type="text" name="FulltextES"></form>';
  expect(findSearchField(parse(field).querySelector('input'))).toBeUndefined();
});
