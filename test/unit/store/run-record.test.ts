import { afterEach, describe, expect, it, vi } from 'vitest';
import { aliveMs, isUnderWay, mayFollow } from '@/lib/store/run-life';
import { onlyRuns, type RunRecord, receiveRun } from '@/lib/store/run-record';
import { runWith } from './runs';

afterEach(() => vi.useRealTimers());

const helpDesk = 'https://tickets.piratenpartij.nl/otrs/index.pl';

describe('a run', () => {
  it.each([
    ['as it is', {}],
    ['that has begun', { outcome: 'running' as const, portions: [], countAfter: undefined }],
    ['with hostile text', { job: '<b>"\u0000‮', reason: '=1+1' }],
    [
      'with a setting that nobody knows',
      { settings: [{ field: 'X', part: 'unknown' as const, choices: [] }] },
    ],
  ])('is kept %s', (_name, parts) => {
    const run = { ...runWith(parts), helpDesk };
    expect(onlyRuns([run])).toEqual([run]);
  });

  it.each([
    ['id', 'me'],
    ['at', 0],
    ['at', 8.64e15 + 1],
    ['job', ''],
    ['job', 'x'.repeat(201)],
    ['settings', [{ field: 'X', part: 'magic', choices: [] }]],
    ['settings', undefined],
    ['countBefore', -1],
    ['countBefore', 1.5],
    ['tickets', [17]],
    ['portions', [{ at: 1 }]],
    ['backup', { by: 'me' }],
    ['outcome', 'splendid'],
    ['seenAt', 'now'],
  ])('is not kept with the %s %j', (key, value) => {
    expect(onlyRuns([{ ...runWith(), helpDesk, [key]: value }, null, 'run'])).toEqual([]);
  });

  it('has nothing in it that does not belong there', () => {
    const run = runWith({ at: 1000 });
    expect(receiveRun({ ...run, helpDesk, token: 'secret' })).toEqual(run);
  });

  it('is none of the future', () => {
    vi.setSystemTime(5000);
    const { at, seenAt } = receiveRun(runWith({ at: 6000, seenAt: 7000 }));
    expect({ at, seenAt }).toEqual({ at: 5000, seenAt: 5000 });
  });

  it.each([[undefined], [[]], ['all of them'], [{ ...runWith(), job: 'x'.repeat(201) }]])(
    'is not %j',
    (request) => {
      expect(() => receiveRun(request)).toThrow();
    },
  );
});

describe('a run is under way', () => {
  it.each([
    ['as long as it was seen of late', 'running', aliveMs - 1, true],
    ['until it was not seen for long', 'running', aliveMs, false],
    [
      'and not when it was seen at a time that is still to come: the clock was set back',
      'running',
      -aliveMs,
      false,
    ],
    ['and not when it has its end', 'done', 0, false],
    ['and not when its end is not known', 'unknown', 0, false],
  ] as const)('%s', (_name, outcome, ago, expected) => {
    expect(isUnderWay({ outcome, seenAt: 1e12 } as RunRecord, 1e12 + ago)).toBe(expected);
  });
});

describe('what is kept of a run', () => {
  it.each([
    ['running', 'running', true],
    ['running', 'unknown', true],
    ['running', 'done', true],
    ['unknown', 'done', true],
    ['unknown', 'unknown', true],
    ['unknown', 'running', false],
    ['done', 'running', false],
    ['done', 'unknown', false],
    ['stopped', 'done', false],
    ['failed', 'done', false],
    ['refused', 'running', false],
  ] as const)('as %s is replaced by %s: %s', (kept, next, expected) => {
    expect(mayFollow(kept, next)).toBe(expected);
  });
});
