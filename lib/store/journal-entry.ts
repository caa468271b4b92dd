// What the journal keeps of an action. Checked with zod where it is received and where it is read: what comes from a page
// is as hostile as the ticket in it. Pages import the type alone; the schema would bring zod along.
import * as z from 'zod/mini';
import type { ActionResult } from '../actions/action';
import { moment, notAhead } from './moment';

/** Every outcome; the types see that none is missing and none is invented. */
const outcomes = {
  done: 'done',
  'done-but-locked': 'done-but-locked',
  'done-but-unlocked': 'done-but-unlocked',
  'done-but-dateless': 'done-but-dateless',
  altered: 'altered',
  already: 'already',
  'unknown-name': 'unknown-name',
  refused: 'refused',
  locked: 'locked',
  overtaken: 'overtaken',
  'changed-since': 'changed-since',
  'no-right': 'no-right',
  'not-found': 'not-found',
  'not-done': 'not-done',
  failed: 'failed',
  unconfirmed: 'unconfirmed',
} as const satisfies { readonly [Kind in ActionResult['kind']]: Kind };

const text = (most: number) => z.string().check(z.maxLength(most));
// Znuny's columns hold 255 characters of a title and 200 of a name (6.5.1); JavaScript counts an emoji as two.
const title = text(600);
const name = text(400);
const id = z.int().check(z.nonnegative());
const named = z.readonly(z.object({ id: z.optional(id), name }));

const standing = z.readonly(
  z.object({
    title: z.optional(title),
    locked: z.optional(z.boolean()),
    state: z.optional(named),
    queue: z.optional(named),
    owner: z.optional(named),
  }),
);

/** One action, as the journal keeps it. */
export const journalEntry = z.readonly(
  z.object({
    /** Also the key: an entry that comes again replaces the former, e.g. when an unknown outcome was cleared up. */
    id: z.uuid(),
    at: moment,
    /** Origin and CGI path. */
    helpDesk: z.url({ protocol: /^https$/ }).check(z.maxLength(300)),
    /** Full name of who did it; '' if not known. */
    agent: name,
    action: z.enum(['spam', 'bounce', 'rename', 'undo']),
    ticketId: z.int().check(z.positive()),
    /** The ticket's number; '' if not known. VARCHAR(50) (6.5.1). */
    number: text(50),
    title,
    outcome: z.enum(outcomes),
    /** The state, queue or title it leads to. */
    target: title,
    before: z.optional(standing),
    after: z.optional(standing),
    /** Id of the entry it took back. */
    undoes: z.optional(z.uuid()),
  }),
);

/** How a ticket stands: what actions change of it, as far as it is known. */
export type Standing = z.infer<typeof standing>;

export type JournalEntry = z.infer<typeof journalEntry>;

/** As many as a page sends at once, and many more. */
const received = z.array(z.unknown()).check(z.maxLength(10_000));

/** The entries in what a page sent. @throws z.core.$ZodError when it is no list */
export function receiveEntries(request: unknown): { entries: JournalEntry[]; refused: number } {
  const list = received.parse(request);
  const entries = onlyEntries(list).map((entry) => ({ ...entry, at: notAhead(entry.at) }));
  return { entries, refused: list.length - entries.length };
}

/** Those of a list that are entries, without what does not belong in one. */
export function onlyEntries(list: readonly unknown[]): JournalEntry[] {
  return list.flatMap((one) => {
    const { success, data } = journalEntry.safeParse(one);
    return success ? [data] : [];
  });
}
