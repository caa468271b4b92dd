// What Loods says about a search: what it left out and why, and how it finds more than was typed.
import { describe, expect, it } from 'vitest';
import { defaultIndex, explainSearch, findsEverything, IndexModel } from '@/lib/search';

const article = (text: string) => explainSearch(text, { target: 'article' });
const title = (text: string) => explainSearch(text, { target: 'title' });
const reasons = (text: string) => article(text).leftOut.map(({ word, reason }) => [word, reason]);

describe('words that are not searched for', () => {
  it.each([
    ['exim on mail', [['on', 'stop word']]],
    [
      'Können wir ok',
      [
        ['Können', 'stop word'],
        ['wir', 'stop word'],
        ['ok', 'too short'],
      ],
    ],
    [
      'cron --- !!',
      [
        ['---', 'only punctuation'],
        ['!!', 'only punctuation'],
      ],
    ],
    [`log ${'a'.repeat(31)}`, [['a'.repeat(31), 'too long']]],
    ['Cron daily cron', [['cron', 'repeated']]],
    ['cron.daily cron', [['cron', 'in another word']]],
    [
      'it’s “the” plan',
      [
        ['it’s', 'stop word'],
        ['“the”', 'stop word'],
      ],
    ],
  ])('%s', (text, expected) => expect(reasons(text)).toEqual(expected));

  it('beyond the first thousand', () => {
    const words = Array.from({ length: 1001 }, (_, index) => `word${index}`);
    expect(reasons(words.join(' ')).at(-1)).toEqual(['word1000', 'beyond the word count']);
  });

  it('for want of room, where the longest go first', () => {
    const long = [...'defghi'].map((letter) => letter.repeat(30));
    const { search, leftOut, wider } = article(`abc ${long.join(' ')}`);
    expect(leftOut).toEqual([{ word: 'i'.repeat(30), reason: 'no room' }]);
    expect(search).toMatch(/^"\*abc\*"&&"\*d{30}\*"&&/);
    expect(search.length).toBeLessThanOrEqual(200);
    expect(wider).toEqual(['any order', 'cut']);
  });
});

describe('how more is found than was typed', () => {
  it.each([
    [title('paniclog'), []],
    [title('exim paniclog'), ['any characters']],
    [title('a '.repeat(200)), ['any characters', 'cut']],
    [article('paniclog'), []],
    [article('(PANICLOG)'), ['any characters']],
    [article('exim paniclog'), ['any order']],
    [article('exim on mail'), ['any order', 'words left out']],
  ] as const)('%#', ({ wider }, expected) => expect(wider).toEqual(expected));
});

describe('when nothing is left', () => {
  it('of an article’s words: the title is where they are', () => {
    expect(article('A B C')).toMatchObject({ search: '', nothingLeft: true, instead: 'title' });
    expect(title('A B C')).toMatchObject({ search: '"*A*B*C*"', nothingLeft: false });
  });

  it('of words that the index may or may not have, they are searched for', () => {
    expect(article('it’s')).toMatchObject({ search: '"*it*s*"', leftOut: [], wider: ['any characters'] });
    expect(article("it's")).toMatchObject({ search: '', instead: 'title' });
    expect(article('𖧂𛁢⿑𔖺')).toMatchObject({ search: '', instead: 'title' }); // all but the symbol is U+FFFD to MySQL
  });

  it.each(['', ' \t ', '"', '***', '%', '?', '🎉'])('of “%s”: not there either', (text) => {
    expect(article(text)).toMatchObject({ search: '', nothingLeft: true });
    expect(article(text).instead).toBeUndefined();
    expect(title(text)).toMatchObject({ search: '', nothingLeft: true });
  });
});

