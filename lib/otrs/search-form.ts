// What was searched for on the page of results, read back from the server: results that came by POST, or their second
// page, have nothing of it in their address. The form is asked for as "Change search options" does; it stores nothing.
import type { Answer, Client, Outcome } from './client';
import { readShownFields } from './page';
import { pathsOf } from './queue-paths';
import {
  type Age,
  attributesOf,
  type Chosen,
  type SearchField,
  searchFields,
  type TicketSearch,
} from './search';

/** A search, and the labels of what it has that a TicketSearch can't say. */
export interface FoundSearch {
  readonly search: TicketSearch;
  readonly leftOut: readonly string[];
}

/** The search whose results a page shows. @returns undefined on any other page */
export async function readSearch(client: Client, page: Document): Promise<Outcome<FoundSearch> | undefined> {
  const link = page.querySelector<HTMLAnchorElement>('a#TicketSearch')?.href;
  // Znuny's addresses separate by semicolons, which URLSearchParams does not know.
  const profile = new URLSearchParams(link?.split('?')[1]?.replaceAll(';', '&')).get('Profile');
  if (!profile) return undefined;
  const asked = new URLSearchParams(page.location?.search.replaceAll(';', '&'));
  return client.ask({ Action: 'AgentTicketSearch', Subaction: 'AJAX', Profile: profile }, (answer) =>
    readForm(answer, asked),
  );
}

/** @param asked what the page's address asks for: names of queues and states are not in the form (6.5.1) */
function readForm(answer: Answer, asked: URLSearchParams): FoundSearch | undefined {
  if (answer.type !== 'page') return undefined;
  const { document } = answer;
  const form = document.querySelector('#SearchAttributesHidden');
  if (!form) return undefined;
  const shown = readShownFields(document);
  const states = openOrClosed(asked) ?? [...readChosen(form, 'StateIDs', shown), ...namesIn(asked, 'States')];
  const search = {
    ...readText(form, shown),
    queues: [...readChosen(form, 'QueueIDs', shown), ...namesIn(asked, 'Queues')],
    states: states.length > 0 ? states : ('any' as const),
    age: shown.includes('TicketCreateTimePoint') ? readAge(form) : undefined,
  };
  const used = attributesOf(search);
  const leftOut = shown.filter((field) => !used.includes(field) && isFilled(form, field));
  return { search, leftOut: leftOut.map((field) => labelOf(form, field)) };
}

/** The first field of texts that has one. */
function readText(form: Element, shown: readonly string[]): Pick<TicketSearch, 'field' | 'search'> {
  for (const field of Object.keys(searchFields) as SearchField[]) {
    const search = shown.includes(searchFields[field]) ? sentValue(form, searchFields[field]) : '';
    if (search) return { field, search };
  }
  return { field: 'fulltext', search: '' };
}

function readChosen(form: Element, name: string, shown: readonly string[]): Chosen[] {
  if (!shown.includes(name)) return [];
  const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const paths = select ? pathsOf(select) : [];
  return Array.from(select?.options ?? [], (option, index) => ({ option, name: paths[index] ?? '' }))
    .filter(({ option }) => option.hasAttribute('selected'))
    .map(({ option, name: path }) => ({ name: path, id: Number(option.value) }));
}

/** Kept by the server as all states that are so at the time (6.5.1); later pages of the results no longer say what was asked for. */
function openOrClosed(asked: URLSearchParams): 'open' | 'closed' | undefined {
  return ({ Open: 'open', Closed: 'closed' } as const)[asked.get('StateType') ?? ''];
}

function namesIn(asked: URLSearchParams, parameter: string): Chosen[] {
  return asked.has('TakeLastSearch') ? [] : asked.getAll(parameter).map((name) => ({ name }));
}

function readAge(form: Element): Age {
  return {
    than: sentValue(form, 'TicketCreateTimePointStart') === 'Before' ? 'older' : 'newer',
    count: Number(sentValue(form, 'TicketCreateTimePoint')),
    unit: sentValue(form, 'TicketCreateTimePointFormat') as Age['unit'],
  };
}

/** The value as the server sent it. */
function sentValue(form: Element, name: string): string {
  const option = form.querySelector(`select[name="${name}"] option[selected]`);
  return (option ?? form.querySelector(`input[name="${name}"]`))?.getAttribute('value')?.trim() ?? '';
}

function isFilled(form: Element, field: string): boolean {
  const input = form.querySelector(`input[name="${field}"]`);
  return input === null || input.getAttribute('value') !== '';
}

function labelOf(form: Element, field: string): string {
  const label = form.querySelector(`[id="Label${field}"]`)?.textContent ?? field;
  return label.trim().replace(/:$/, '');
}
