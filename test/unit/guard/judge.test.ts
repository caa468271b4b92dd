import { describe, expect, it } from 'vitest';
import { approve, builtInPolicies, type JobPolicy, judge, parsePolicies, policyOf } from '@/lib/guard';
import { obstacleOf } from '@/lib/guard/approve';
import type { Day } from '@/lib/otrs/job-settings';
import { bounceJob, oneJob, settingsOf, spamJob } from './jobs';

const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
const today = new Date(2026, 10, 24, 12);
const verdict = (fields: object, now = 'now' in fields ? (fields.now as Date) : today, day?: Day) => {
  const settings = settingsOf(fields as Record<string, string[]>, day);
  return judge(settings, policyOf(policies, settings.job), now);
};
const told = (fields: object) =>
  verdict(fields).findings.map(({ field, wrong, effect, about }) => [field, wrong, effect, about.join()]);

describe('the handbook’s jobs', () => {
  it.each([spamJob, bounceJob, oneJob])('pass when they are right', (job) => {
    expect(verdict(job)).toEqual({ kind: 'pass', deletes: true, findings: [] });
  });

  it.each([
    [{ StateIDs: ['Spam', 'new'] }, [['StateIDs', 'different', 'selects-more', 'new']]],
    [{ StateIDs: ['new'] }, [['StateIDs', 'different', 'selects-others', 'new']]],
    [{ StateIDs: [] }, [['StateIDs', 'missing', 'selects-any', '']]],
    [{ StateIDs: ['spam'] }, [['StateIDs', 'different', 'selects-others', 'spam']]],
    [{ Title: ['x'] }, [['Title', 'not-allowed', 'selects-fewer', 'x']]],
    [{ NewQueueID: ['ICT'] }, [['NewQueueID', 'not-allowed', 'changes', 'ICT']]],
    [{ NewModule: ['Kernel::X'] }, [['NewModule', 'not-allowed', 'runs-code', 'Kernel::X']]],
    [{ ScheduleDays: ['Mon'] }, [['ScheduleDays', 'not-allowed', 'runs-by-itself', 'Mon']]],
    [{ EventValues: ['X'] }, [['EventValues', 'not-allowed', 'runs-by-itself', 'X']]],
    [{ AddOn: ['x'] }, [['AddOn', 'unknown', 'unknown', 'x']]],
    [{ NewDelete: [] }, [['NewDelete', 'missing', 'does-not-delete', '']]],
    [{ Valid: ['0'] }, [['Valid', 'different', 'is-off', '0']]],
  ])('spam with %j', (change, expected) => {
    expect(told({ ...spamJob, ...change })).toEqual(expected);
    expect(verdict({ ...spamJob, ...change }).kind).toBe('block');
  });

  it.each([['Other'], [], ['DeleteSpam in all queues', 'Other']])(
    'are not those of a job called %j',
    (...Profile) => {
      const settings = { ...settingsOf({ ...spamJob, Profile }), job: 'DeleteSpam in all queues' };
      const { kind, findings } = judge(settings, policyOf(policies, settings.job), today);
      expect([kind, findings[0]?.field, findings[0]?.wrong]).toEqual(['block', 'Profile', 'other-job']);
    },
  );

  it('are blocked when the page shows another value than is stored', () => {
    const settings = settingsOf(spamJob);
    const hidden = settings.inForce.map((one) =>
      one.field === 'StateIDs' ? { ...one, notOffered: true as const } : one,
    );
    const { kind, findings } = judge(
      { ...settings, inForce: hidden },
      policyOf(policies, settings.job),
      today,
    );
    expect(kind).toBe('block');
    expect(findings).toMatchObject([{ field: 'StateIDs', wrong: 'not-offered' }]);
  });
});

