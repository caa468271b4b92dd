import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/lib/words/language';
import { optionsWords } from '@/lib/words/options';
import { outcomeWords } from '@/lib/words/outcomes';
import { ticketWords } from '@/lib/words/ticket';

describe('the language of words', () => {
  it.each([
    ['nl', 'Dutch'],
    ['nl-BE', 'Dutch'],
    ['nl_NL', 'Dutch'],
    ['en', 'English'],
    ['de', 'English'],
    ['nlx', 'English'],
  ])('of %s is %s', (language, expected) => {
    expect(inLanguage(language, { en: 'English', nl: 'Dutch' })).toBe(expected);
  });
});

describe.each([
  ['ticket screens', ticketWords],
  ['options page', optionsWords],
  ['outcomes', outcomeWords],
  ['outcomes of spam', (language) => outcomeWords(language).spam],
  ['outcomes of bounce', (language) => outcomeWords(language).bounce],
  ['outcomes of rename', (language) => outcomeWords(language).rename],
] as [string, (language: string) => object][])('the words of the %s', (_name, words) => {
  it('are complete and different in both languages', () => {
    const english = words('en') as Record<string, unknown>;
    const dutch = words('nl') as Record<string, unknown>;
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
    const same = Object.keys(english).filter((key) => String(english[key]) === String(dutch[key]));
    // Names of things, and what is an object of its own.
    expect(same.filter((key) => !['spam', 'bounce', 'rename'].includes(key))).toEqual([]);
  });
});
