// Cases that the real pages of test/e2e don't show.
import { describe, expect, it } from 'vitest';
import { addToActions, findShownQueue, refreshZoom } from '@/lib/otrs/zoom';
import { agentPage, parse } from './pages';

const zoom = (rows: string, language = 'en') =>
  parse(
    agentPage(
      { Action: 'AgentTicketZoom', TicketID: '2', UserLanguage: language },
      `<div class="SidebarColumn"><fieldset class="TableLike">${rows}</fieldset></div>`,
    ),
  );
const row = (label: string, text: string, title = text) =>
  `<label>${label}:</label><p class="Value" title="${title}">${text}</p><div class="Clear"></div>`;

describe('refreshZoom', () => {
  const texts = (document: Document) =>
    [...document.querySelectorAll('p.Value')].map((value) => [
      value.textContent,
      value.getAttribute('title'),
    ]);

  it('copies texts by their label, whatever the order of the rows', () => {
    const shown = zoom(row('State', 'new') + row('Queue', 'info'));
    refreshZoom(shown, zoom(row('Archive', 'no') + row('Queue', 'info') + row('State', 'Spam')));
    expect(texts(shown)).toEqual([
      ['Spam', 'Spam'],
      ['info', 'info'],
    ]);
  });

  it('leaves a row alone that the fresh page does not have', () => {
    const shown = zoom(row('Pending till', 'tomorrow'));
    refreshZoom(shown, zoom(row('State', 'Spam')));
    expect(texts(shown)).toEqual([['tomorrow', 'tomorrow']]);
  });

  it('leaves a page alone that is in another language by now', () => {
    const shown = zoom(row('Status', 'nieuw'), 'nl');
    refreshZoom(shown, zoom(row('Status', 'neu'), 'de'));
    expect(texts(shown)).toEqual([['nieuw', 'nieuw']]);
  });

  it.each([
    ['Old', 'Ticket#1 — New'],
    ['', 'Ticket#1 — '], // being edited
  ])('brings the headline up to date, unless its title is being edited (%j)', (title, expected) => {
    const page = (shown: string) =>
      parse(agentPage({}, `<div class="Headline"><h1>Ticket#1 — ${shown}<span></span></h1></div>`));
    const shown = page(title);
    refreshZoom(shown, page('New'));
    expect(shown.querySelector('h1')?.textContent).toBe(expected);
    expect(shown.querySelector('h1 > span')).not.toBeNull();
  });

  it('copies no elements', () => {
    const shown = zoom(row('Queue', 'info'));
    refreshZoom(shown, zoom(row('Queue', '&lt;img src=x onerror=alert(1)&gt;')));
    expect(shown.querySelector('img')).toBeNull();
    expect(texts(shown)[0]?.[0]).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('findShownQueue', () => {
  const page = (rows: string, options: string) => {
    const document = zoom(rows);
    document.body.insertAdjacentHTML('beforeend', `<select name="DestQueueID">${options}</select>`);
    return document;
  };
  const queue = row('Queue', 'info', 'Local::info');

  it.each([
    [
      'the value that ends as what can’t be chosen',
      queue,
      '<option>ICT</option><option disabled>&nbsp;&nbsp;info</option>',
      'Local::info',
    ],
    [
      'that one beside a parent that can’t be chosen either',
      queue,
      '<option disabled>Local</option><option disabled>info</option>',
      'Local::info',
    ],
    [
      'none where two values end so',
      queue + row('Customer ID', 'info'),
      '<option disabled>info</option>',
      undefined,
    ],
    ['none for a name that the list has cut', queue, '<option disabled>in[...]</option>', undefined],
    ['none where the agent may not move the ticket', queue, '', undefined],
  ])('finds %s', (_, rows, options, found) => {
    expect(findShownQueue(page(rows, options))).toBe(found);
  });
});

describe('addToActions', () => {
  const place = (actions: string) => {
    const document = parse(actions);
    const added = addToActions(document, Object.assign(document.createElement('li'), { id: 'ours' }));
    return { added, ids: [...document.querySelectorAll('.ActionRow.Cluster li')].map(({ id }) => id) };
  };
  const list = (...ids: string[]) =>
    `<div class="ActionRow Cluster"><ul class="Actions">${ids.map((id) => `<li id="${id}"></li>`).join('')}</ul></div>`;

  it.each([
    [
      ['nav-Back', 'nav-Close', 'nav-Miscellaneous', ''],
      ['nav-Back', 'nav-Close', 'ours', 'nav-Miscellaneous', ''],
    ],
    [
      ['nav-Back', 'nav-Miscellaneous', ''],
      ['nav-Back', 'ours', 'nav-Miscellaneous', ''],
    ],
    [
      ['nav-Back', ''],
      ['nav-Back', '', 'ours'],
    ],
    [[], ['ours']],
  ])('among %j', (before, after) => {
    expect(place(list(...before))).toEqual({ added: true, ids: after });
  });

  it('adds nothing to a page without actions, nor to those of an article', () => {
    expect(place('<div class="LightRow"><ul class="Actions"></ul></div>')).toEqual({ added: false, ids: [] });
  });
});
