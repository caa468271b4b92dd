// Why a search is as it is, in sentences.

import type { SearchPlace } from '@/lib/otrs/search-fields';
import { longestSearch, type SearchExplanation } from '@/lib/search';
import type { SearchWords } from '@/lib/words/search';
import type { Danger, Reading } from './reading';

/** Enough to recognise them; a text of 10,000 characters leaves out a thousand words. */
const namedWords = 6;

/** What there is to say of a reading, the most important first. */
export function notesOn(reading: Reading, place: SearchPlace, words: SearchWords): string[] {
  if (reading.kind === 'nothing') return [words[reading.why]];
  if (reading.kind === 'fits' && reading.isExpression) return [words.expression];
  if (reading.kind !== 'proposal' || !reading.explanation) return [];
  const { explanation } = reading;
  const why = explanation.expression === 'mended' ? [words.mended] : [];
  if (place === 'job') why.push(words.exactInJob);
  return [
    ...why,
    ...leftOut(explanation, words),
    ...explanation.wider
      .filter((one) => one !== 'words left out' || place === 'job')
      .map((one) => words.wider[one]),
  ];
}

/** Why a job may not be saved with this value. */
export function dangerText(danger: Danger, value: string, words: SearchWords): string {
  return danger === 'everything' ? words.everything : words.tooLong([...value].length, longestSearch);
}

/** The words that are not searched for, together by their reasons. Those that others stand for leave no gap. */
function leftOut({ leftOut: all }: SearchExplanation, words: SearchWords): string[] {
  const byReason = Map.groupBy(all, ({ reason }) => reason);
  byReason.delete('repeated');
  byReason.delete('in another word');
  return [...byReason].map(([reason, several]) => {
    const distinct = [...new Set(several.map(({ word }) => word))];
    const named = distinct.slice(0, namedWords).map((word) => `“${shortened(word)}”`);
    const more = distinct.length - named.length;
    if (more > 0) named.push(words.andMore(more));
    return words.notSearched(named.join(', '), words.leftOut[reason]);
  });
}

const shortened = (word: string): string => (word.length > 40 ? `${word.slice(0, 39)}…` : word);