describe('the end of the bounces', () => {
  const end = (year: number, month: number, day: number) => ({
    ...bounceJob,
    TicketCloseTimeStopYear: [`${year}`],
    TicketCloseTimeStopMonth: [`${month}`],
    TicketCloseTimeStopDay: [`${day}`.padStart(2, '0')],
  });
  const what = (settings: object, now: Date, day?: Day) => {
    const { kind, findings } = verdict(settings, now, day);
    return [
      kind,
      ...findings.map(({ field, wrong }) => `${wrong} ${field.replace('TicketCloseTimeStop', '')}`),
    ];
  };

  it.each([
    [[2023, 11, 24], ['pass']],
    [
      [2023, 11, 23],
      ['pass', 'early Day'],
    ],
    [
      [2001, 1, 1],
      ['pass', 'early Year'],
    ],
    [
      [2023, 11, 25],
      ['block', 'too-late Day'],
    ],
    [
      [2023, 12, 1],
      ['block', 'too-late Month'],
    ],
    [
      [2024, 1, 1],
      ['block', 'too-late Year'],
    ],
    [
      [2026, 11, 24],
      ['block', 'too-late Year'],
    ],
    [
      [2022, 12, 31],
      ['pass', 'early Year'],
    ],
    [
      [2020, 2, 30],
      ['block', 'no-day Day'],
    ],
    [
      [2023, 11, 31],
      ['block', 'no-day Day'],
    ],
    [
      [2023, 0, 1],
      ['block', 'no-day Day'],
    ],
  ])('at %j', ([year = 0, month = 0, day = 0], expected) => {
    expect(what(end(year, month, day), today)).toEqual(expected);
  });

  it('on the 29th of February is the 28th', () => {
    const leap = new Date(2028, 1, 29, 12);
    expect(what(end(2025, 2, 28), leap)).toEqual(['pass']);
    expect(what(end(2025, 3, 1), leap)).toEqual(['block', 'too-late Month']);
    expect(what(end(2025, 2, 29), leap)).toEqual(['block', 'no-day Day']);
    expect(what(end(2028, 2, 29), new Date(2031, 1, 28, 12))).toEqual(['block', 'too-late Day']);
  });

  it('goes by the earlier of the server’s and the browser’s date', () => {
    const server = { year: 2026, month: 11, day: 23 };
    expect(what(end(2023, 11, 24), today, server)).toEqual(['block', 'too-late Day']);
    expect(what(end(2023, 11, 24), new Date(2030, 0, 1), server)).toEqual(['block', 'too-late Day']);
    expect(what(end(2023, 11, 23), today, server)).toEqual(['pass']);
    expect(what(end(2023, 11, 23), new Date(2020, 0, 1), server)).toEqual(['block', 'too-late Year']);
  });

  it.each(['TicketCloseTimeStopDay', 'TicketCloseTimeStartYear'])('needs %s', (field) => {
    expect(told({ ...bounceJob, [field]: [] })).toEqual([[field, 'missing', 'selects-any', '']]);
    expect(told({ ...bounceJob, [field]: ['1', '2'] })[0]).toEqual([field, 'different', 'selects-any', '']);
    for (const typed of ['x', '0x7E7', ' 24', '2e1', '24.0', '20010', '001']) {
      expect(verdict({ ...bounceJob, [field]: [typed] }).kind).toBe('block');
    }
  });
});

describe('one ticket', () => {
  const numbered = (number: string) => verdict({ ...oneJob, TicketNumber: [number] }).kind;

  it.each([
    '*',
    '%',
    '',
    '2023*',
    '2023022010000017*',
    '2023022010000017 ',
    '2023022010000017||2023022010000018',
    '(1)',
    '!2023022010000017',
    '"2023022010000017"',
    '1234',
    '٢٠٢٣٠٢٢٠١٠',
    '1e10',
    '2023022010000017\n2023022010000018',
  ])('is not numbered %j', (number) => expect(numbered(number)).toBe('block'));

  it('stands in one queue', () => {
    expect(told({ ...oneJob, QueueIDs: [] })).toEqual([['QueueIDs', 'missing', 'selects-any', '']]);
    expect(told({ ...oneJob, QueueIDs: ['ICT', 'Raw'] })).toEqual([
      ['QueueIDs', 'different', 'selects-more', 'Raw'],
    ]);
  });
});

