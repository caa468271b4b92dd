// Whether a job may run. Pure: what it says depends on what it is given, and on nothing else.
import { fieldNamed } from '../otrs/job-fields.ts';
import type { JobSetting, JobSettings } from '../otrs/job-settings.ts';
import { dayOf, earlier } from './days.ts';
import { consequenceOf } from './effect.ts';
import type { JobPolicy } from './policy.ts';
import { fieldsOf, judgeRule } from './rules.ts';
import { type Finding, namesOf, type Verdict, type Wrong } from './verdict.ts';

/**
 * Judges what a job's edit page says.
 *
 * @param settings what the page says
 * @param policy what the job may be. One without `fields` stands for a job that nobody has approved: it may change tickets,
 *   but not delete any, nor run code or have settings that nobody knows
 * @param now the browser's clock; where the page tells the server's date and it is earlier, that one counts
 */
export function judge(settings: JobSettings, policy: JobPolicy, now: Date): Verdict {
  const deletes = settings.inForce.some(({ part }) => part === 'deletion');
  const starts = deletes ? judgeStarts(settings) : [];
  const findings = [
    ...judgeName(settings, policy.job),
    ...settings.inForce.flatMap((setting) => (setting.notOffered ? [wrongBy(setting, 'not-offered')] : [])),
    ...starts,
    ...judgeSettings(settings, policy, now).filter(({ field }) => !starts.some((one) => one.field === field)),
  ];
  return verdictOf(deletes, findings);
}

/** What is found makes the verdict. */
export function verdictOf(deletes: boolean, findings: readonly Finding[]): Verdict {
  return {
    kind: findings.some(({ blocks }) => blocks) ? 'block' : 'pass',
    deletes,
    findings: findings.toSorted((one, other) => Number(other.blocks) - Number(one.blocks)),
  };
}

/** The job has the policy's name, in the database as in the form. */
function judgeName({ job, inForce }: JobSettings, expected: string): Finding[] {
  const typed = inForce.find(({ field }) => field === 'Profile');
  const set = [...new Set([job, ...namesOf(typed)])];
  if (typed && set.length === 1 && set[0] === expected) return [];
  const name = { field: 'Profile', part: 'job', effect: 'unknown', about: [] } as const;
  return [{ ...name, wrong: 'other-job', blocks: true, set, expected: [expected] }];
}

/** A job that deletes begins when someone has looked at it, and at no other time: no policy can allow more. */
function judgeStarts({ inForce }: JobSettings): Finding[] {
  return inForce
    .filter(({ part }) => part === 'schedule' || part === 'event')
    .map((setting) => wrongBy(setting, 'not-allowed'));
}

function judgeSettings({ inForce, today }: JobSettings, { fields }: JobPolicy, now: Date): Finding[] {
  if (!fields) return inForce.flatMap(judgeUnapproved);
  const named = new Map(inForce.map((setting) => [setting.field, setting]));
  const rules = Object.entries(fields);
  const ruled = new Set(['Profile', ...rules.flatMap(([field, { rule }]) => fieldsOf(field, rule))]);
  return [
    ...rules.flatMap(([field, rule]) => judgeRule(field, rule, named, earlier(dayOf(now), today))),
    ...inForce.flatMap((setting) => (ruled.has(setting.field) ? [] : judgeRest(setting))),
  ];
}

/** What no rule allows must be off. */
function judgeRest(setting: JobSetting): Finding[] {
  if (setting.notOffered) return []; // said already
  return [wrongBy(setting, setting.part === 'unknown' ? 'unknown' : 'not-allowed')];
}

function judgeUnapproved(setting: JobSetting): Finding[] {
  const harmful = ['deletion', 'execution', 'unknown'].includes(setting.part);
  return harmful ? [wrongBy(setting, 'not-approved')] : [];
}

function wrongBy(setting: JobSetting, wrong: Wrong): Finding {
  const { field } = setting;
  const { part } = fieldNamed(field);
  const set = namesOf(setting);
  const consequence = wrong === 'not-offered' ? nobodyKnows : consequenceOf(part, set, []);
  return { field, part, wrong, blocks: true, set, expected: [], ...consequence };
}

const nobodyKnows = { effect: 'unknown', about: [] } as const;
