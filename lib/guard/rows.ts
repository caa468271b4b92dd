// Every setting in force beside what the policy wants of it: what an admin goes through before a run.
import { dateParts } from '../otrs/job-fields.ts';
import type { Day, JobSetting, JobSettings } from '../otrs/job-settings.ts';
import { dayOf, earlier, formatDay, yearsBefore } from './days.ts';
import type { JobPolicy, Rule } from './policy.ts';
import { type Finding, namesOf } from './verdict.ts';

/** What a policy wants of a setting. */
export type Wanted =
  /** Nothing is said of it: the job has no policy. */
  | { readonly kind: 'anything' }
  | { readonly kind: 'off' }
  /** It must be there, with nothing in it. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** As stored: only the page knows how they read. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'one' }
  | { readonly kind: 'ticket-number' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'until'; readonly day: string };

/** One line of the comparison. */
export interface SettingRow {
  /** The form field's name; of a date, the name that its three parts begin with. */
  readonly field: string;
  /**
   * By the names that people read, or as stored where the page must say how they read; none for one that is there with nothing
   * in it, undefined for one that isn't there.
   */
  readonly set: readonly { readonly value: string; readonly name: string }[] | undefined;
  readonly wanted: Wanted;
  /** Something that blocks was found here. */
  readonly isWrong: boolean;
}

/** What a control says. */
export type Said = Pick<JobSetting, 'field' | 'choices'>;

/** The comparison, in the page's order; what is missing stands last. */
export function rowsOf(
  settings: JobSettings,
  { fields }: JobPolicy,
  findings: readonly Finding[],
  now: Date,
): SettingRow[] {
  const today = earlier(dayOf(now), settings.today);
  const set = new Map(joinDates(settings.inForce).map((setting) => [setting.field, setting]));
  const missing = Object.keys(fields ?? {}).filter((field) => !set.has(field));
  return [...set.keys(), ...missing].map((field) => ({
    field,
    set: set.get(field)?.choices,
    wanted: fields ? wantedBy(fields[field], today) : { kind: 'anything' },
    isWrong: findings.some((finding) => finding.blocks && belongs(finding.field, field)),
  }));
}

/** The settings with each date as one. The name says which job it is, not what it does: it is left out. */
export function joinDates(inForce: readonly Said[]): Said[] {
  const byName = new Map(inForce.map((setting) => [setting.field, setting]));
  return inForce.flatMap((setting): Said[] => {
    if (setting.field === 'Profile') return [];
    const date = dateOf(setting.field, byName);
    if (!date) return [setting];
    return setting.field === `${date}Day` ? [{ field: date, choices: [dayOfParts(date, byName)] }] : [];
  });
}

/** The date that a field is a part of, if all of it is in force. */
function dateOf(field: string, byName: ReadonlyMap<string, Said>): string | undefined {
  const [, date] = /^(.+)(?:Year|Month|Day)$/.exec(field) ?? [];
  return date && dateParts.every((part) => byName.has(date + part)) ? date : undefined;
}

function dayOfParts(date: string, byName: ReadonlyMap<string, Said>) {
  const [year = 0, month = 0, day = 0] = dateParts.map((part) =>
    Number(namesOf(byName.get(date + part)).join()),
  );
  const name = formatDay({ year, month, day });
  return { value: name, name };
}

function wantedBy(rule: Rule | undefined, today: Day): Wanted {
  if (!rule) return { kind: 'off' };
  switch (rule.rule) {
    case 'values':
      if (rule.values.length === 0) return { kind: 'empty' };
      return rule.names ? { kind: 'names', names: rule.names } : { kind: 'values', values: rule.values };
    case 'named':
      return { kind: 'names', names: rule.names };
    case 'date':
      return { kind: 'day', day: formatDay(rule) };
    case 'years-ago':
      return { kind: 'until', day: formatDay(yearsBefore(today, rule.years)) };
    default:
      return { kind: rule.rule };
  }
}

const belongs = (field: string, row: string) =>
  field === row || dateParts.some((part) => field === row + part);
