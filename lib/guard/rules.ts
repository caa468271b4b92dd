// Each kind of rule against what is set.
import { dateParts, fieldNamed } from '../otrs/job-fields.ts';
import type { Day, JobSetting } from '../otrs/job-settings.ts';
import { type DayRule, judgeDay } from './day-rules.ts';
import { consequenceOf } from './effect.ts';
import type { Rule } from './policy.ts';
import { type Finding, namesOf } from './verdict.ts';

/** Settings in force, by field. */
export type Named = ReadonlyMap<string, JobSetting>;

/** The form fields that a rule speaks of: a date has three. */
export function fieldsOf(field: string, rule: Rule['rule']): string[] {
  const isDate = rule === 'date' || rule === 'years-ago';
  return isDate ? dateParts.map((part) => field + part) : [field];
}

/** What is wrong by one rule. What a rule speaks of must be there: a condition that is empty is not one that is gone. */
export function judgeRule(field: string, rule: Rule, named: Named, today: Day): Finding[] {
  const setting = named.get(field);
  switch (rule.rule) {
    case 'values':
      return judgeValues(field, rule, setting);
    case 'named':
      return setting && isSame(rule.names, namesOf(setting)) ? [] : [differ(field, setting, rule.names)];
    case 'one':
      return judgeOne(field, setting);
    case 'ticket-number':
      return judgeNumber(field, setting);
    default:
      return judgeDate(field, rule, named, today);
  }
}

function judgeValues(
  field: string,
  { values, names = values }: Extract<Rule, { rule: 'values' }>,
  setting: JobSetting | undefined,
): Finding[] {
  if (!setting && values.length === 0) return [{ ...differ(field, setting, []), wrong: 'gone' }];
  const found = setting?.choices.map(({ value }) => value);
  return found && isSame(values, found) ? [] : [differ(field, setting, names)];
}

function judgeOne(field: string, setting: JobSetting | undefined): Finding[] {
  const names = namesOf(setting);
  if (names.length === 1) return [];
  const { part } = fieldNamed(field);
  // Nothing chosen does not narrow the selection; of several, the first may be the one that is meant.
  const consequence =
    names.length === 0
      ? ({ effect: 'selects-any', about: [] } as const)
      : consequenceOf(part, names, names.slice(0, 1));
  return [{ ...differ(field, setting, []), ...consequence }];
}

/** Digits alone: anything else may be a wildcard or an operator to the server's QueryCondition (6.5.1). */
function judgeNumber(field: string, setting: JobSetting | undefined): Finding[] {
  const [number, ...more] = namesOf(setting);
  if (number === undefined) return [{ ...differ(field, setting, []), effect: 'selects-any' }];
  if (/^\d{5,50}$/.test(number) && more.length === 0) return [];
  return [{ ...differ(field, setting, []), wrong: 'not-a-number', effect: 'selects-others' }];
}

function judgeDate(field: string, rule: DayRule, named: Named, today: Day): Finding[] {
  const parts = dateParts.map((part) => ({ field: field + part, values: namesOf(named.get(field + part)) }));
  // Where dates are typed (TimeInputFormat), anything can stand there.
  const wrong = parts.filter(
    ({ field: name, values }) =>
      values.length !== 1 || !(name.endsWith('Year') ? /^\d{4}$/ : /^\d{1,2}$/).test(values[0] ?? ''),
  );
  if (wrong.length > 0) {
    const nothingNarrows = { effect: 'selects-any', about: [] } as const;
    return wrong.map((part) => ({ ...differ(part.field, named.get(part.field), []), ...nothingNarrows }));
  }
  const [year = 0, month = 0, day = 0] = parts.map(({ values }) => Number(values[0]));
  return judgeDay(field, rule, { year, month, day }, today);
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  JSON.stringify(some.toSorted()) === JSON.stringify(others.toSorted());

function differ(field: string, setting: JobSetting | undefined, expected: readonly string[]): Finding {
  const set = namesOf(setting);
  const { part } = fieldNamed(field);
  const wrong = set.length === 0 ? 'missing' : 'different';
  return { field, part, wrong, blocks: true, set, expected, ...consequenceOf(part, set, expected) };
}
