// The search for a text, and what there is to say about it.
import { findsEverything } from './condition.ts';
import { type Expression, type Intent, readExpression } from './expression.ts';
import { type IndexedWord, IndexModel, type Loss } from './index-model.ts';
import {
  cut,
  cutPattern,
  fitting,
  longestSearch,
  toGluedSearch,
  toOnePattern,
  toPattern,
  toSearch,
} from './pattern.ts';
import { defaultIndex, type IndexSettings } from './settings.ts';

/**
 * Where a text is looked for: the title; Subject and Body by their index (article); the full text, which is any of these; From, To and Cc,
 * which are stored whole.
 */
export type Target = 'title' | 'article' | 'fulltext' | 'whole';

export interface SearchOptions {
  readonly target: Target;
  /** How this help desk's index is set; without it, as Znuny is delivered. */
  readonly index?: IndexSettings;
  /** Take a search expression for a text all the same: it was asked for. */
  readonly asText?: boolean;
  /** The server glues "*" to both ends of what is in the field, which takes no quotes then. */
  readonly isGlued?: boolean;
}

/** A word of the text that is not searched for. */
export interface LeftOut {
  readonly word: string;
  /** 'in another word': that is searched for, and has this one in it. 'no room': the server would cut the search. */
  readonly reason: Loss | 'in another word' | 'no room';
}

/**
 * How more is found than what contains the text as typed:
 * - any characters: something stands for characters that can't be sent
 * - any order: the words may stand anywhere
 * - their order: where the server takes no expressions, only what has the words in this order
 * - words left out: see leftOut
 * - cut: the text is longer than the field or a search can be
 */
export type Widening = 'any characters' | 'any order' | 'their order' | 'words left out' | 'cut';

export interface SearchExplanation {
  /** To be put into the search field; '' when there is nothing to search for: an empty field finds everything. */
  readonly search: string;
  /** The text is 'text', or a search expression: 'kept' as it was, or not, and why. */
  readonly expression: Intent;
  /** What is searched for, in the order of the text. */
  readonly patterns: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Empty: it finds what contains the text as typed, and nothing else. */
  readonly wider: readonly Widening[];
  readonly nothingLeft: boolean;
  /** Where the text can be looked for instead, when nothing is left here. */
  readonly instead?: 'title';
  /** Why an expression is not searched for. */
  readonly refused?: 'finds everything' | 'too long';
}

/** What is found out about a text that is no expression. */
type Found = Pick<SearchExplanation, 'patterns' | 'leftOut' | 'wider'>;

/**
 * The search that finds a text, which words it leaves out and why, and how it finds more than was typed.
 *
 * @throws SyntaxError when the help desk's index has a filter that can't be understood
 */
export function explainSearch(text: string, options: SearchOptions): SearchExplanation {
  const model = modelFor(options);
  const read = readExpression(text, model, options.asText);
  const { intent, texts } = read;
  if (intent === 'kept') return kept(text.trim());
  const found = model ? inIndex(text, read, model) : whole(texts, options.target);
  const write = writerFor(options);
  const search = write(found.patterns);
  const wider = write === toOnePattern ? found.wider.map(inTheirOrder) : found.wider;
  const nothingLeft = search === '';
  const instead = nothingLeft && model && texts.some((one) => toPattern(one) !== '');
  return { ...found, wider, search, expression: intent, nothingLeft, ...(instead && { instead: 'title' }) };
}

const inTheirOrder = (one: Widening): Widening => (one === 'any order' ? 'their order' : one);

function writerFor({ isGlued, target, index }: SearchOptions): (patterns: readonly string[]) => string {
  if (isGlued) return toGluedSearch;
  return index?.onePattern && target !== 'title' ? toOnePattern : toSearch;
}

/** Absent for fields that are stored as they are. A full text may be found in a title, where nothing is deleted from words. */
function modelFor({ target, index = defaultIndex }: SearchOptions): IndexModel | undefined {
  if (target === 'fulltext') return new IndexModel({ ...index, uncertain: true });
  return target === 'article' ? new IndexModel(index) : undefined;
}

function kept(expression: string): SearchExplanation {
  const isTooLong = [...expression].length > longestSearch;
  const refused = findsEverything(expression) ? 'finds everything' : isTooLong ? 'too long' : undefined;
  const nothing = { patterns: [], leftOut: [], wider: [], nothingLeft: refused !== undefined };
  return { ...nothing, search: refused ? '' : expression, expression: 'kept', ...(refused && { refused }) };
}

// ticket.title is VARCHAR(255), and Znuny cuts a mail's subject to it (6.5.1, TicketCreate). A subject of 300 characters is typed whole.
const longestTitle = 255;

