// Presets to test with.
import fc from 'fast-check';
import type { Preset } from '@/lib/store/preset';

/** One that looks for a subject, unless said otherwise. */
export function presetWith(parts: Partial<Preset> = {}): Preset {
  return {
    id: crypto.randomUUID(),
    name: 'Paniclog',
    group: '',
    text: 'exim paniclog',
    field: 'subject',
    asIs: false,
    queues: [],
    states: 'any',
    ...parts,
  };
}

const text = (minLength: number, maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength, maxLength: maxLength / 10 })
    .filter((one) => one.trim() === one && one.length >= minLength && one.length <= maxLength);
const chosen = fc.record({ name: text(1, 400), id: fc.integer({ min: 1 }) }, { requiredKeys: ['name'] });

/** Any preset. */
export const anyPreset: fc.Arbitrary<Preset> = fc.record(
  {
    id: fc.uuid(),
    name: text(1, 100),
    group: text(0, 100),
    text: text(1, 500),
    field: fc.constantFrom('title', 'subject', 'body', 'from', 'to', 'cc', 'fulltext'),
    asIs: fc.boolean(),
    queues: fc.array(chosen, { maxLength: 3 }),
    states: fc.oneof(
      fc.constantFrom('any', 'open', 'closed'),
      fc.array(chosen, { minLength: 1, maxLength: 3 }),
    ),
    age: fc.record({
      than: fc.constantFrom('older', 'newer'),
      count: fc.integer({ min: 1, max: 59 }),
      unit: fc.constantFrom('day', 'week', 'month', 'year'),
    }),
  },
  { requiredKeys: ['id', 'name', 'group', 'text', 'field', 'asIs', 'queues', 'states'] },
) as fc.Arbitrary<Preset>;
