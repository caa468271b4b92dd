// Search strings against a model of the index (test/e2e/search-strings.spec.ts compares that with the real one).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultIndex,
  explainSearch,
  findsEverything,
  IndexModel,
  longestSearch,
  toSearchString,
} from '@/lib/search';
import { handbook } from './handbook.ts';
import { found } from './like.ts';

const model = new IndexModel(defaultIndex);
const findsInIndex = (search: string, subject: string) => found(search, model.text(subject));

// Words as they are in subjects: ordinary ones, many of them twice or stop words, and what punctuation and Unicode make of them.
const ordinary = fc.constantFrom(
  ...'cron test daily mail server de van het the on has uit A ok exim paniclog Factuur factuur 2026 piratenpartij.nl'.split(
    ' ',
  ),
);
const odd = fc.constantFrom(
  ...'"quoted" “krul” it’s jan\'s a,b 1,000,000 non(zero (x.y.) non-zero C++ 50% back\\slash a&&b || ! --- – 🎉 feest🎉je ΟΔΟΣ İstanbul straße ẞ e\u0301t under_score <root@mail> [Ticket#1] Re: ~x~ {y} #1# ###1### 日本語 مرحبا f*ck wat*zijn hoe?wat?waar *lijst* "*exim*cron*"'.split(
    ' ',
  ),
);
const anything = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((word) => !/[\p{White_Space}\0]/u.test(word)); // a mail's header has no NUL
const blank = fc.constantFrom(' ', ' ', '  ', '\t', '\u00a0', '\n');
const subjects = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: ordinary }, odd, anything), blank), {
    minLength: 1,
    maxLength: 14,
  })
  .map((pairs) => pairs.flat().join(''));

/** A subject, and some of its words in a row. */
const runs = fc.tuple(subjects, fc.nat(), fc.nat()).map(([subject, from, length]) => {
  const parts = subject.split(/(\p{White_Space}+)/u);
  const start = from % parts.length;
  return { subject, run: parts.slice(start, start + 1 + (length % (parts.length - start))).join('') };
});

