// The rules on dates.
import { dateParts } from '../otrs/job-fields.ts';
import type { Day } from '../otrs/job-settings.ts';
import { compareDays, exists, formatDay, yearsBefore } from './days.ts';
import type { Rule } from './policy.ts';
import type { Finding } from './verdict.ts';

export type DayRule = Extract<Rule, { rule: 'date' | 'years-ago' }>;

/**
 * What is wrong with a date.
 *
 * @param field the date's name; findings name the field of the part that is wrong
 * @param today what "years ago" counts from
 */
export function judgeDay(field: string, rule: DayRule, day: Day, today: Day): Finding[] {
  const expected = rule.rule === 'date' ? rule : yearsBefore(today, rule.years);
  const said = {
    part: 'selection',
    blocks: true,
    set: [formatDay(day)],
    expected: [formatDay(expected)],
    about: [],
  } as const;
  // The server does not tell what it takes such a day for.
  if (!exists(day)) return [{ ...said, field: `${field}Day`, wrong: 'no-day', effect: 'selects-others' }];
  const different = partsThatDiffer(day, expected).map((part) => field + part);
  if (rule.rule === 'date') {
    return different.map((name) => ({ ...said, field: name, wrong: 'different', effect: 'selects-others' }));
  }
  const [first] = different;
  if (first === undefined) return [];
  return compareDays(day, expected) > 0
    ? [
        {
          ...said,
          field: first,
          wrong: 'too-late',
          effect: 'selects-later',
          about: [...said.expected, ...said.set],
        },
      ]
    : [{ ...said, field: first, wrong: 'early', blocks: false, effect: 'selects-fewer' }];
}

/** The first of them decides which day is later. */
function partsThatDiffer(one: Day, other: Day): (typeof dateParts)[number][] {
  const same = {
    Year: one.year === other.year,
    Month: one.month === other.month,
    Day: one.day === other.day,
  };
  return dateParts.filter((part) => !same[part]);
}
