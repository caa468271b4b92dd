// What a job may be: data, so that admins can approve, edit and exchange it. Checked with zod wherever it comes from.
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(4000));
const texts = z.readonly(z.array(text).check(z.maxLength(2000)));
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** What a setting must be. Strict: who writes something else into a rule means something that it would not do. */
const rule = z.discriminatedUnion('rule', [
  /** Exactly these values, in any order; `names` is how people read them, and decides nothing. */
  z.strictObject({ rule: z.literal('values'), values: texts, names: z.optional(texts) }),
  /** Exactly those with these names, whatever their ids are. */
  z.strictObject({ rule: z.literal('named'), names: texts }),
  /** Any one, but not more. */
  z.strictObject({ rule: z.literal('one') }),
  /** The number of a single ticket, without anything that makes a search of it. */
  z.strictObject({ rule: z.literal('ticket-number') }),
  /** This day. The field is the date's name, without "Year", "Month" and "Day". */
  z.strictObject({ rule: z.literal('date'), year: whole(1, 9999), month: whole(1, 12), day: whole(1, 31) }),
  /** Today so many years ago, or earlier. The field is the date's name, too. */
  z.strictObject({ rule: z.literal('years-ago'), years: whole(1, 100) }),
]);

const job = z.string().check(z.minLength(1), z.maxLength(200));
/** By the form fields' names: a job's page has 160, and add-ons some more. */
const fields = z
  .record(z.string().check(z.maxLength(300)), z.readonly(rule))
  .check(z.refine((rules) => Object.keys(rules).length <= 1000));

/** What a job of that name may be. Whatever `fields` does not name must be off. */
export const jobPolicy = z.readonly(
  z.object({
    job,
    /** Without it, nobody has approved the job: see judge. */
    fields: z.optional(fields),
  }),
);

/** What is in a policy that someone approved. */
export const approvedShape = { job, fields };

export type JobPolicy = z.infer<typeof jobPolicy>;
/** One with rules. */
export type ApprovedPolicy = JobPolicy & { readonly fields: NonNullable<JobPolicy['fields']> };
export type Rule = z.infer<typeof rule>;

/** Policies from a file or a database. @throws z.core.$ZodError with what is wrong, and where */
export function parsePolicies(data: unknown): JobPolicy[] {
  return z.array(jobPolicy).parse(data);
}