describe('any run of whole words out of a subject', () => {
  it('finds it in the index, or has nothing left to search for', () => {
    fc.assert(
      fc.property(runs, ({ subject, run }) => {
        const { search, nothingLeft, expression } = explainSearch(run, { target: 'article' });
        fc.pre(expression !== 'kept'); // a subject like !*this* is taken for an expression
        expect(nothingLeft || findsInIndex(search, subject)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has something left if the index has any of its words', () => {
    fc.assert(
      fc.property(runs, ({ run }) => {
        const { nothingLeft, expression } = explainSearch(run, { target: 'article' });
        fc.pre(expression !== 'kept');
        // MySQL keeps nothing of what is beyond 16 bits.
        const words = model.text(run.replace(/[\u{10000}-\u{10ffff}]/gu, ' '));
        expect(nothingLeft && /[\p{L}\p{N}]/u.test(words)).toBe(false);
      }),
    );
  });

  it('finds it in an index that may be filtered or not', () => {
    fc.assert(
      fc.property(runs, ({ subject, run }) => {
        const index = { ...defaultIndex, uncertain: true };
        const { search, nothingLeft, expression } = explainSearch(run, { target: 'article', index });
        fc.pre(expression !== 'kept');
        expect(nothingLeft || findsInIndex(search, subject)).toBe(true);
        expect(nothingLeft || found(search, subject.toLowerCase())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds it by full text, in the index or in a title', () => {
    fc.assert(
      fc.property(runs, ({ subject, run }) => {
        const { search, nothingLeft, expression } = explainSearch(run, { target: 'fulltext' });
        fc.pre(expression !== 'kept');
        expect(nothingLeft || (findsInIndex(search, subject) && found(search, subject))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds it among titles', () => {
    fc.assert(
      fc.property(runs, ({ subject, run }) => {
        const { search, nothingLeft, expression } = explainSearch(run, { target: 'title' });
        fc.pre(expression !== 'kept');
        expect(nothingLeft || found(search, subject)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds it as a text even if it looks like an expression', () => {
    const pieces = fc.constantFrom('*', '!', '"', '(', ')', '&&', '||', ' ', '?', 'exim', 'cron', 'x');
    const like = fc.array(pieces, { minLength: 1, maxLength: 9 }).map((all) => all.join(''));
    fc.assert(
      fc.property(like, (subject) => {
        const of = (target: 'title' | 'article') => explainSearch(subject, { target, asText: true });
        const [title, article] = [of('title'), of('article')];
        expect(title.nothingLeft || found(title.search, subject)).toBe(true);
        expect(article.nothingLeft || findsInIndex(article.search, subject)).toBe(true);
      }),
    );
  });
});

describe('what a page shows, typed anew', () => {
  it.each([
    ['folded\theader  of a\u00a0mail', 'folded header of a mail'],
    ['It’s “urgent” – really', `It's "urgent" - really`],
    [`It's "urgent" - really`, 'It’s “urgent” – really'],
    ['Feest\uFFFDje: taart', 'Feest🎉je: taart'],
    ['zero\u200bwidth blank', 'zero\u200bwidth blank'],
    ['FACTUUR 2026-42', 'factuur 2026–42'],
  ])('%j is found', (stored, typed) => {
    expect(found(toSearchString(typed, { target: 'title' }), stored)).toBe(true);
    expect(findsInIndex(toSearchString(typed, { target: 'article' }), stored)).toBe(true);
  });
});

describe('a subject of one word with what looks like wildcards', () => {
  it.each(['f*ck', 'wat*zijn', 'hoe?wat?waar', '"f*ck"', '(wat*zijn)', '*lijst*'])(
    '%s is found',
    (subject) => {
      expect(findsInIndex(toSearchString(subject, { target: 'article' }), subject)).toBe(true);
      expect(found(toSearchString(subject, { target: 'title' }), subject)).toBe(true);
    },
  );
});

describe('an expression', () => {
  it.each([
    '(*&&*)',
    '(%||%)',
    '(*a*||*)',
    '*a*||(*&&%)',
    '!(*a*&&*)||*', // the ! is for *a* alone
    '*+*&&*a||%',
  ])('%s would find everything, and is nothing', (text) => {
    for (const target of ['title', 'article', 'whole'] as const)
      expect(toSearchString(text, { target })).toBe('');
  });

  it.each(['(*abc*&&*)', '(*abc*||!*)', '(*&&!*abc*)', '"*a*"'])('%s would not', (text) => {
    expect(explainSearch(text, { target: 'title' })).toMatchObject({ search: text, expression: 'kept' });
  });

  it('of more than 200 characters is shortened, and finds more', () => {
    const subject = `${'verslag van de ledenvergadering '.repeat(6)}over penningmeester`;
    const typed = `"*${subject}*"`;
    for (const target of ['title', 'article'] as const) {
      const { search, expression, wider } = explainSearch(typed, { target });
      expect(expression).toBe(target === 'title' ? 'shortened' : 'mended');
      expect(search.length).toBeLessThanOrEqual(longestSearch);
      expect(target === 'title' ? wider : ['cut']).toContain('cut');
      expect(target === 'title' ? found(search, subject) : findsInIndex(search, subject)).toBe(true);
    }
  });

  it('of more than 200 characters that leaves a choice can’t be shortened', () => {
    const typed = `*${'a'.repeat(100)}*||*${'b'.repeat(100)}*`;
    const nothing = { search: '', nothingLeft: true, refused: 'too long' };
    expect(explainSearch(typed, { target: 'title' })).toMatchObject(nothing);
    expect(explainSearch('*a*||*b*', { target: 'title' }).refused).toBeUndefined();
  });

  it('finds everything for the server in all the ways that were seen', () => {
    const open = [
      '*',
      '%%%%',
      '"*"',
      '* *',
      '()',
      '( )',
      '* OR abc',
      'AND *',
      '\\%',
      '*+%',
      '*||a b',
      '*("%")',
      '% AND ||*',
      ')abc(',
      '** | |x',
    ];
    const closed = [
      '',
      ' ',
      '*a*',
      '*&*',
      'x*||b',
      '!*',
      'a\\*',
      '"* *"',
      '\\(*\\)',
      '*OR*',
      '*,*',
      '"a"||*b',
    ];
    expect(open.filter((value) => !findsEverything(value))).toEqual([]);
    expect(closed.filter(findsEverything)).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    subjects,
    fc.string({ unit: 'binary', maxLength: 12_000, size: 'max' }),
    fc.string({ maxLength: 300 }),
  );
  // Neither at the ends nor inside is anything that a quoted pattern can't hold.
  const pattern = String.raw`"\*(?!\*)[^"%\\?\s“”]+(?<!\*)\*"`;
  const shape = new RegExp(`^(${pattern}(&&${pattern})*)?$`, 'u');

  it.each(['title', 'article', 'fulltext', 'whole'] as const)(
    '%s: only quoted patterns reach the server, and it cuts none',
    (target) => {
      fc.assert(
        fc.property(typed, (text) => {
          for (const asText of [true, false]) {
            const { search, expression, nothingLeft } = explainSearch(text, { target, asText });
            if (expression !== 'kept') expect(search).toMatch(shape);
            expect([...search].length).toBeLessThanOrEqual(longestSearch);
            expect(nothingLeft).toBe(search === '');
          }
        }),
      );
    },
  );
});

describe.each(handbook)('the handbook’s %s', (typed, subject) => {
  it('finds its tickets by subject and by title, as it was typed and as the text that it means', () => {
    for (const text of [
      typed,
      typed.replace(/^["“]\*?|\*?["”]$/g, ''),
      typed.replace(/["“”*?]+/g, ' '),
      subject,
    ]) {
      expect(findsInIndex(toSearchString(text, { target: 'article' }), subject), text).toBe(true);
      expect(found(toSearchString(text, { target: 'title' }), subject), text).toBe(true);
    }
  });
});
