// What a tab says of the help desk's search index, checked with zod before it is stored: it comes from a page.
import * as z from 'zod/mini';
import { defaultIndex } from '../search';
import { isUnderstood, type StoredIndex } from './index-settings';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const texts = (most: number) => z.array(text).check(z.maxLength(most));

const found = z.object({
  attributes: z.record(z.string(), z.string()),
  filters: texts(50),
  stopWords: z.record(z.string().check(z.maxLength(100)), texts(5000)),
  unfiltered: z.boolean(),
  expressions: z.boolean(),
});

/** What is kept of it, as a file has it. */
export const storedIndex = z.object({
  at: z.int().check(z.positive()),
  settings: z.object({
    wordLengthMin: z.int(),
    wordLengthMax: z.int(),
    wordCountMax: z.int(),
    filters: texts(50).check(z.refine(isUnderstood)),
    stopWords: z.record(z.string().check(z.maxLength(100)), texts(5000)),
    uncertain: z.optional(z.literal(true)),
  }),
  unfiltered: z.boolean(),
  expressions: z.boolean(),
  notUnderstood: texts(50),
});

/** A number as Znuny takes it: without one, or with 0, its own default (6.5.1, ArticleSearchIndex/DB.pm). */
const numberOr = (value: string | undefined, otherwise: number): number => Number(value || 0) || otherwise;

/** Instead of a filter that JavaScript can't do: it deletes whatever is no letter, digit or mark, and so what filters are for. */
const standIn = String.raw`[^\p{L}\p{M}\p{N}]`;

/** What is kept of it; undefined when it is none of that. */
export function toStoredIndex(value: unknown, at: number): StoredIndex | undefined {
  const { data } = found.safeParse(value);
  if (!data) return undefined;
  const { attributes, filters, stopWords, unfiltered, expressions } = data;
  const wordLengthMin = numberOr(attributes['WordLengthMin'], defaultIndex.wordLengthMin);
  const wordLengthMax = numberOr(attributes['WordLengthMax'], defaultIndex.wordLengthMax);
  const wordCountMax = numberOr(attributes['WordCountMax'], defaultIndex.wordCountMax);
  if (![wordLengthMin, wordLengthMax, wordCountMax].every((one) => Number.isInteger(one) && one > 0))
    return undefined;
  const notUnderstood = filters.filter((filter) => !isUnderstood([filter]));
  const settings = {
    wordLengthMin,
    wordLengthMax,
    wordCountMax,
    filters: filters.map((filter) => (notUnderstood.includes(filter) ? standIn : filter)),
    stopWords,
    ...((unfiltered || notUnderstood.length > 0) && { uncertain: true }),
  };
  return { at, settings, unfiltered, expressions, notUnderstood };
}
