// Any mix of settings against the policies: one passes if all that it says is what the handbook says, and not otherwise.
// What that is stands here once more, in other words than in lib/guard.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInPolicies, judge, policyOf } from '@/lib/guard';
import { bounceJob, oneJob, settingsOf, spamJob } from './jobs';

type Fields = Record<string, readonly string[]>;

const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
const today = new Date(2026, 10, 24, 12);
const texts = [
  'Spam',
  'Bounces',
  'ICT',
  'new',
  '1',
  '0',
  '',
  '*',
  'TimeSlot',
  'TimePoint',
  '2023022010000017',
];
const few = fc.uniqueArray(fc.oneof(fc.constantFrom(...texts), fc.string()), { maxLength: 3 });
const others =
  `Title CustomerID MIMEBase_Subject PriorityIDs OwnerIDs TimeSearchType TicketCreateTimePoint NewQueueID NewTitle
  NewNoteBody NewModule NewParamKey6 ScheduleDays ScheduleHours ScheduleMinutes EventValues Search_DynamicField_X
  DynamicField_X AddOn SearchInArchive NewPendingTime __proto__ constructor`.split(/\s+/);

/** A right job with up to four of its own fields changed, and up to two added. */
const jobs = fc.constantFrom<Fields>(spamJob, bounceJob, oneJob).chain((right) => {
  const own = fc.constantFrom(...Object.keys(right).filter((field) => field !== 'Profile'));
  const change = fc.tuple(fc.oneof({ weight: 3, arbitrary: own }, fc.constantFrom(...others)), few);
  const date = fc.tuple(
    fc.integer({ min: 1999, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  return fc.record({
    right: fc.constant(right),
    changes: fc.array(change, { maxLength: 4 }),
    date: fc.option(date, { nil: undefined }),
  });
});

it('passes what the handbook says, and nothing else', () => {
  const seen = { pass: 0, block: 0 };
  fc.assert(
    fc.property(jobs, ({ right, changes, date }) => {
      const fields = new Map<string, readonly string[]>(Object.entries(right));
      if (date && right === bounceJob) {
        for (const [at, part] of ['Year', 'Month', 'Day'].entries()) {
          fields.set(`TicketCloseTimeStop${part}`, [String(date[at])]);
        }
      }
      for (const [field, names] of changes) fields.set(field, names);
      const settings = settingsOf(Object.fromEntries(fields));
      const { kind } = judge(settings, policyOf(policies, settings.job), today);
      seen[kind]++;
      expect(kind).toBe(isRight(right, fields) ? 'pass' : 'block');
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.pass, seen.block)).toBeGreaterThan(50);
});

function isRight(right: Fields, fields: ReadonlyMap<string, readonly string[]>): boolean {
  const said = (field: string) => JSON.stringify(fields.get(field) ?? []);
  const set = [...fields].filter(([, names]) => names.length > 0).map(([field]) => field);
  if (set.some((field) => !(field in right) || !Object.hasOwn(right, field))) return false;
  if (said('Valid') !== '["1"]' || said('NewDelete') !== '["1"]') return false;
  if (right === spamJob) return said('StateIDs') === '["Spam"]';
  if (right === oneJob)
    return fields.get('QueueIDs')?.length === 1 && /^\["\d{5,50}"\]$/.test(said('TicketNumber'));
  const [start, stop] = ['Start', 'Stop'].map((end) =>
    ['Year', 'Month', 'Day'].map((part) => said(`TicketCloseTime${end}${part}`)).join(),
  );
  const [, year, month, day] = /^\["(\d{4})"\],\["(\d{1,2})"\],\["(\d{1,2})"\]$/.exec(stop ?? '') ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return (
    said('QueueIDs') === '["Bounces"]' &&
    said('CloseTimeSearchType') === '["TimeSlot"]' &&
    /^\["2001"\],\["0?1"\],\["0?1"\]$/.test(start ?? '') &&
    date <= '2023-11-24' &&
    new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date
  );
}
