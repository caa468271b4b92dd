// Loods' search strings on the real server: hundreds of texts, each the subject and the title of one ticket.
import fc from 'fast-check';
import {
  defaultIndex,
  explainSearch,
  findsEverything,
  IndexModel,
  type Target,
  toSearchString,
} from '../../lib/search/index.ts';
import { handbook } from '../unit/search/handbook.ts';
import { page } from '../znuny/login.ts';
import { prepare, prepareAll } from '../znuny/prepare.ts';
import { badInput, ticketsOfBadInput } from './bad-input.ts';
import { expect, test } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import { part, subjects } from './search-texts.ts';

/** A text of a ticket, and something typed to find it. */
interface Case {
  readonly id: number;
  readonly typed: string;
}

test('the default configuration is the server’s', async ({ helpDesk }) => {
  const read = (name: string) => prepare(helpDesk.port, 'config', { Name: `Ticket::SearchIndex::${name}` });
  const lists = Object.entries((await read('StopWords')) as Record<string, string[] | null>);
  expect(Object.fromEntries(lists.filter(([, words]) => words?.length))).toEqual(defaultIndex.stopWords);
  expect(await read('Filters')).toEqual(defaultIndex.filters);
  const { wordLengthMin, wordLengthMax, wordCountMax } = defaultIndex;
  expect(await read('Attribute')).toEqual({
    WordLengthMin: `${wordLengthMin}`,
    WordLengthMax: `${wordLengthMax}`,
    WordCountMax: `${wordCountMax}`,
  });
});

test('every text is found by subject and by title, whole and in part', async ({ helpDesk: shared }) => {
  // Of its own: tickets of other tests would be wrong hits.
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-texts`);
  test.setTimeout(120_000); // 10 s on a quiet machine: 360 tickets, 1,400 searches
  const { real, hard } = subjects();
  const texts = [...real, ...hard];
  expect(texts.length).toBeGreaterThanOrEqual(300);
  const tickets = await prepareAll(
    helpDesk.port,
    'ticket',
    texts.map((text) => ({ Title: text, Queue: 'info' })),
  );
  const whole = texts.map((typed, index) => ({ typed, id: tickets[index]?.id ?? 0 }));
  // Hard ones are the same each time, however many real ones there are.
  const seedOf = (index: number) => (index < real.length ? index : index - real.length);
  const parts = whole.map(({ typed, id }, index) => ({ id, typed: part(typed, seedOf(index)) }));

  await test.step('the index is as the model says', async () => {
    const indexed = await subjectsInIndex(helpDesk);
    const model = new IndexModel(defaultIndex);
    const differing = whole.filter(({ id, typed }) => indexed.get(id) !== model.text(stored(typed)));
    expect(differing.map(({ id, typed }) => ({ typed, indexed: indexed.get(id) }))).toEqual([]);
  });

  await test.step('nothing is left to search for only where the index has nothing', async () => {
    const indexed = await subjectsInIndex(helpDesk);
    const left = whole.filter(({ typed }) => toSearchString(typed, { target: 'article' }) === '');
    expect(left.map(({ id }) => indexed.get(id)).filter((value) => value !== '')).toEqual([]);
  });

  const textOf = new Map(whole.map(({ id, typed }) => [id, typed]));
  // Wrong hits for each search: a fifth to a half more than were seen, since the real texts are this repository's own, and change.
  const kinds = {
    'real texts, whole': { cases: whole.slice(0, real.length), mostWrong: { article: 0.6, title: 0.25 } },
    'real texts, a part': { cases: parts.slice(0, real.length), mostWrong: { article: 2.2, title: 1.2 } },
    'hard texts, whole': { cases: whole.slice(real.length), mostWrong: { article: 3, title: 4.5 } },
    'hard texts, a part': { cases: parts.slice(real.length), mostWrong: { article: 5, title: 10 } },
  };
  for (const [kind, { cases, mostWrong }] of Object.entries(kinds))
    for (const target of ['article', 'title'] as const) {
      const { missed, wrongPerSearch, summary } = await searchAll(helpDesk, cases, target, textOf);
      console.log(`      ${kind}, by ${target}: ${summary}`);
      expect.soft(missed, kind).toEqual([]);
      expect.soft(wrongPerSearch, kind).toBeLessThan(mostWrong[target]);
    }
});

test('by full text a ticket is found by its title alone, and by its subject alone', async ({
  helpDesk: shared,
}) => {
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-fulltext`);
  const { real, hard } = subjects();
  // It is asked in lower case, and MySQL takes newer capitals for other letters than theirs: nothing finds such a title.
  const isFolded = (text: string) => !/(?![A-\u017f\u0370-\u04ff])\p{Lu}/u.test(text);
  const isFiltered = (text: string) => /\S[,&<>?"!|;()+^=]\S/.test(text);
  const texts = [...real.filter(isFiltered), ...hard].filter(isFolded);
  const renamed = texts.map((Title) => ({ Title, Subject: 'An article', Queue: 'info' }));
  const before = texts.map((Subject) => ({ Title: 'A title', Subject, Queue: 'info' }));
  const tickets = await prepareAll(helpDesk.port, 'ticket', [...renamed, ...before]);
  const cases = texts.map((typed, index) => ({
    search: toSearchString(typed, { target: 'fulltext' }),
    ids: [tickets[index]?.id, tickets[index + texts.length]?.id],
  }));
  const searched = cases.filter(({ search }) => search !== '');
  expect(searched.length).toBeGreaterThan(70);
  const Searches = searched.map(({ search }) => ({ Fulltext: search }));
  const hits = await prepare(helpDesk.port, 'search', { Searches, Around: '' });
  const missed = searched.filter(({ ids }, index) => ids.some((id) => !hits[index]?.includes(id ?? 0)));
  expect(missed.map(({ search }) => search)).toEqual([]);
});

