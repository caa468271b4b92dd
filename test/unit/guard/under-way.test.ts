// Traces of a run that another browser began.
import { describe, expect, it } from 'vitest';
import type { Look } from '@/lib/guard/look';
import { isRecent, traceIn, watch } from '@/lib/guard/under-way';
import { spamProspect } from './prospects';

const noon = Date.UTC(2026, 10, 24, 12, 0, 0);

describe('a time without its zone', () => {
  it.each([
    ['now, in UTC', '2026-11-24 12:00:00', true],
    ['50 s ago, in UTC', '2026-11-24 11:59:10', true],
    ['20 s ahead: the browser’s clock is slow', '2026-11-24 12:00:20', true],
    ['a while ago', '2026-11-24 11:57:00', false],
    ['ahead', '2026-11-24 12:02:00', false],
    ['just now, in Amsterdam', '2026-11-24 12:59:50', true],
    ['just now, in Nepal', '2026-11-24 17:44:50', true],
    ['just now, on the Marquesas', '2026-11-24 02:29:50', true],
    ['just now, on Kiribati', '2026-11-25 01:59:50', true],
    ['the day before, at the same time', '2026-11-23 12:00:00', false],
    ['never', '', false],
    ['something else', 'yesterday', false],
  ])('%s', (_, lastRun, recent) => {
    expect(isRecent(lastRun, noon)).toBe(recent);
  });
});

/** A look that was taken half a minute after the job began. */
const looked = (count = 5, says: 'pass' | 'block' | 'unknown' = 'pass', more: Partial<Look> = {}) => {
  const prospect = spamProspect({ count, lastRun: '2026-11-24 11:59:30' });
  return { kind: 'looked', says, look: { prospect, ...more } } as const;
};

describe('what a look leaves open', () => {
  it.each([
    ['a job that began a moment ago', looked(), 'recent'],
    ['one whose number can’t be counted', looked(5, 'unknown'), 'recent'],
    ['one with nothing left', looked(0), undefined],
    ['one that may not run anyway', looked(5, 'block'), undefined],
    ['a number that fell meanwhile', looked(5, 'block', { falls: true }), 'falls'],
    ['a page that was not understood', { kind: 'failed', failure: { kind: 'not-understood' } }, 'unclear'],
    ['no connection', { kind: 'failed', failure: { kind: 'no-connection' } }, undefined],
  ] as const)('%s', (_, seen, trace) => {
    expect(traceIn(seen, '', noon)).toBe(trace);
  });

  it('nothing, where that run is known to be over', () => {
    expect(traceIn(looked(), '2026-11-24 11:59:30', noon)).toBeUndefined();
  });
});

/** Watches a job that shows these numbers, one after another, and then the last of them. */
async function watched(seen: Parameters<typeof watch>[1], ...counts: number[]) {
  const told: [number, number][] = [];
  let looks = 0;
  const glance = async () => {
    const count = counts[Math.min(looks++, counts.length - 1)] ?? 0;
    return { kind: 'done', value: { count, lastRun: '2026-11-24 11:59:30' } } as const;
  };
  const { kind } = await watch({ glance, wait: async () => {} }, seen, (...one) => told.push(one));
  return { kind, told, looks };
}

describe('watching', () => {
  it('ends when the number stands still', async () => {
    const { kind, told } = await watched(looked(), 5, 4, 4, 4, 3, 3, 3, 3);
    expect(kind).toBe('broke-off');
    expect(told.map(([left]) => left)).toEqual([5, 4, 4, 4, 3, 3, 3, 3]);
    expect(told.every(([, total]) => total === 5)).toBe(true);
  });

  it('ends when no ticket is left', async () => {
    expect(await watched(looked(), 3, 0)).toMatchObject({ kind: 'through', looks: 2 });
  });

  it('says when nothing has moved', async () => {
    expect(await watched(looked(), 5)).toMatchObject({ kind: 'not-begun', looks: 4 });
  });

  it('tells of a fall from a page that was not understood, without waiting long', async () => {
    const failed = { kind: 'failed', failure: { kind: 'not-understood' } } as const;
    expect(await watched(failed, 5)).toMatchObject({ kind: 'not-begun', looks: 3 });
    expect(await watched(failed, 5, 4)).toMatchObject({ kind: 'broke-off' });
  });
});
