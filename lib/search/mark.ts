// Where a text stands in a title, for people to see why it was found.
import { readExpression } from './expression.ts';

/** A piece of a title, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The title in pieces, those marked that are one of the words, in any case; short words only where they stand alone. */
export function markWords(title: string, words: readonly string[]): Piece[] {
  const longestFirst = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [{ text: title, marked: false }];
  const any = new RegExp(`(${longestFirst.map(patternOf).join('|')})`, 'giu');
  return title
    .split(any)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const patternOf = (word: string): string =>
  [...word].length > 3 ? escaped(word) : `(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/**
 * Whether a title contains the text as it was typed, whatever the case and the width of blanks; of a search expression, each of its
 * terms, with anything in place of its wildcards.
 *
 * @param isText it is no expression, whatever it looks like
 */
export function containsAsTyped(title: string, typed: string, isText = false): boolean {
  const { intent, texts } = readExpression(typed, undefined, isText);
  return texts.every((text) =>
    containsInOrder(plain(title), intent === 'text' ? [text] : text.split(/[*?%]+/)),
  );
}

function containsInOrder(title: string, pieces: readonly string[]): boolean {
  let rest = title;
  for (const piece of pieces.map(plain)) {
    const at = rest.indexOf(piece);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length);
  }
  return true;
}

const plain = (text: string): string =>
  text
    .replace(/[\p{White_Space}\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The words that a text or a search expression is made of, without what the search takes for operators. */
export const wordsOf = (search: string): string[] =>
  search.split(/[\s*%"&|()!]+/u).filter((word) => word !== '');
