import { describe, expect, it } from 'vitest';
import { builtInPolicies } from '@/lib/guard/built-in';
import { judge } from '@/lib/guard/judge';
import { wishesOf } from '@/lib/guard/wishes';
import { bounceJob, oneJob, settingsOf, spamJob } from './jobs';

const [spam, bounces, one] = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
const now = new Date(2028, 1, 29, 12);
const policyOf = <Policy>(policy: Policy | undefined): Policy => {
  if (!policy) throw new Error('There is no such policy');
  return policy;
};

describe('what is to be filled in', () => {
  it('is the whole policy, whatever is set already', () => {
    expect(wishesOf(settingsOf(spamJob), policyOf(spam), now)).toEqual([
      { field: 'Valid', values: ['1'] },
      { field: 'NewDelete', values: ['1'] },
      { field: 'StateIDs', names: ['Spam'] },
    ]);
  });

  it('is nothing for all that the policy does not name, save what nobody knows', () => {
    const job = { ...spamJob, Title: ['x'], EventValues: ['TicketCreate'], AddOn: ['on'] };
    expect(wishesOf(settingsOf(job), policyOf(spam), now).slice(0, 2)).toEqual([
      { field: 'Title', values: [] },
      { field: 'EventValues', values: [] },
    ]);
    expect(wishesOf(settingsOf(job), policyOf(spam), now)).toHaveLength(5);
  });

  it('leaves alone what is behind a radio that goes', () => {
    const job = { ...spamJob, TimeSearchType: ['TimePoint'], TicketCreateTimePoint: ['3'] };
    const fields = wishesOf(settingsOf(job), policyOf(spam), now).map(({ field }) => field);
    expect(fields).toContain('TimeSearchType');
    expect(fields).not.toContain('TicketCreateTimePoint');
  });

  it.each([
    ['three years before a 29th of February', undefined, ['2025', '2', '28']],
    ['by the server’s day, if that is earlier', { year: 2028, month: 2, day: 28 }, ['2025', '2', '28']],
    ['by the browser’s, if that is', { year: 2028, month: 3, day: 1 }, ['2025', '2', '28']],
  ])('ends the bounces %s', (_name, today, expected) => {
    const wishes = wishesOf(settingsOf(bounceJob, today), policyOf(bounces), now);
    const end = wishes.filter(({ field }) => field.startsWith('TicketCloseTimeStop'));
    expect(end.map((wish) => 'values' in wish && wish.values[0])).toEqual(expected);
  });

  it.each([
    ['on the server’s day', undefined],
    ['in the west, where it is the day before', { year: 2028, month: 2, day: 28 }],
    ['in the east, where it is the day after', { year: 2028, month: 3, day: 1 }],
  ])('passes once it is filled in, %s', (_name, today) => {
    const wrong = { ...bounceJob, TicketCloseTimeStopYear: ['2027'], TicketCloseTimeStartYear: ['2010'] };
    const wishes = wishesOf(settingsOf(wrong, today), policyOf(bounces), now);
    const filled = wishes.map((wish) => [wish.field, 'values' in wish ? wish.values : wish.names]);
    const settings = settingsOf({ Profile: bounceJob.Profile, ...Object.fromEntries(filled) }, today);
    expect(judge(settings, policyOf(bounces), now)).toMatchObject({ kind: 'pass', findings: [] });
  });

  it('takes a number and a queue only from who gives them', () => {
    const open = { ...oneJob, TicketNumber: ['2023*'], QueueIDs: ['ICT', 'info'] };
    const fields = (given = {}) =>
      wishesOf(settingsOf(open), policyOf(one), now, given).map(({ field }) => field);
    expect(fields()).toEqual(['Valid', 'NewDelete']);
    expect(fields({ TicketNumber: ['1'], QueueIDs: ['5'] })).toEqual([
      'Valid',
      'NewDelete',
      'TicketNumber',
      'QueueIDs',
    ]);
  });

  it('is nothing at all without a policy', () => {
    expect(wishesOf(settingsOf(spamJob), { job: 'x', fields: {} }, now)).toHaveLength(3);
  });
});
