// Search expressions that were written on purpose, e.g. (*a*&&*b*) or "*exim paniclog*", and whether they can find anything.
import type { IndexModel } from './index-model.ts';
import { longestSearch } from './pattern.ts';

/**
 * Whether something typed is a text, or an expression: to be 'kept', or 'mended' since it can't find what it says, or 'shortened' since
 * the server would cut it.
 */
export type Intent = 'text' | 'kept' | 'mended' | 'shortened';

/** What was typed, read. */
export interface Expression {
  readonly intent: Intent;
  /** What must be found: the text, or each term of an expression, with its wildcards. */
  readonly texts: readonly string[];
}

/** A part of an expression between operators and brackets. */
interface Term {
  readonly content: string;
}

const token = /\s*(?:(&&|\|\|)|([()])|(!)|["“”]([^"“”\n]+)["“”]|([^\s"“”()&|!]+))\s*/uy;

/** Reading goes over the text again and again. No field of a job or saved search holds a fifth of this. */
export const longestExpression = 1000;

/**
 * Reads what was typed.
 *
 * @param model of the index that it will be looked up in; absent for fields that are stored as they are
 * @param isText take it for a text, whatever it looks like
 */
export function readExpression(text: string, model?: IndexModel, isText = false): Expression {
  const terms = isText || text.length > longestExpression ? undefined : readTerms(text);
  if (!terms) return { intent: 'text', texts: [text] };
  return { intent: intentOf(text, terms, model), texts: terms.map(({ content }) => content) };
}

function intentOf(text: string, terms: readonly Term[], model: IndexModel | undefined): Intent {
  // What it excludes or leaves to choose can't be said with words alone.
  if (/\|\||!/.test(text)) return 'kept';
  if (/[“”]/.test(text) || terms.some(({ content }) => isFaulty(content, model))) return 'mended';
  return [...text.trim()].length > longestSearch ? 'shortened' : 'kept';
}

/** The terms of an expression; undefined for a text, which has no operator or wildcard, or not everywhere. */
function readTerms(text: string): Term[] | undefined {
  const shape: string[] = [];
  const terms: Term[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, operator, bracket, not, quoted, bare] = match;
    const content = quoted ?? bare;
    if (content !== undefined) terms.push({ content });
    shape.push(operator ?? bracket ?? not ?? 't');
  }
  return isExpression(shape.join('')) && isOnPurpose(shape.join(''), terms) ? terms : undefined;
}

/** Reduces terms, brackets and operators until one is left: blanks alone do not join, since that is what texts have. */
function isExpression(shape: string): boolean {
  let rest = shape;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/!t|\(t\)|t(&&t)+(?!&)|t(\|\|t)+(?!\|)/g, 't');
  }
  return rest === 't';
}

// "***" is decoration in subjects ("*** SPAM ***"); a wildcard stands alone. Quotes alone are just quotes.
const isOnPurpose = (shape: string, terms: readonly Term[]): boolean =>
  terms.some(hasWildcard) || (/&&|\|\|/.test(shape) && shape.includes('('));

// The handbook writes OTRS?Scheduler?Daemon, too, where people would have typed blanks.
const hasWildcard = ({ content }: Term): boolean =>
  (/(?<!\*)\*(?!\*)/.test(content) && /[^*%]/.test(content)) || /^\p{L}+(\?+\p{L}+){2,}$/u.test(content);

/**
 * Whether no ticket can have it, by what the index does to words. Two that the handbook tried: "?" is no wildcard of Znuny's; and with
 * wildcards inside alone a value must begin and end so.
 */
function isFaulty(content: string, model: IndexModel | undefined): boolean {
  if (content.includes('?') || /^[^*]+\*.*[^*]$/.test(content)) return true;
  if (!model) return false;
  return content.split('*').some((piece) => isLost(piece, model));
}

/** A piece between wildcards begins and ends anywhere in a word; what stands between blanks is a whole word. */
function isLost(piece: string, model: IndexModel): boolean {
  const words = piece.split(/\s/);
  return words.some((word, index) => {
    if (word === '') return index > 0 && index < words.length - 1; // the index has no two blanks
    const begun = index === 0 ? 'xx' : '';
    const ended = index === words.length - 1 ? 'xx' : '';
    const indexed = model.word(`${begun}${word}${ended}`);
    const lost = indexed.loss !== undefined && !(begun || ended ? indexed.loss === 'too long' : false);
    return lost || indexed.word !== `${begun}${word.toLowerCase()}${ended}`;
  });
}