/** In a field that is stored as it is, each text is one pattern. */
function whole(texts: readonly string[], target: Target): Found {
  const typed = texts.map((text) => text.trim());
  const stored = target === 'title' ? typed.map((text) => cut(text, longestTitle)) : typed;
  const complete = stored.map(toPattern).filter((pattern) => pattern !== '');
  const patterns = complete.length === 1 ? complete.map(cutPattern) : fitting(complete);
  const wider: Widening[] = [];
  if (`${complete}` !== `${stored}`) wider.push('any characters');
  if (patterns.length > 1) wider.push('any order');
  if (`${patterns}` !== `${complete}` || `${stored}` !== `${typed}`) wider.push('cut');
  return { patterns, leftOut: [], wider: patterns.length > 0 ? wider : [] };
}

/** The wildcards of an expression stand for blanks, too. If nothing is left so, it may be a text: "f*ck" is fck in the index. */
function inIndex(text: string, { intent, texts }: Expression, model: IndexModel): Found {
  const asTerms = texts.join(' ').replace(/[*?%]+/g, ' ');
  const found = byWords(intent === 'text' ? text : asTerms, model);
  return found.patterns.length > 0 ? found : byWords(text, model);
}

/**
 * In the index, each word is a pattern of its own. Not one pattern with the words in their order: the index keeps a word where it stood
 * first, so that "test cron" out of "Cron test Cron" is "cron test" there, and no part of a subject tells what stood before it.
 */
function byWords(text: string, model: IndexModel): Found {
  const words = wordsInIndex(text, model);
  const patterns = new Map<string, string>(); // of each word that is in the index
  for (const { typed, loss } of words) if (!loss) patterns.set(typed, wordPattern(typed, model));
  const distinct = withoutContained([...new Set(patterns.values())]);
  const searched = fitting(distinct);
  const leftOut = words.flatMap(({ typed, loss }): LeftOut[] => {
    const reason = loss ?? whyNot(patterns.get(typed) ?? '', distinct, searched);
    return reason ? [{ word: typed, reason }] : [];
  });
  return { patterns: searched, leftOut, wider: widerByWords(text, searched, leftOut) };
}

/** The words, and which of them are surely in the index; if none is, those that may be: rather those than nothing. */
function wordsInIndex(text: string, model: IndexModel): IndexedWord[] {
  const asStored = (words: readonly IndexedWord[], change: (typed: string) => string) =>
    words.map((word) => {
      const loss = word.loss ?? lossAsStored(change(word.typed), model);
      return loss ? { ...word, loss } : word;
    });
  const likely = asStored(model.words(text), (typed) => typed);
  const sure = asStored(likely, withPlainQuotes);
  return sure.some(({ loss }) => !loss) ? sure : likely;
}

/** "?" and "*" inside of a word are deleted by the index, or were meant as wildcards: "non?zero" finds nonzero and non-zero. */
function wordPattern(typed: string, model: IndexModel): string {
  const pieces = typed.split(/[?*]+/).map((piece) => model.searched(piece));
  return toPattern(pieces.join('*'));
}

/** Why a word is lost that the index would have as it is typed: what MySQL stores as U+FFFD is no letter. */
function lossAsStored(typed: string, model: IndexModel): Loss | undefined {
  const { word, loss } = model.word(typed.replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
  return loss ?? (toPattern(word) === '' ? 'only punctuation' : undefined);
}

/** Quotes look alike, and it may have been curly ones that were typed and plain ones that were stored. */
const withPlainQuotes = (typed: string): string =>
  typed.replace(/[“”„‟«»″]/g, '"').replace(/[‘’‚‛′´`]/g, "'");

/** Without those that stand in another one as they are: it would find nothing without them. */
function withoutContained(patterns: readonly string[]): string[] {
  return patterns.filter((one) => !patterns.some((other) => other !== one && other.includes(one)));
}

function whyNot(
  pattern: string,
  distinct: readonly string[],
  searched: readonly string[],
): LeftOut['reason'] | undefined {
  if (searched.includes(pattern)) return undefined;
  return distinct.includes(pattern) ? 'no room' : 'in another word';
}

function widerByWords(text: string, searched: readonly string[], leftOut: readonly LeftOut[]): Widening[] {
  if (searched.length === 0) return [];
  const wider: Widening[] = [];
  const asTyped = searched.every((pattern) => text.toLowerCase().split(/\s+/).includes(pattern));
  if (!asTyped) wider.push('any characters');
  if (
    searched.length > 1 ||
    leftOut.some(({ reason }) => reason === 'repeated' || reason === 'in another word')
  )
    wider.push('any order');
  if (leftOut.some(({ reason }) => !/repeated|another|room/.test(reason))) wider.push('words left out');
  if (leftOut.some(({ reason }) => reason === 'no room')) wider.push('cut');
  return wider;
}
