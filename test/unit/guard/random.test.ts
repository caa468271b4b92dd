// Any mix of settings against the policies: one passes if all that it says is what the handbook says, or what was approved, and not
// otherwise. What that is stands here once more, in other words than in lib/guard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approve, builtInPolicies, type JobPolicy, judge, parsePolicies, policyOf } from '@/lib/guard';
import { fieldNamed } from '@/lib/otrs/job-fields';
import type { Day, JobSetting, JobSettings } from '@/lib/otrs/job-settings';
import { bounceJob, oneJob, spamJob } from './jobs';

/** What a control says, as its page would have it. */
type Said = Pick<JobSetting, 'choices' | 'notOffered'>;
type Fields = ReadonlyMap<string, Said>;

const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
const today = new Date(2026, 10, 24, 12);
/** Where a choice has a value that people don't read. */
const lists = ['StateIDs', 'QueueIDs', 'PriorityIDs', 'OwnerIDs', 'Valid', 'NewDelete', 'NewQueueID'];
const others =
  `Title CustomerID MIMEBase_Subject PriorityIDs OwnerIDs TimeSearchType TicketCreateTimePoint NewQueueID NewTitle
  NewNoteBody NewModule NewParamKey6 ScheduleDays ScheduleHours ScheduleMinutes EventValues Search_DynamicField_X
  DynamicField_X AddOn SearchInArchive NewPendingTime __proto__ constructor`.split(/\s+/);
const starts = ['ScheduleDays', 'ScheduleHours', 'ScheduleMinutes', 'EventValues'];
const texts = `Spam Bounces ICT new 1 0 * TimeSlot TimePoint 2023022010000017`.split(' ').concat('');

const text = fc.oneof(fc.constantFrom(...texts), fc.string());
/** What else could stand in a control: a typed text is its own name. */
const said = (field: string): fc.Arbitrary<Said> => {
  const choice = lists.includes(field)
    ? fc.record({ value: text, name: text })
    : text.map((value) => ({ value, name: value }));
  const isMostlyEmpty = /DynamicField/.test(field); // where that is not the same as none at all
  const maxLength = isMostlyEmpty ? 1 : 3;
  const choices = fc.uniqueArray(choice, { maxLength, selector: ({ value }) => value });
  // Rarely: nothing passes with it.
  const notOffered = fc.constantFrom(...Array(9).fill(undefined), true);
  return fc.record({ choices, notOffered }).map(({ choices: all, notOffered: hides }) => ({
    choices: all,
    ...(hides && { notOffered: true as const }),
  }));
};
const change = (fields: readonly string[]) =>
  fc
    .constantFrom(...fields)
    .chain((field) => fc.tuple(fc.constant(field), fc.option(said(field), { nil: undefined, freq: 2 })));
const day: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 1999, max: 2027 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

/** A control that has nothing in it is there all the same if it is a dynamic field's, or the job's own. */
function settingsOf(fields: Fields, inert: Fields = new Map(), date?: Day): JobSettings {
  const toSettings = (some: Fields) =>
    [...some].map(([field, one]) => ({ field, part: fieldNamed(field).part, ...one }));
  const inForce = toSettings(fields).filter(
    ({ field, choices }) => choices.length > 0 || fieldNamed(field).always,
  );
  const job = fields.get('Profile')?.choices[0]?.value ?? '';
  return { job, inForce, inert: toSettings(inert), ...(date && { today: date }) };
}

/** The same by names alone, with values of their own in lists. */
const fromNames = (job: Readonly<Record<string, readonly string[]>>): Map<string, Said> =>
  new Map(
    Object.entries(job).map(([field, names]) => {
      const isList = field === 'StateIDs' || field === 'QueueIDs';
      return [field, { choices: names.map((name) => ({ value: isList ? `id of ${name}` : name, name })) }];
    }),
  );

const apply = (
  fields: Fields,
  changes: readonly (readonly [string, Said | undefined])[],
): Map<string, Said> => {
  const changed = new Map(fields);
  for (const [field, one] of changes) {
    if (one) changed.set(field, one);
    else changed.delete(field);
  }
  return changed;
};