describe('a job that nobody approved', () => {
  it('may change tickets', () => {
    const close = {
      Profile: ['Close'],
      Valid: ['1'],
      Title: ['x'],
      NewStateID: ['closed'],
      ScheduleDays: ['Mon'],
    };
    expect(verdict(close)).toEqual({ kind: 'pass', deletes: false, findings: [] });
  });

  it.each(['NewDelete', 'NewModule', 'NewParamKey1', 'AddOn'])('may not have %s', (field) => {
    const settings = { Profile: ['Other'], Valid: ['1'], [field]: ['1'] };
    expect(verdict(settings)).toMatchObject({ kind: 'block', findings: [{ field, wrong: 'not-approved' }] });
  });

  it('passes once it is approved, as long as nothing changes', () => {
    const other = {
      Profile: ['Old tickets'],
      Valid: ['1'],
      StateIDs: ['b', 'a'],
      NewDelete: ['1'],
      AddOn: ['x'],
    };
    const [policy] = parsePolicies(JSON.parse(JSON.stringify([approve(settingsOf(other))])));
    const kind = (fields: object) =>
      judge(settingsOf({ ...other, ...fields }), policy as JobPolicy, today).kind;
    expect(kind({})).toBe('pass');
    expect(kind({ StateIDs: ['a', 'b'] })).toBe('pass');
    const changes = [
      { StateIDs: ['a'] },
      { AddOn: ['y'] },
      { Title: ['x'] },
      { NewDelete: [] },
      { Valid: ['0'] },
    ];
    expect(changes.map(kind)).toEqual(changes.map(() => 'block'));
  });

  it('is blocked once a condition is gone, also one that was approved with nothing in it', () => {
    const job = { Profile: ['Old tickets'], Valid: ['1'], Title: ['x'], NewDelete: ['1'] };
    const settings = settingsOf(job);
    const keep = { field: 'Search_DynamicField_Keep', part: 'selection', choices: [] } as const;
    const policy = approve({ ...settings, inForce: [...settings.inForce, keep] });
    expect(judge({ ...settings, inForce: [...settings.inForce, keep] }, policy, today).kind).toBe('pass');
    expect(judge(settings, policy, today)).toMatchObject({
      kind: 'block',
      findings: [{ field: keep.field, wrong: 'gone', effect: 'selects-any' }],
    });
    expect(
      judge(
        settings,
        { ...policy, fields: { ...policy.fields, StateIDs: { rule: 'named', names: [] } } },
        today,
      ),
    ).toMatchObject({ kind: 'block' });
  });

  it.each(['ScheduleDays', 'ScheduleHours', 'ScheduleMinutes', 'EventValues'])(
    'may not have %s if it deletes, whatever was approved',
    (field) => {
      const job = {
        Profile: ['Old tickets'],
        Valid: ['1'],
        StateIDs: ['a'],
        NewDelete: ['1'],
        [field]: ['1'],
      };
      const policy = approve(settingsOf(job));
      const verdict = judge(settingsOf(job), policy, today);
      expect(verdict).toMatchObject({
        kind: 'block',
        findings: [{ field, wrong: 'not-allowed', effect: 'runs-by-itself' }],
      });
      expect(obstacleOf(verdict)).toBe('runs-by-itself');
      expect(
        judge(settingsOf(job), { job: 'Old tickets' }, today).findings.map((one) => one.field),
      ).toContain(field);
      const { NewDelete: _, ...harmless } = job;
      expect(judge(settingsOf(harmless), approve(settingsOf(harmless)), today).kind).toBe('pass');
    },
  );
});

describe('a name that a database takes for another', () => {
  it.each(['deletespam in all queues', 'DeleteSpam in all queues  ', 'DéleteSpam in all quëues'])(
    '%j has its policy',
    (job) => {
      expect(policyOf(policies, job)).toEqual({ ...policyOf(policies, 'DeleteSpam in all queues'), job });
    },
  );

  it('gives way to one of its own', () => {
    const own = { job: 'deletespam in all queues', fields: {} };
    expect(policyOf([...policies, own], own.job)).toEqual(own);
    expect(policyOf([own, ...policies], 'DeleteSpam in all queues').fields).toHaveProperty('StateIDs');
  });

  it.each(['DeleteSpam in all queue', 'Delete Spam in all queues', ' DeleteSpam in all queues'])(
    '%j is another',
    (job) => expect(policyOf(policies, job)).toEqual({ job }),
  );
});

describe('policies', () => {
  it('are data', () => expect(parsePolicies(JSON.parse(JSON.stringify(policies)))).toEqual(policies));

  it.each([
    [{}],
    [[{ job: '' }]],
    [[{ job: 'x', fields: { StateIDs: { rule: 'any' } } }]],
    [[{ job: 'x', fields: { StateIDs: { rule: 'values' } } }]],
    [[{ job: 'x', fields: { X: { rule: 'years-ago', years: -3 } } }]],
    [[{ job: 'x', fields: { X: { rule: 'date', year: 2001, month: 13, day: 1 } } }]],
  ])('%j is none', (data) => expect(() => parsePolicies(data)).toThrow());

  it('of a help desk with other names', () => {
    const others = builtInPolicies({ spamState: 'Rommel', bounceQueue: 'Post::Bounces' });
    expect(
      judge(
        settingsOf({ ...spamJob, StateIDs: ['Rommel'] }),
        policyOf(others, spamJob.Profile[0] ?? ''),
        today,
      ).kind,
    ).toBe('pass');
    expect(judge(settingsOf(spamJob), policyOf(others, spamJob.Profile[0] ?? ''), today).kind).toBe('block');
  });
});
