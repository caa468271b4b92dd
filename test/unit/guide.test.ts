// The guide for users quotes what Loods says: a sentence that changes changes there, too.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const top = new URL('../..', import.meta.url);
const read = (path: string) =>
  readFileSync(new URL(path, top), 'utf8').replaceAll(/\s+/g, ' ').replaceAll('’', "'");

/** All that Loods can say, with the names of the handbook's jobs; what is put into a sentence is left out. */
const said = [
  ...readdirSync(new URL('lib/words', top), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `lib/words/${file}`),
  'lib/guard/built-in.ts',
]
  .map(read)
  .join('')
  .replaceAll("\\'", "'");

/** The outermost quotes: what Loods says has quotes of its own. */
function quotesOf(text: string): string[] {
  const quotes: string[] = [];
  let depth = 0;
  for (const [part] of text.matchAll(/[“”]|[^“”]+/g)) {
    if (part === '“' && depth++ === 0) quotes.push('');
    else if (part === '”' && --depth === 0) continue;
    else if (depth > 0) quotes.push(quotes.pop() + part);
  }
  return quotes;
}

/** What is of a ticket or a job in the example, and not of the sentence. */
const example = /NUMMER|NAAM|TITEL|…|\d+(?: tickets(?: worden)?)?|“[^”]*”|Spam|Bounces|new|on, has/;

const isSaid = (quote: string) =>
  quote
    .split(example)
    .map((piece) => piece.replaceAll(/^[\s.,:()“”]+|[\s.,:()“”]+$/g, ''))
    .every((piece) => said.includes(piece));

test('every sentence that the Dutch guide quotes is one that Loods says', () => {
  const quotes = quotesOf(read('docs/handleiding.md')).slice(1); // the first says what quotes mean
  expect(quotes.length).toBeGreaterThan(90);
  expect(quotes.filter((quote) => !isSaid(quote))).toEqual([]);
});
