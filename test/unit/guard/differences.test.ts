import { describe, expect, it } from 'vitest';
import { policyOf } from '@/lib/guard/approve';
import { differencesOf, settingDifferences } from '@/lib/guard/differences';
import { judge } from '@/lib/guard/judge';
import { rowsOf } from '@/lib/guard/rows';
import { bounceJob, oneJob, settingsOf, spamJob } from './jobs';
import { listed, policies, spamPolicy, spamProspect } from './prospects';

const shown = { prospect: spamProspect(), policy: spamPolicy };

describe('what was shown and what is', () => {
  it('are the same', () => {
    expect(differencesOf(shown, { prospect: spamProspect(), policy: spamPolicy })).toEqual([]);
  });

  it.each([
    [{ prospect: spamProspect({ count: 3 }) }, [{ kind: 'count', from: 2, to: 3 }]],
    [{ prospect: spamProspect({ lastRun: '2026-11-24 10:00:00' }) }, [{ kind: 'last-run' }]],
    [{ policy: { ...spamPolicy, fields: {} } }, [{ kind: 'policy' }]],
    [
      { prospect: spamProspect({ fields: { ...spamJob, StateIDs: ['Spam', 'new'], Title: ['x'] } }) },
      [
        { kind: 'setting', field: 'StateIDs', from: ['Spam'], to: ['Spam', 'new'] },
        { kind: 'setting', field: 'Title', from: undefined, to: ['x'] },
      ],
    ],
  ])('%#', (now, expected) => {
    expect(differencesOf(shown, { ...shown, ...now })).toEqual(expected);
  });

  it('differ in tickets where their number is the same', () => {
    const { run, ...prospect } = spamProspect();
    const now = { ...prospect, run: { ...run, tickets: listed(1, 3) } };
    expect(differencesOf(shown, { ...shown, prospect: now })).toEqual([
      { kind: 'tickets', gone: ['20262'], come: ['20263'] },
    ]);
  });
});

describe('settings, then and now', () => {
  it('tell a date as one', () => {
    const later = settingsOf({
      ...bounceJob,
      TicketCloseTimeStopDay: ['25'],
      TicketCloseTimeStopYear: ['2024'],
    });
    expect(settingDifferences(settingsOf(bounceJob).inForce, later.inForce)).toEqual([
      { kind: 'setting', field: 'TicketCloseTimeStop', from: ['2023-11-24'], to: ['2024-11-25'] },
    ]);
  });

  it('tell a condition with nothing in it from none', () => {
    const empty = { field: 'Search_DynamicField_Keep', choices: [] };
    expect(settingDifferences([empty], [])).toEqual([
      { kind: 'setting', field: empty.field, from: [], to: undefined },
    ]);
    expect(settingDifferences([empty], [empty])).toEqual([]);
  });

  it('tell values apart that read the same', () => {
    const state = (value: string) => [{ field: 'StateIDs', choices: [{ value, name: 'Spam' }] }];
    expect(settingDifferences(state('4'), state('5'))).toEqual([
      { kind: 'setting', field: 'StateIDs', from: ['Spam (4)'], to: ['Spam (5)'] },
    ]);
  });
});

describe('the comparison with the policy', () => {
  const now = new Date('2026-11-24T12:00:00');
  const rows = (fields: Record<string, readonly string[]>, job: string) => {
    const [policy, settings] = [policyOf(policies, job), settingsOf(fields)];
    return rowsOf(settings, policy, judge(settings, policy, now).findings, now).map(
      ({ field, set, wanted, isWrong }) => [field, set?.map(({ name }) => name).join(), wanted, isWrong],
    );
  };

  it('has every setting in force, dates as one, and what is missing', () => {
    const { NewDelete: _, ...fields } = bounceJob;
    expect(
      rows({ ...fields, TicketCloseTimeStopYear: ['2024'], Title: ['x'] }, bounceJob.Profile[0] ?? ''),
    ).toEqual([
      ['Valid', '1', { kind: 'values', values: ['1'] }, false],
      ['QueueIDs', 'Bounces', { kind: 'names', names: ['Bounces'] }, false],
      ['CloseTimeSearchType', 'TimeSlot', { kind: 'values', values: ['TimeSlot'] }, false],
      ['TicketCloseTimeStart', '2001-01-01', { kind: 'day', day: '2001-01-01' }, false],
      ['TicketCloseTimeStop', '2024-11-24', { kind: 'until', day: '2023-11-24' }, true],
      ['Title', 'x', { kind: 'off' }, true],
      ['NewDelete', undefined, { kind: 'values', values: ['1'] }, true],
    ]);
  });

  it('says what kind of thing is wanted', () => {
    expect(rows(oneJob, 'Delete one ticket').slice(1, 3)).toEqual([
      ['TicketNumber', '2023022010000017', { kind: 'ticket-number' }, false],
      ['QueueIDs', 'ICT', { kind: 'one' }, false],
    ]);
  });

  it('tells what must be there with nothing in it from what must be off', () => {
    const policy = {
      job: 'Job',
      fields: { Search_DynamicField_Keep: { rule: 'values' as const, values: [] } },
    };
    const settings = settingsOf({ Profile: ['Job'] });
    const { findings } = judge(settings, policy, now);
    expect(rowsOf(settings, policy, findings, now)).toEqual([
      { field: 'Search_DynamicField_Keep', set: undefined, wanted: { kind: 'empty' }, isWrong: true },
    ]);
  });

  it('wants nothing of a job without a policy', () => {
    expect(rows({ Profile: ['Job'], Valid: ['1'] }, 'Job')).toEqual([
      ['Valid', '1', { kind: 'anything' }, false],
    ]);
  });
});
