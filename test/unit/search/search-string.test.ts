// Search strings against a model of the index (test/e2e/search-strings.spec.ts compares that with the real one).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultIndex, explainSearch, IndexModel, longestSearch, toSearchString } from '@/lib/search';
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
  ...'"quoted" “krul” it’s jan\'s a,b 1,000,000 non(zero (x.y.) non-zero C++ 50% back\\slash a&&b || ! --- – 🎉 feest🎉je ΟΔΟΣ İstanbul straße ẞ e\u0301t under_score <root@mail> [Ticket#1] Re: ~x~ {y} #1# ###1### 日本語 مرحبا'.split(
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
        fc.pre(expression === 'text'); // a subject like *this* is taken for an expression
        expect(nothingLeft || findsInIndex(search, subject)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has something left if the index has any of its words, with straight quotes and curly ones', () => {
    fc.assert(
      fc.property(runs, ({ run }) => {
        fc.pre(!/[“”‘’`´″′«»„‟‚‛'"]/.test(run) && /\w/.test(run));
        const { nothingLeft } = explainSearch(run, { target: 'article', asText: true });
        const words = model.words(run).filter(({ loss, word }) => !loss && /[\p{L}\p{N}]/u.test(word));
        expect(nothingLeft).toBe(
          words.every(({ word }) => !/[\p{L}\p{N}]/u.test(word.replace(/[\u{10000}-\u{10ffff}]/gu, ''))),
        );
      }),
    );
  });

  it('finds it in an index that may be filtered or not', () => {
    fc.assert(
      fc.property(runs, ({ subject, run }) => {
        const index = { ...defaultIndex, uncertain: true };
        const { search, nothingLeft, expression } = explainSearch(run, { target: 'article', index });
        fc.pre(expression === 'text');
        expect(nothingLeft || findsInIndex(search, subject)).toBe(true);
        expect(nothingLeft || found(search, subject.toLowerCase())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds it among titles', () => {
    fc.assert(
      fc.property(runs, ({ subject, run }) => {
        const { search, nothingLeft, expression } = explainSearch(run, { target: 'title' });
        fc.pre(expression === 'text');
        expect(nothingLeft || found(search, subject)).toBe(true);
      }),
      { numRuns: 500 },
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

describe('whatever is typed', () => {
  const typed = fc.oneof(
    subjects,
    fc.string({ unit: 'binary', maxLength: 12_000, size: 'max' }),
    fc.string({ maxLength: 300 }),
  );
  // Neither at the ends nor inside is anything that a quoted pattern can't hold.
  const pattern = String.raw`"\*(?!\*)[^"%\\?\s“”]+(?<!\*)\*"`;
  const shape = new RegExp(`^(${pattern}(&&${pattern})*)?$`, 'u');

  it.each(['title', 'article', 'whole'] as const)(
    '%s: only quoted patterns reach the server, and it cuts none',
    (target) => {
      fc.assert(
        fc.property(typed, (text) => {
          const { search, expression, nothingLeft } = explainSearch(text, { target, asText: true });
          expect(search).toMatch(shape);
          expect([...search].length).toBeLessThanOrEqual(longestSearch);
          expect(nothingLeft).toBe(search === '');
          if (expression === 'text') expect(toSearchString(text, { target })).toBe(search);
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