describe('a search expression', () => {
  it.each([
    '(*a*&&*b*)',
    '"*exim paniclog*"',
    '*paniclog*',
    '"*exim*"||"*cron*"',
    '!*spam*',
    '(*a* && !(*b*||*c*))',
  ])('%s stays as it is, until a text is asked for', (text) => {
    expect(article(text)).toMatchObject({ search: text, expression: 'kept', wider: [] });
    expect(title(` ${text} `)).toMatchObject({ search: text, expression: 'kept' });
    expect(explainSearch(text, { target: 'title', asText: true })).toMatchObject({ expression: 'text' });
  });

  it.each([
    '*** SPAM *** buy',
    '***SPAM***',
    '"Urgent"',
    'Jansen && Zn',
    '(a) b',
    '2 * 3',
    'a || b',
    '"*a*" "*b*"',
    '((*a*)',
  ])('%s is none: texts look so', (text) => expect(title(text).expression).toBe('text'));

  it.each([
    ['!*spam*', '"*!*spam*"', '"*spam*"'],
    ['(*a* && *b*)', '"*(*a*&&*b*)*"', ''],
    ['*exim*||*cron*', '"*exim*||*cron*"', '"*exim*cron*"'],
  ])('%s can be a text: it is found as it stands', (text, byTitle, byArticle) => {
    const search = (target: 'title' | 'article') => explainSearch(text, { target, asText: true }).search;
    expect([search('title'), search('article')]).toEqual([byTitle, byArticle]);
  });

  it('that no ticket can have is mended', () => {
    expect(article('"*exim on mail*"')).toMatchObject({ search: '"*exim*"&&"*mail*"', expression: 'mended' });
    expect(title('"*Cron?daily*"&&*mail*')).toMatchObject({
      search: '"*Cron*daily*"&&"*mail*"',
      expression: 'mended',
    });
  });

  it('that leaves a choice is not mended: words can’t say that', () => {
    expect(article('"*exim on mail*"||"*cron*"').expression).toBe('kept');
  });

  it('is none when it is longer than anything on purpose, and does not take long', () => {
    const started = performance.now();
    for (const text of ['('.repeat(10_000), '!'.repeat(10_000), '"*'.repeat(5000), '*a&&'.repeat(2500)]) {
      expect(title(text).expression).toBe('text');
      expect(findsEverything(text)).toBe(false);
    }
    expect(findsEverything(`${'('.repeat(490)}*${')'.repeat(490)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a help desk with its own index', () => {
  const index = {
    ...defaultIndex,
    wordLengthMin: 2,
    stopWords: { xx: ['Exim'] },
    filters: [String.raw`\d+`, '[()@]', String.raw`[\s_]$`],
  };

  it('has its own stop words, lengths and filters', () => {
    const { search, leftOut } = explainSearch('exim on v12é mail_ (x)', { target: 'article', index });
    expect(search).toBe('"*on*"&&"*vé*"&&"*mail*"');
    expect(leftOut).toEqual([
      { word: 'exim', reason: 'stop word' },
      { word: '(x)', reason: 'too short' },
    ]);
  });

  it('is searched both ways when what it deletes may be there all the same', () => {
    const uncertain = { ...defaultIndex, filters: [String.raw`[^\p{L}\p{N}]`], uncertain: true };
    const typed = `can't (non-zero) x${'-'.repeat(30)}y`;
    const { search, leftOut } = explainSearch(typed, { target: 'article', index: uncertain });
    expect(search).toBe('"*non*zero*"');
    expect(leftOut.map(({ reason }) => reason)).toEqual(['stop word', 'too short']);
  });

  it('is searched by one pattern where its agents’ search takes no expressions', () => {
    const one = { ...defaultIndex, onePattern: true };
    const of = (target: 'title' | 'article' | 'whole') =>
      explainSearch('Cron <root@mail> has (failed)', { target, index: one });
    expect(of('article')).toMatchObject({
      search: '*cron*root@mail*failed*',
      wider: ['any characters', 'their order', 'words left out'],
    });
    expect(of('whole').search).toBe('*Cron*<root@mail>*has*(failed)*');
    expect(of('title').search).toBe('"*Cron*<root@mail>*has*(failed)*"');
    expect(explainSearch('on the', { target: 'article', index: one })).toMatchObject({
      search: '',
      nothingLeft: true,
    });
  });

  it.each(['[[:punct:]]', String.raw`[\W_]`, '(', '(?{ die })'])(
    'says so when its filter %s can’t be read',
    (filter) => {
      expect(() => new IndexModel({ ...defaultIndex, filters: [filter] })).toThrow(SyntaxError);
    },
  );
});
