import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, needsSelection } from '@/lib/presets/variables';

const on = (year: number, month: number, day: number) => ({
  today: new Date(year, month - 1, day, 23, 59),
  selection: 'chosen',
});

describe('variables', () => {
  it.each([
    ['{today}', on(2026, 11, 24), '2026-11-24'],
    ['{today-3y}', on(2026, 11, 24), '2023-11-24'],
    ['{today-3y}', on(2028, 2, 29), '2025-02-28'],
    ['{today-4y}', on(2028, 2, 29), '2024-02-29'],
    ['{today-1m}', on(2026, 3, 31), '2026-02-28'],
    ['{today+1m}', on(2027, 12, 31), '2028-01-31'],
    ['{today-24d}', on(2026, 11, 24), '2026-10-31'],
    ['{today+2w}', on(2026, 12, 24), '2027-01-07'],
    ['log {today} of {selection}!', on(2026, 1, 2), 'log 2026-01-02 of chosen!'],
    ['{selection}{selection}', on(2026, 1, 2), 'chosenchosen'],
    [
      '{tomorrow} {} {today-} {today-3q} { today }',
      on(2026, 1, 2),
      '{tomorrow} {} {today-} {today-3q} { today }',
    ],
  ])('%s', (text, now, filled) => {
    expect(fillIn(text, now)).toBe(filled);
  });

  it('what is filled in is not filled in again', () => {
    expect(fillIn('{selection}', { today: new Date(), selection: '{today} $& $1' })).toBe('{today} $& $1');
  });

  it('a year before any day is in the year before, in the same month', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(1000, 0), max: new Date(9000, 0), noInvalidDate: true }),
        (today) => {
          const [year, month, day] = fillIn('{today-1y}', { today, selection: '' }).split('-').map(Number);
          expect([year, month]).toEqual([today.getFullYear() - 1, today.getMonth() + 1]);
          expect(today.getDate() - (day ?? 0)).toBe(today.getMonth() === 1 && today.getDate() === 29 ? 1 : 0);
        },
      ),
    );
  });

  it('a text knows whether it needs a selection', () => {
    expect([needsSelection('a {selection}'), needsSelection('{today}')]).toEqual([true, false]);
  });
});
