// What a search field holds, and what would find it.
import type { SearchField } from '@/lib/otrs/search-fields';
import { explainSearch, type IndexSettings, longestSearch, type SearchExplanation } from '@/lib/search';

/** What to make of a field's text. */
export type Reading =
  /** Nothing there, or nothing that Loods has to do with. */
  | { readonly kind: 'none' }
  /** It finds what it says, as it is: plain words, or an expression written on purpose, which has no `typed`. */
  | { readonly kind: 'fits'; readonly typed?: string }
  /** This would find it. */
  | { readonly kind: 'proposal'; readonly search: string; readonly explanation?: SearchExplanation }
  /** No search in this field can find it. */
  | { readonly kind: 'nothing'; readonly byTitle: boolean };

/**
 * Why a job must not be stored so. Too long: the database cuts the value, and the job takes more tickets (VARCHAR(200), 6.5.1).
 * Ignored: TicketSearch leaves out a field with nothing but one to three wildcards.
 */
export type Danger = 'too long' | 'ignored';

type Asked = Pick<SearchField, 'place' | 'target'>;

/** Reads what is typed into a search field. @param index how the help desk's index is set; without it, as Znuny is delivered */
export function readTyped(typed: string, field: Asked, index?: IndexSettings): Reading {
  const text = typed.trim();
  if (text === '' || isWildcards(text)) return { kind: 'none' };
  if (field.target === 'number') return readNumber(text);
  // The box goes straight to a ticket when its number is all there is.
  if (field.place === 'toolbar' && /^\d+$/.test(text)) return { kind: 'fits', typed: text };
  const explanation = explainSearch(text, { target: field.target, ...(index && { index }) });
  if (explanation.nothingLeft) return { kind: 'nothing', byTitle: explanation.instead === 'title' };
  const search = inPlace(explanation, field);
  if (search === text) return { kind: 'fits' };
  if (isFoundAnyway(text, explanation, field)) return { kind: 'fits', typed: text };
  return { kind: 'proposal', search, explanation };
}

/** Why a value must not be stored in a job. */
export function dangerOf(value: string, { place }: Pick<SearchField, 'place'>): Danger | undefined {
  if (place !== 'job') return undefined;
  if ([...value].length > longestSearch) return 'too long';
  return isWildcards(value.trim()) ? 'ignored' : undefined;
}

const isWildcards = (text: string): boolean => /^[*%]{1,3}$/.test(text);

/** People copy a number with what stands around it: "Ticket#2023022010000017", "[Ticket#…] Re: …". */
function readNumber(text: string): Reading {
  if (/^[\d*%]+$/.test(text)) return { kind: 'fits' };
  const [search] = (text.match(/\d{5,}/g) ?? []).sort((a, b) => b.length - a.length);
  return search ? { kind: 'proposal', search } : { kind: 'none' };
}

/**
 * "Link with" glues wildcards to what it gets: *"*text*"* is no phrase to the server and finds nothing (6.5.1, LinkObject/Ticket.pm).
 * Patterns have neither blanks nor operators in them, so that they do without quotes.
 */
function inPlace({ search, patterns }: SearchExplanation, { place }: Asked): string {
  return place === 'link' && patterns.length > 0 ? patterns.join('&&') : search;
}

/** Plain words that a search of an agent finds by itself: the server puts wildcards around them, and all must be there. */
function isFoundAnyway(text: string, { patterns }: SearchExplanation, { place, target }: Asked): boolean {
  if (place === 'job' || (target !== 'article' && patterns.length !== 1)) return false;
  const same = target === 'article' ? text.toLowerCase() : text;
  return patterns.join(' ') === same;
}
