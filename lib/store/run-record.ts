// What is kept of a Generic Agent's run. Checked with zod where it is received and where it is read. Pages import the types
// alone; the schema would bring zod along.
import * as z from 'zod/mini';
import type { Part } from '../otrs/job-settings';
import { moment, notAhead } from './moment';

/** Every part of a job; the types see that none is missing and none is invented. */
const parts = {
  job: 'job',
  schedule: 'schedule',
  event: 'event',
  selection: 'selection',
  change: 'change',
  deletion: 'deletion',
  execution: 'execution',
  unknown: 'unknown',
} as const satisfies { readonly [One in Part]: One };

const text = (most: number) => z.string().check(z.maxLength(most));
const list = <One extends z.core.$ZodType>(one: One, most: number) =>
  z.readonly(z.array(z.readonly(one)).check(z.maxLength(most)));
const count = z.int().check(z.nonnegative());
/** First name and last name, VARCHAR(100) each (6.5.1). */
const person = text(400);

/** As a job's page has it: see JobSetting. */
const setting = z.object({
  field: text(300),
  part: z.enum(parts),
  choices: list(z.object({ value: text(4000), name: text(4000) }), 2000),
  notOffered: z.optional(z.literal(true)),
});

const shape = {
  /** The key: the record is put again as the run goes on. */
  id: z.uuid(),
  /** When the run was begun. */
  at: moment,
  /** The job's name, VARCHAR(200) (6.5.1). */
  job: text(200).check(z.minLength(1)),
  /** Full name of who ran it; '' if not known. */
  agent: person,
  /** What the job went by. */
  settings: list(setting, 1000),
  /** When the policy that it met was approved; absent for the handbook's, and for a job that needs none. */
  approvedAt: z.optional(moment),
  /** How many tickets it would take, as the Run page said. */
  countBefore: count,
  /** Numbers of the tickets that the Run page listed. */
  tickets: list(text(50), 1000),
  /** How many one portion takes at most; absent where all fit into one. */
  runLimit: z.optional(count),
  /** One for each request that runs the job: how many there were before it, and after it if that is known. */
  portions: list(
    z.object({
      at: moment,
      before: count,
      after: z.optional(count),
      /** When the job had run last before it, as its page said: in the server's zone, to tell whether it was begun. */
      lastRun: z.optional(text(100)),
    }),
    10_000,
  ),
  /** Who confirmed the backup, when, and with which command it is made; absent for a job that deletes nothing. */
  backup: z.optional(z.readonly(z.object({ by: person, at: moment, command: text(20_000) }))),
  outcome: z.enum(['running', 'done', 'stopped', 'unknown', 'refused', 'failed']),
  /** Why it came to that, for people to read. */
  reason: z.optional(text(1000)),
  /** How many there are still, as far as is known. */
  countAfter: z.optional(count),
  endedAt: z.optional(moment),
  /** When the tab that runs it was last seen at it: see isUnderWay. */
  seenAt: moment,
};

const runReport = z.readonly(z.object(shape));

/** A run as the page that makes it tells it. @throws z.core.$ZodError when it is none */
export function receiveRun(request: unknown): RunReport {
  const { at, seenAt, ...run } = runReport.parse(request);
  return { ...run, at: notAhead(at), seenAt: notAhead(seenAt) };
}

/** A run as the database has it. */
export const runRecord = z.readonly(
  z.object({
    ...shape,
    /** Origin and CGI path. */
    helpDesk: z.url({ protocol: /^https$/ }).check(z.maxLength(300)),
  }),
);

export type RunReport = z.infer<typeof runReport>;
export type RunRecord = z.infer<typeof runRecord>;

/** Those of a list that are records, without what does not belong in one. */
export function onlyRuns(rows: readonly unknown[]): RunRecord[] {
  return rows.flatMap((one) => {
    const { success, data } = runRecord.safeParse(one);
    return success ? [data] : [];
  });
}