test('what the handbook typed finds its tickets', async ({ helpDesk }) => {
  const titles = handbook.map(([, subject]) => ({ Title: subject, Queue: 'info' }));
  const tickets = await prepareAll(helpDesk.port, 'ticket', titles);
  for (const [field, target] of [
    ['MIMEBase_Subject', 'article'],
    ['Title', 'title'],
  ] as const) {
    const Searches = handbook.map(([typed]) => ({ [field]: toSearchString(typed, { target }) }));
    const hits = await prepare(helpDesk.port, 'search', { Searches, Around: '' });
    const missed = Searches.filter((_, index) => !hits[index]?.includes(tickets[index]?.id ?? 0));
    expect(missed).toEqual([]);
  }
});

test('what would find every ticket is known', async ({ helpDesk: shared }) => {
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-everything`);
  const words = ['exim', 'cron', 'exim cron', '& |'];
  await prepareAll(
    helpDesk.port,
    'ticket',
    words.map((Title) => ({ Title, Queue: 'info' })),
  );
  const piece = fc.constantFrom(
    ...['*', '%', '**', '"*"', '"%*"', '"exim*"', '&&', '||', '&', '|', '(', ')', '+', ' ', '"'],
    ...['exim', '*ron', ' AND ', ' OR '],
  );
  const values = [
    ...new Set(fc.sample(fc.array(piece, { minLength: 1, maxLength: 7 }), { seed: 4, numRuns: 1000 })),
  ]
    .map((pieces) => pieces.join(''))
    .filter((value) => value.trim() !== '');
  for (const field of ['Title', 'MIMEBase_Subject']) {
    const [all, ...hits] = await prepare(helpDesk.port, 'search', {
      Searches: ['*', ...values].map((value) => ({ [field]: value, TicketNumber: '2*' })),
      Around: '', // as a job searches
    });
    // Without an article there is no subject: an open field has such a ticket, too.
    const most = (all?.length ?? 0) - 1;
    const open = values.filter((_, index) => (hits[index]?.length ?? 0) >= most);
    expect(open.length).toBeGreaterThan(20);
    expect(
      open.filter((value) => !findsEverything(value)),
      field,
    ).toEqual([]);
  }
});

test('the agents’ own search finds it, too', async ({ helpDesk }) => {
  const session = await helpDesk.logIn('bram');
  for (const typed of ['Ja && (nee) || "och" + {!}: 50%_x; [1] C:\\x', 'AND or & not ~ ^a^ <b> = /c/ #1#']) {
    const { id } = await helpDesk.ticket({ Title: typed, Subject: `${typed} paniclog` });
    for (const [field, target, text] of [
      ['Title', 'title', typed],
      ['MIMEBase_Subject', 'article', `${typed} paniclog`],
      ['Fulltext', 'article', `paniclog ${typed}`],
    ] as const) {
      const search = encodeURIComponent(toSearchString(text, { target }));
      const query = `Action=AgentTicketSearch;Subaction=Search;${field}=${search};SortBy=Age;OrderBy=Down`;
      const { headers, text: html } = await page(helpDesk.port, session, query);
      // A search that finds one ticket goes to its page.
      expect(`${headers['location']}${html}`, `${field}=${search}`).toContain(`TicketID=${id}`);
    }
  }
});

test('whatever is typed, the server finds what has it, and nothing else', async ({ helpDesk }) => {
  const tickets = await ticketsOfBadInput(helpDesk);
  const other = await helpDesk.ticket({ Title: 'Niets van dat alles' });
  const fields = {
    Title: 'title',
    MIMEBase_Subject: 'article',
    MIMEBase_Body: 'article',
    MIMEBase_From: 'whole',
    Fulltext: 'fulltext',
  } as const;
  const left: string[] = [];
  for (const [field, target] of Object.entries(fields)) {
    const cases = Object.entries(badInput).map(([name, text], index) => {
      const typed = field === 'MIMEBase_From' ? text.slice(0, 200) : text;
      return {
        name: `${field}: ${name}`,
        id: tickets[index]?.id ?? 0,
        search: toSearchString(typed, { target }),
      };
    });
    const searched = cases.filter(({ search }) => search !== '');
    left.push(...cases.filter(({ search }) => search === '').map(({ name }) => name));
    const Searches = searched.map(({ search }) => ({ [field]: search }));
    for (const Around of ['', '*'] as const) {
      const hits = await prepare(helpDesk.port, 'search', { Searches, Around });
      const missed = searched.filter(({ id }, index) => !hits[index]?.includes(id));
      expect.soft(missed).toEqual([]);
      expect.soft(searched.filter((_, index) => hits[index]?.includes(other.id))).toEqual([]);
    }
  }
  const inArticles = ['MIMEBase_Subject', 'MIMEBase_Body', 'Fulltext'];
  expect(left).toEqual(inArticles.map((field) => `${field}: only operators`));
});

test('a subject longer than a title can be is found by it, and by the title that is left of it', async ({
  helpDesk,
}) => {
  const typed = `Zeer lange titel: ${'één, twee & drie '.repeat(20)}unieksluitstuk`;
  const { id } = await helpDesk.ticket({ Title: typed });
  const { title } = await helpDesk.database.ticket(id);
  expect(title).toBe([...typed].slice(0, 255).join(''));
  const Searches = [
    { Title: toSearchString(typed, { target: 'title' }) },
    { MIMEBase_Subject: toSearchString(typed, { target: 'article' }) },
  ];
  expect(await prepare(helpDesk.port, 'search', { Searches, Around: '' })).toEqual([[id], [id]]);
});

test('a sender stored whole is found by what is read of it', async ({ helpDesk }) => {
  const { id } = await helpDesk.ticket({ From: '"Jansen, Jan (PPNL)" <jan.jansen@piratenpartij.nl>' });
  const typed = [
    'Jansen, Jan',
    'Jan (PPNL)',
    'JAN.JANSEN@piratenpartij.nl',
    '"Jansen, Jan (PPNL)" <jan.jansen@',
  ];
  const Searches = typed.map((text) => ({ MIMEBase_From: toSearchString(text, { target: 'whole' }) }));
  expect(await prepare(helpDesk.port, 'search', { Searches, Around: '' })).toEqual(typed.map(() => [id]));
});

async function subjectsInIndex(helpDesk: HelpDesk): Promise<Map<number, string>> {
  const rows = await helpDesk.database.rows(
    "SELECT ticket_id AS id, article_value AS value FROM article_search_index WHERE article_key = 'MIMEBase_Subject'",
  );
  return new Map(rows.map(({ id, value }) => [id, value]));
}

/** What MySQL's utf8mb3 keeps of a text, as Znuny reads it back for the index. */
const stored = (text: string): string => text.replace(/[\u{10000}-\u{10ffff}]/gu, '\uFFFD');

async function searchAll(helpDesk: HelpDesk, cases: Case[], target: Target, textOf: Map<number, string>) {
  const field = target === 'title' ? 'Title' : 'MIMEBase_Subject';
  const explained = cases.map((one) => ({ ...one, ...explainSearch(one.typed, { target }) }));
  const searched = explained.filter(({ nothingLeft }) => !nothingLeft);
  const Searches = searched.map(({ search }) => ({ [field]: search }));
  const byJob = await prepare(helpDesk.port, 'search', { Searches, Around: '' });
  // The agents' search puts "*" around; a few tell whether that makes a difference.
  const byAgent = await prepare(helpDesk.port, 'search', { Searches: Searches.slice(0, 20), Around: '*' });
  expect(byAgent.map(sorted)).toEqual(byJob.slice(0, 20).map(sorted));
  const missed = searched.filter(({ id }, index) => !byJob[index]?.includes(id));
  const wrong = searched.flatMap(({ typed }, index) =>
    (byJob[index] ?? []).filter((id) => !contains(textOf.get(id) ?? '', typed)),
  );
  const hits = byJob.flat().length;
  return {
    missed: missed.map(({ typed, search }) => [typed, search]),
    wrongPerSearch: wrong.length / searched.length,
    summary: `${searched.length - missed.length} of ${searched.length} found, ${cases.length - searched.length} have nothing to search for; ${wrong.length} of ${hits} hits do not contain the text`,
  };
}

const sorted = (ids: readonly number[]): number[] => [...ids].sort((one, other) => one - other);

/** As people compare: any blanks, any capitals. */
const contains = (text: string, typed: string): boolean => plain(text).includes(plain(typed));
const plain = (text: string): string =>
  text
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
    .toLowerCase();
