// Searches that find what people read. Pure; runs in plain Node, which is why imports here name their .ts.
import { explainSearch, type Target } from './explain.ts';
import type { IndexSettings } from './settings.ts';

export { findsEverything } from './condition.ts';
export {
  explainSearch,
  type LeftOut,
  type SearchExplanation,
  type SearchOptions,
  type Target,
  type Widening,
} from './explain.ts';
export { type IndexedWord, IndexModel, type Loss } from './index-model.ts';
export { containsAsTyped, markWords, type Piece, wordsOf } from './mark.ts';
export { longestSearch } from './pattern.ts';
export { defaultIndex, type IndexSettings } from './settings.ts';

/**
 * The string to put into a search field of OTRS so that tickets are found whose title (`title`), Subject or Body (`article`), any of these
 * (`fulltext`), or From, To or Cc (`whole`) contains the text. A search expression that can find something, and doesn't find
 * everything, stays as it is.
 *
 * @returns at most 200 characters; '' when nothing can be searched for. Don't send that: an empty field finds every ticket.
 */
export function toSearchString(text: string, options: { target: Target; index?: IndexSettings }): string {
  return explainSearch(text, options).search;
}
