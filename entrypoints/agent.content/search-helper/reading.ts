// What a search field holds, and what would find it.
import type { SearchField, SearchPlace } from '@/lib/otrs/search-fields';
import {
  explainSearch,
  findsEverything,
  type IndexSettings,
  longestSearch,
  type SearchExplanation,
} from '@/lib/search';

/** What to make of a field's text. */
export type Reading =
  /** Nothing there, or nothing that Loods has to do with. */
  | { readonly kind: 'none' }
  /** It finds what it says, as it is: plain words, or an expression written on purpose, which has no `typed`. */
  | { readonly kind: 'fits'; readonly typed?: string; readonly isExpression?: true }
  /** This would find it. */
  | { readonly kind: 'proposal'; readonly search: string; readonly explanation?: SearchExplanation }
  /** No search in this field can find it. */
  | { readonly kind: 'nothing'; readonly why: 'nothing' | 'byTitle' | 'expressionTooLong' };

/**
 * Why a job must not be stored so. Too long: the database cuts the value, and the job takes more tickets (VARCHAR(200), 6.5.1).
 * Everything: it has wildcards alone, so that the job would take every ticket.
 */
export type Danger = 'too long' | 'everything';

type Asked = Pick<SearchField, 'place' | 'target'>;

/** How to read it. */
export interface ReadingOptions {
  /** How the help desk's index is set; without it, as Znuny is delivered. */
  readonly index?: IndexSettings | undefined;
  /** It looks like a search expression, but is a text: someone said so. */
  readonly asText?: boolean;
}

/** Reads what is typed into a search field. */
export function readTyped(
  typed: string,
  field: Asked,
  { index: read, asText = false }: ReadingOptions = {},
): Reading {
  const text = typed.trim();
  if (text === '' || (!asText && findsEverything(text))) return { kind: 'none' };
  if (field.target === 'number') return readNumber(text);
  // The box goes straight to a ticket when its number is all there is.
  if (field.place === 'toolbar' && /^\d+$/.test(text)) return { kind: 'fits', typed: text };
  // "Link with" glues wildcards to what it gets (6.5.1, LinkObject/Ticket.pm).
  const isGlued = field.place === 'link';
  const index = read && { ...read, onePattern: !takesExpressions(field.place, read) };
  const explanation = explainSearch(text, { target: field.target, asText, isGlued, ...(index && { index }) });
  if (explanation.nothingLeft) return { kind: 'nothing', why: whyNothing(explanation) };
  if (explanation.expression === 'kept') return { kind: 'fits', isExpression: true };
  const { search } = explanation;
  if (search === text) return { kind: 'fits' };
  if (isFoundAnyway(text, explanation, field, index)) return { kind: 'fits', typed: text };
  return { kind: 'proposal', search, explanation };
}

/** Whether it was taken for a search expression, which may be wrong: some subjects look like one. */
export const isTakenForExpression = (reading: Reading): boolean =>
  (reading.kind === 'fits' && reading.isExpression === true) ||
  (reading.kind === 'nothing' && reading.why === 'expressionTooLong');

function whyNothing({ refused, instead }: SearchExplanation) {
  if (refused === 'too long') return 'expressionTooLong';
  return instead === 'title' ? 'byTitle' : 'nothing';
}

/** Why a value must not be stored in a job. */
export function dangerOf(value: string, { place }: Pick<SearchField, 'place'>): Danger | undefined {
  if (place !== 'job') return undefined;
  if ([...value].length > longestSearch) return 'too long';
  return findsEverything(value) ? 'everything' : undefined;
}

/** People copy a number with what stands around it: "Ticket#2023022010000017", "[Ticket#…] Re: …". */
function readNumber(text: string): Reading {
  if (/^[\d*%]+$/.test(text)) return { kind: 'fits' };
  const [search] = (text.match(/\d{5,}/g) ?? []).sort((a, b) => b.length - a.length);
  return search ? { kind: 'proposal', search } : { kind: 'none' };
}

/** Whether the server reads expressions in a place: agents' searches may be set not to (6.5.1); "Link with" always does. */
export const takesExpressions = (place: SearchPlace, index?: IndexSettings): boolean =>
  place === 'job' || place === 'link' || !index?.onePattern;

/** What the server reads as more than a character, outside of quotes (6.5.1, QueryCondition in Kernel/System/DB.pm). */
const operators = /[()&|!+*%"\\]/;

/** Plain words that a search of an agent finds by itself: the server puts wildcards around them, and all must be there. */
function isFoundAnyway(
  text: string,
  { patterns }: SearchExplanation,
  { place, target }: Asked,
  index?: IndexSettings,
): boolean {
  const isByWords = target === 'article' || target === 'fulltext';
  const joins = isByWords && takesExpressions(place, index);
  if (place === 'job' || operators.test(text) || (!joins && patterns.length !== 1)) return false;
  const same = isByWords ? text.toLowerCase() : text;
  return patterns.join(' ') === same;
}