/** Judges so many, and sees to it that neither verdict is rare. */
function check<Case>(
  cases: fc.Arbitrary<Case>,
  judged: (one: Case) => { is: string; should: boolean },
): void {
  const seen = { pass: 0, block: 0 };
  fc.assert(
    fc.property(cases, (one) => {
      const { is, should } = judged(one);
      seen[should ? 'pass' : 'block']++;
      expect(is).toBe(should ? 'pass' : 'block');
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.pass, seen.block)).toBeGreaterThan(50);
}

describe('a job of the handbook', () => {
  /** A right job with up to four of its own fields changed or added. */
  const cases = fc.constantFrom(spamJob, bounceJob, oneJob).chain((right) => {
    const own = Object.keys(right).filter((field) => field !== 'Profile');
    return fc.record({
      right: fc.constant(right),
      changes: fc.array(fc.oneof({ weight: 3, arbitrary: change(own) }, change(others)), { maxLength: 4 }),
      inert: fc.array(change(others), { maxLength: 3 }),
      end: fc.option(day, { nil: undefined }),
      server: fc.option(day, { nil: undefined }),
    });
  });

  it('passes if it is what the handbook says, and not otherwise', () => {
    check(cases, ({ right, changes, inert, end, server }) => {
      const fields = apply(fromNames({ ...right, ...(end && right === bounceJob && endAt(end)) }), changes);
      const settings = settingsOf(fields, apply(new Map(), inert), server);
      const { kind } = judge(settings, policyOf(policies, settings.job), today);
      return { is: kind, should: isRight(right, fields, server) };
    });
  });

  const endAt = ({ year, month, day: date }: Day) => ({
    TicketCloseTimeStopYear: [String(year)],
    TicketCloseTimeStopMonth: [String(month)],
    TicketCloseTimeStopDay: [String(date)],
  });

  function isRight(right: object, fields: Fields, server: Day | undefined): boolean {
    const by = (part: 'value' | 'name') => (field: string) =>
      JSON.stringify(fields.get(field)?.choices.map((choice) => choice[part]) ?? []);
    const [values, names] = [by('value'), by('name')];
    const set = [...fields].filter(
      ([field, { choices }]) => choices.length > 0 || /DynamicField/.test(field),
    );
    if (set.some(([field]) => !Object.hasOwn(right, field))) return false;
    if (set.some(([, { notOffered }]) => notOffered)) return false;
    if (values('Valid') !== '["1"]' || values('NewDelete') !== '["1"]') return false;
    if (right === spamJob) return names('StateIDs') === '["Spam"]';
    if (right === oneJob)
      return fields.get('QueueIDs')?.choices.length === 1 && /^\["\d{5,50}"\]$/.test(values('TicketNumber'));
    const [start, stop] = ['Start', 'Stop'].map((side) =>
      ['Year', 'Month', 'Day'].map((part) => values(`TicketCloseTime${side}${part}`)).join(),
    );
    const [, year, month, date] = /^\["(\d{4})"\],\["(\d{1,2})"\],\["(\d{1,2})"\]$/.exec(stop ?? '') ?? [];
    const written = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    return (
      names('QueueIDs') === '["Bounces"]' &&
      values('CloseTimeSearchType') === '["TimeSlot"]' &&
      /^\["2001"\],\["0?1"\],\["0?1"\]$/.test(start ?? '') &&
      written <= latestEnd(server) &&
      new Date(`${written}T00:00:00Z`).toJSON()?.slice(0, 10) === written
    );
  }

  /** Three years before the earlier of both clocks' days. */
  function latestEnd(server: Day | undefined): string {
    const two = (number: number) => String(number).padStart(2, '0');
    const written = server && `${server.year}-${two(server.month)}-${two(server.day)}`;
    const earlier = written && written < '2026-11-24' ? written : '2026-11-24';
    const end = `${Number(earlier.slice(0, 4)) - 3}${earlier.slice(4)}`;
    return end.endsWith('-02-29') ? end.replace(/29$/, '28') : end;
  }
});

describe('a job that was approved', () => {
  const fields = [...others, 'StateIDs', 'QueueIDs', 'Valid', 'Search_DynamicField_Y', 'DynamicField_Y'];
  /** Not `__proto__`: no JSON of a policy can have it, nor a control of Znuny. */
  const likely = change(fields).filter(([field]) => !starts.includes(field) && field !== '__proto__');
  /** Anything with a name, and what it is later: the same, or with some of it changed. */
  const cases = fc
    .record({
      deletes: fc.boolean(),
      set: fc.array(fc.oneof({ weight: 9, arbitrary: likely }, change(starts)), { maxLength: 5 }),
    })
    .chain(({ deletes, set }) => {
      const job = { Profile: ['Old tickets'], Valid: ['1'], ...(deletes && { NewDelete: ['1'] }) };
      const before = apply(fromNames(job), set);
      const own = ['Valid', ...before.keys()].filter((field) => field !== 'Profile');
      const later = fc.oneof({ weight: 3, arbitrary: change(own) }, change(fields));
      return fc.record({
        before: fc.constant(before),
        changes: fc.array(later, { maxLength: 2 }),
        isReversed: fc.boolean(),
        inert: fc.array(change(others), { maxLength: 2 }),
        server: fc.option(day, { nil: undefined }),
      });
    });

  it('passes as long as it is what was approved, whatever its names and its order are', () => {
    check(cases, ({ before, changes, isReversed, inert, server }) => {
      const changed = apply(before, changes);
      const after = isReversed
        ? new Map(
            [...changed].reverse().map(([field, one]) => [field, field === 'Profile' ? one : turned(one)]),
          )
        : changed;
      const [policy] = parsePolicies(JSON.parse(JSON.stringify([approve(settingsOf(before))])));
      const now = settingsOf(after, apply(new Map(), inert), server);
      const { kind } = judge(now, policy as JobPolicy, today);
      return { is: kind, should: isSame(settingsOf(before), now) };
    });
  });

  const turned = ({ choices, ...one }: Said): Said => ({
    ...one,
    choices: choices.toReversed().map(({ value, name }) => ({ value, name: `${name}!` })),
  });

  /** The same controls are in force, with the same values, all of them seen; and nothing starts it that deletes. */
  function isSame(before: JobSettings, { inForce }: JobSettings): boolean {
    const written = (all: readonly JobSetting[]) =>
      all
        .filter(({ field }) => field !== 'Profile')
        .map(({ field, choices }) => [field, ...choices.map(({ value }) => value).toSorted()].join('\0'))
        .toSorted()
        .join('\n');
    const has = (...names: string[]) => inForce.some(({ field }) => names.includes(field));
    return (
      written(before.inForce) === written(inForce) &&
      inForce.every(({ notOffered }) => !notOffered) &&
      !(has('NewDelete') && has(...starts)) &&
      !has('__proto__') // no object keeps that for a name: it can't be approved
    );
  }
});
