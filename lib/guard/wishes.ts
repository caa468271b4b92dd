// What a job's form would have to say for its policy: the plan for filling it in. Pure.
import { dateParts, fieldNamed } from '../otrs/job-fields.ts';
import type { Day, JobSettings } from '../otrs/job-settings.ts';
import { dayOf, earlier, yearsBefore } from './days.ts';
import type { JobPolicy, Rule } from './policy.ts';
import { fieldsOf } from './rules.ts';

/** What one control should say; no values for nothing. */
export type Wish =
  | { readonly field: string; readonly values: readonly string[] }
  /** By names: which values they have, only the help desk can tell. */
  | { readonly field: string; readonly names: readonly string[] };

/** Values for what a policy leaves open: the number of a ticket, its queue. */
export type Given = Readonly<Record<string, readonly string[]>>;

/**
 * What to fill in. What the policy leaves open and nobody gave stays as it is, and so does a control that nobody knows.
 *
 * @param settings what the form says now
 * @param now the browser's clock; where the page tells the server's date and it is earlier, that one counts
 */
export function wishesOf(
  { inForce, today }: JobSettings,
  { fields = {} }: JobPolicy,
  now: Date,
  given: Given = {},
): Wish[] {
  const rules = Object.entries(fields);
  const ruled = new Set(['Profile', ...rules.flatMap(([field, { rule }]) => fieldsOf(field, rule))]);
  const others = inForce.filter(
    ({ field, part }) => !ruled.has(field) && part !== 'unknown' && !follows(field),
  );
  return [
    ...others.map(({ field }) => ({ field, values: [] })),
    ...rules.flatMap(([field, rule]) => wishesBy(field, rule, earlier(dayOf(now), today), given)),
  ];
}

/** It does nothing once the control before it says nothing. */
const follows = (field: string) => fieldNamed(field).behind !== undefined;

function wishesBy(field: string, rule: Rule, today: Day, given: Given): Wish[] {
  switch (rule.rule) {
    case 'values':
      // A condition that must be there and empty: by nothing it would go.
      return rule.values.length > 0 ? [{ field, values: rule.values }] : [];
    case 'named':
      return [{ field, names: rule.names }];
    case 'date':
      return dayWishes(field, rule);
    case 'years-ago':
      return dayWishes(field, yearsBefore(today, rule.years));
    default:
      return given[field] ? [{ field, values: given[field] }] : [];
  }
}

function dayWishes(field: string, { year, month, day }: Day): Wish[] {
  const values = { Year: year, Month: month, Day: day };
  return dateParts.map((part) => ({ field: field + part, values: [String(values[part])] }));
}
