import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsAsTyped, explainSearch, markWords, wordsOf } from '@/lib/search';
import { handbook } from './handbook.ts';

const marked = (title: string, words: string[]) =>
  markWords(title, words)
    .map(({ text, marked: is }) => (is ? `<${text}>` : text))
    .join('');

describe('marking', () => {
  it.each([
    ['Re: Exim paniclog', ['exim', 'PANICLOG'], 'Re: <Exim> <paniclog>'],
    ['a.b axb', ['a.b'], '<a.b> axb'],
    ['cron.daily cron', ['cron', 'cron.daily'], '<cron.daily> <cron>'],
    ['non-zero (size) [x] a/b', ['non-zero', '(size)', '[x]', 'a/b'], '<non-zero> <(size)> <[x]> <a/b>'],
    ['<b>&</b>', ['<b>'], '<<b>>&</b>'],
    ['nothing', [], 'nothing'],
    ['on a long bacon', ['on', 'bacon'], '<on> a long <bacon>'],
    ['😀 hi', ['😀'], '<😀> hi'],
  ])('%j for %j', (title, words, expected) => {
    expect(marked(title, words)).toBe(expected);
  });

  it('loses nothing of any title, whatever the words', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 5 }), (title, words) => {
        expect(
          markWords(title, words)
            .map(({ text }) => text)
            .join(''),
        ).toBe(title);
      }),
    );
  });
});

it.each([
  ['Exim  paniclog\ton mail', 'exim paniclog', true],
  ['Exim: paniclog', 'exim paniclog', false],
  ['paniclog of exim', 'exim paniclog', false],
  ['*** SPAM *** buy', '*** spam', true],
  ['Re: Exim paniclog', '"*exim paniclog*"', true],
  ['paniclog of exim', '"*exim paniclog*"', false],
  ['Cron <root@mail> /etc/cron.daily', 'Cron*root@mail*cron.daily', true],
  ['cron.daily of Cron <root@mail>', 'Cron*root@mail*cron.daily', false],
  ['non zero size', '"*non?zero*"&&*size*', true],
  ['non zero', '"*non?zero*"&&*size*', false],
])('%j contains %j as typed: %j', (title, typed, expected) => {
  expect(containsAsTyped(title, typed)).toBe(expected);
});

it('takes what looks like an expression for a text when told so', () => {
  expect(containsAsTyped('Re: (*a*)', '(*a*)', true)).toBe(true);
  expect(containsAsTyped('Re: a', '(*a*)', true)).toBe(false);
  expect(containsAsTyped('Re: a', '(*a*)')).toBe(true);
});

it.each(handbook.filter(([typed]) => explainSearch(typed, { target: 'article' }).expression === 'mended'))(
  'the handbook’s %s, mended, is not wider for its own tickets',
  (typed, subject) => {
    expect(containsAsTyped(subject, typed)).toBe(true);
    expect(containsAsTyped(subject.split(' ').reverse().join(' '), typed)).toBe(false);
  },
);

it('knows the words of an expression', () => {
  expect(wordsOf('("*exim*paniclog*"&&!*spam*) || x%')).toEqual(['exim', 'paniclog', 'spam', 'x']);
});
