import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPresets } from '@/lib/presets/find';
import { arrange, moveTo, nudge } from '@/lib/presets/order';
import type { Preset } from '@/lib/store/preset';
import { anyPreset, presetWith } from './presets';

const [a, b, c, d] = [
  presetWith({ name: 'a', group: 'one' }),
  presetWith({ name: 'b', group: 'one' }),
  presetWith({ name: 'c', group: 'two' }),
  presetWith({ name: 'd', group: 'two' }),
] as const;
const all = [a, b, c, d];
const shown = (presets: readonly Preset[]) => presets.map(({ name, group }) => `${group}:${name}`).join(' ');

describe('order', () => {
  it('keeps groups together', () => {
    expect(shown(arrange([a, c, b, d]))).toBe('one:a one:b two:c two:d');
  });

  it.each([
    ['up', b, -1, 'one:b one:a two:c two:d'],
    ['down', a, 1, 'one:b one:a two:c two:d'],
    ['down into the next group', b, 1, 'one:a two:b two:c two:d'],
    ['up into the group before', c, -1, 'one:a one:b one:c two:d'],
    ['past the end', d, 1, 'one:a one:b two:c two:d'],
    ['past the beginning', a, -1, 'one:a one:b two:c two:d'],
  ] as const)('one step %s', (_name, preset, step, expected) => {
    expect(shown(nudge(all, preset.id, step))).toBe(expected);
  });

  it.each([
    ['up, into another group', d, a, 'one:d one:a one:b two:c'],
    ['down, into another group', a, d, 'one:b two:c two:d two:a'],
    ['onto itself', b, b, 'one:a one:b two:c two:d'],
  ] as const)('to another place: %s', (_name, preset, target, expected) => {
    expect(shown(moveTo(all, preset.id, target.id))).toBe(expected);
  });

  it('loses none', () => {
    const some = fc.uniqueArray(anyPreset, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (presets, one, other) => {
        const [from, to] = [presets[one % presets.length], presets[other % presets.length]];
        const ids = (list: readonly Preset[]) => list.map(({ id }) => id).sort();
        const moved = moveTo(presets, from?.id ?? '', to?.id ?? '');
        expect(ids(moved)).toEqual(ids(presets));
        expect(ids(nudge(moved, from?.id ?? '', 1))).toEqual(ids(presets));
        expect(arrange(moved)).toEqual(moved);
      }),
    );
  });
});

describe('finding by typing', () => {
  it.each([
    ['', 'one:a one:b two:c two:d'],
    ['A', 'one:a one:b two:c two:d'], // "paniclog" has it too; the name comes first
    ['two D', 'two:d'],
    ['C', 'two:c one:a one:b two:d'],
    ['pànic twò', 'two:c two:d'],
    ['nothing', ''],
  ])('%s', (text, expected) => {
    expect(shown(findPresets(all, text))).toBe(expected);
  });
});
