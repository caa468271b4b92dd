// What the pop-up, the options and the background ask of a tab, and what it answers, checked with zod where each arrives. A tab's answer is as
// hostile as its page. No page loads this unless it is asked.
import * as z from 'zod/mini';
import { jobPolicy } from './guard/policy';
import { journalEntry } from './store/journal-entry';
import { searchShape } from './store/preset';

const text = (most: number) => z.string().check(z.maxLength(most));
// Presets have texts of 500 characters; what is made of one has a few for each.
const long = text(5000);

const fillings = z.strictObject({
  title: long,
  article: long,
  fulltext: long,
  whole: long,
  linkedTitle: long,
  linkedFulltext: long,
  text: long,
});
const ticketSearch = z.strictObject({ ...searchShape, search: long });

/** Requests that have more in them than their name. */
export const requests = {
  undo: journalEntry,
  fill: fillings,
  openSearch: ticketSearch,
  say: z.strictObject({ about: z.enum(['byTitle', 'nothing', 'presetNothing']), text: long }),
  testPolicy: jobPolicy,
};

/** Answers. Some are looked at where they are used, which says more about what is wrong with one. */
export const answers = {
  undo: z.object({ kind: z.enum(['done', 'partial', 'failed']), text: long }),
  selection: z.string(),
  fill: z.enum(['filled', 'no-field', 'nothing-left', 'too-long']),
  openSearch: z.union([
    z.enum(['elsewhere', 'no-dialog']),
    z.array(z.enum(['text', 'queues', 'states', 'age'])).check(z.maxLength(4)),
  ]),
  readSearch: z.union([
    z.enum(['no-search', 'no-answer']),
    z.object({ search: ticketSearch, leftOut: z.array(long) }),
  ]),
  readIndex: z.unknown(),
  offered: z.unknown(),
  testPolicy: z.unknown(),
};
