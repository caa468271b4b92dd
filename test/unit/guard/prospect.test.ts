import { describe, expect, it } from 'vitest';
import { policyOf } from '@/lib/guard/approve';
import { judge } from '@/lib/guard/judge';
import { judgeProspect, judgeTickets, type Prospect } from '@/lib/guard/prospect';
import { oneJob, settingsOf, spamJob } from './jobs';
import { listed, policies, spamPolicy, spamProspect } from './prospects';

const troubles = (prospect: Prospect, policy = spamPolicy) =>
  judgeTickets(prospect, policy).map(
    ({ kind, field, blocks }) => `${kind} ${field}${blocks ? '' : ' (note)'}`,
  );
const explained = (count: number, more: Partial<NonNullable<Prospect['explanation']>> = {}): Prospect => ({
  ...spamProspect({ count: 9 }),
  explanation: { count, strangers: [], fields: [], uncounted: [], ...more },
});

const tooMany = { strangers: [], fields: [], uncounted: [] };

describe('a job that deletes', () => {
  it('may run on what its settings explain', () => {
    expect(troubles(spamProspect())).toEqual([]);
    expect(judgeProspect(spamProspect(), spamPolicy)).toBe('pass');
  });

  it.each([
    ['more than they explain', explained(7), ['more AffectedIDs']],
    ['more, by a known field', explained(7, { fields: ['StateIDs'] }), ['more StateIDs']],
    ['fewer than they select', explained(10, { fields: ['StateIDs'] }), ['fewer AffectedIDs']],
    [
      'as many, but others',
      explained(9, { strangers: listed(3), fields: ['QueueIDs', 'StateIDs'] }),
      ['others QueueIDs', 'others StateIDs'],
    ],
  ])('may not run on %s', (_what, prospect, expected) => {
    expect(troubles(prospect)).toEqual(expected);
    expect(judgeProspect(prospect, spamPolicy)).toBe('block');
  });

  it('is not judged where nobody can count', () => {
    const { explanation: _, ...prospect } = spamProspect();
    expect(troubles(prospect)).toEqual(['uncounted AffectedIDs']);
    expect(judgeProspect(prospect, spamPolicy)).toBe('unknown');
  });

  it.each([
    ['a date that nobody can ask for', explained(12, { uncounted: ['X'] }), ['uncounted X'], 'unknown'],
    [
      'so many that nobody counts them',
      { ...explained(9), explanation: tooMany },
      ['uncounted AffectedIDs'],
      'unknown',
    ],
    [
      'more than the rest of the settings selects',
      explained(7, { uncounted: ['X'] }),
      ['more AffectedIDs'],
      'block',
    ],
    [
      'tickets that the rest does not select',
      explained(12, { uncounted: ['X'], strangers: listed(3), fields: ['StateIDs'] }),
      ['others StateIDs'],
      'block',
    ],
    [
      'tickets that it does not select, of very many',
      { ...explained(9), explanation: { ...tooMany, strangers: listed(3) } },
      ['others AffectedIDs'],
      'block',
    ],
  ])('is known in part on %s', (_what, prospect, expected, says) => {
    expect(troubles(prospect)).toEqual(expected);
    expect(judgeProspect(prospect, spamPolicy)).toBe(says);
  });

  it.each([[[]], [['*']], [['%%%']]])('may not run where nothing narrows what it takes: %j', (Title) => {
    const policy = { job: 'Job', fields: {} };
    const settings = settingsOf({ Profile: ['Job'], Title, NewDelete: ['1'] });
    const prospect = { ...explained(9), settings };
    expect(troubles(prospect, policy)).toEqual(['any AffectedIDs']);
    expect(judgeProspect(prospect, policy)).toBe('block');
  });

  it('is not counted once its settings block it', () => {
    const { explanation: _, ...prospect } = spamProspect({ fields: { ...spamJob, StateIDs: [] } });
    expect(troubles(prospect)).toEqual([]);
    expect(judgeProspect(prospect, spamPolicy)).toBe('block');
  });

  it('is blocked when Znuny’s page does not say that it deletes', () => {
    const { run, ...prospect } = spamProspect();
    expect(troubles({ ...prospect, run: { ...run, warnsOfDeletion: false } })).toEqual([
      'contradiction NewDelete',
    ]);
  });
});

describe('a job that deletes nothing', () => {
  const policy = { job: 'Job' };
  const settings = settingsOf({ Profile: ['Job'], Valid: ['1'], StateIDs: ['new'], NewStateID: ['Spam'] });
  const harmless: Prospect = {
    ...explained(7),
    settings,
    verdict: judge(settings, policy, new Date()),
  };

  it('may run on what it does not explain, with a note', () => {
    const run = { ...harmless.run, warnsOfDeletion: false };
    expect(troubles({ ...harmless, run }, policy)).toEqual(['more AffectedIDs (note)']);
    expect(judgeProspect({ ...harmless, run }, policy)).toBe('pass');
  });

  it('is blocked when Znuny’s page says that it deletes', () => {
    expect(judgeProspect(harmless, policy)).toBe('block');
  });
});

describe('a job for one ticket', () => {
  const policy = policyOf(policies, 'Delete one ticket');
  const settings = settingsOf(oneJob);
  const on = (...numbers: string[]): Prospect => ({
    ...spamProspect(),
    settings,
    verdict: judge(settings, policy, new Date()),
    run: {
      job: settings.job,
      count: numbers.length,
      warnsOfDeletion: numbers.length > 0,
      tickets: numbers.map((number, index) => ({ id: index + 1, number })),
    },
    explanation: { count: numbers.length, strangers: [], fields: [], uncounted: [] },
  });
  const [number = ''] = oneJob.TicketNumber;

  it.each([
    [[number], []],
    [[], ['not-one TicketNumber']],
    [['2026112410000017'], ['not-one TicketNumber']],
    [[number, '2026112410000017'], ['not-one TicketNumber']],
  ])('on %j', (numbers, expected) => {
    expect(troubles(on(...numbers), policy)).toEqual(expected);
    expect(judgeProspect(on(...numbers), policy)).toBe(expected.length > 0 ? 'block' : 'pass');
  });
});
