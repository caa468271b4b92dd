import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereJsonBreaks } from '@/lib/json/place';
import { compare, merge, readFile, toFile } from '@/lib/presets/file';
import { anyPreset, presetWith } from './presets';

const some = fc.uniqueArray(anyPreset, { selector: ({ id }) => id, maxLength: 5 });

describe('a file of presets', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(some, (presets) => {
        expect(readFile(toFile(presets))).toEqual({ kind: 'read', value: presets });
      }),
    );
  });

  const preset = presetWith();
  const file = (...presets: unknown[]) => JSON.stringify({ loods: 'presets', version: 1, presets });
  it.each([
    ['an empty file', '', { kind: 'no-json', line: 1, column: 1 }],
    ['a comma too much', '{\n  "loods": "presets",\n}', { kind: 'no-json', line: 3, column: 1 }],
    ['half a file', '{\n  "loods": "pre', { kind: 'no-json', line: 2, column: 12 }],
    ['another file', '[]', { kind: 'type', place: '' }],
    ['a journal', '{"loods":"journal","version":1,"presets":[]}', { kind: 'value', place: 'loods' }],
    ['a newer version', '{"loods":"presets","version":2,"presets":[]}', { kind: 'value', place: 'version' }],
    [
      'no name',
      file(preset, { ...presetWith(), name: '  ' }),
      { kind: 'too-short', place: 'presets[2].name' },
    ],
    [
      'a long text',
      file({ ...preset, text: 'a'.repeat(501) }),
      { kind: 'too-long', place: 'presets[1].text' },
    ],
    ['another field', file({ ...preset, field: 'Action' }), { kind: 'value', place: 'presets[1].field' }],
    ['one more key', file({ ...preset, Action: 'x' }), { kind: 'unknown', place: 'presets[1].Action' }],
    [
      'a queue without name',
      file({ ...preset, queues: [{ name: 'info' }, {}] }),
      { kind: 'type', place: 'presets[1].queues[2].name' },
    ],
    ['no states', file({ ...preset, states: [] }), { kind: 'too-short', place: 'presets[1].states' }],
    [
      '60 years',
      file({ ...preset, age: { than: 'older', count: 60, unit: 'year' } }),
      { kind: 'too-long', place: 'presets[1].age.count' },
    ],
    ['the same id twice', file(preset, preset), { kind: 'twice', place: 'presets[2].id' }],
    ['one that finds all', file({ ...preset, text: '' }), { kind: 'finds-all', place: 'presets[1]' }],
  ])('is refused, with the place of the mistake: %s', (_name, text, fault) => {
    expect(readFile(text)).toEqual({ kind: 'broken', faults: [fault] });
  });

  it('may begin with a byte order mark', () => {
    expect(readFile(`\uFEFF${toFile([preset])}`)).toEqual({ kind: 'read', value: [preset] });
  });
});

describe('the place where JSON breaks', () => {
  it('is after all of it when there is no mistake', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(whereJsonBreaks(json)).toBe(json.length);
      }),
    );
  });

  it('is where the rest doesn’t matter any more', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('}', ']', ',', ':', '"', 'x', '0', '\n', '\\'),
        (json, at, mark) => {
          const index = at % (json.length + 1);
          const broken = `${json.slice(0, index)}${mark}${json.slice(index)}`;
          const place = whereJsonBreaks(broken);
          let valid = true;
          try {
            JSON.parse(broken);
          } catch {
            valid = false;
          }
          fc.pre(!valid);
          expect(place).toBeLessThanOrEqual(broken.length);
          // A string that is not closed begins before the mark.
          const upTo = broken.slice(0, place);
          expect(whereJsonBreaks(upTo)).toBe(upTo.length);
        },
      ),
    );
  });
});

describe('a merge', () => {
  const here = presetWith({ name: 'here' });
  const shared = presetWith({ name: 'shared' });

  it('is shown before', () => {
    const changed = { ...shared, text: 'else' };
    const fresh = presetWith({ name: 'fresh' });
    const twin = { ...here, id: crypto.randomUUID() };
    expect(compare([here, shared], [fresh, changed, twin, here])).toEqual({
      fresh: [fresh],
      changed: [{ from: shared, to: changed }],
      same: [twin, here],
    });
    expect(merge([here, shared], [fresh, changed, twin])).toEqual([here, changed, fresh]);
  });

  it('loses nothing, and changes nothing the second time', () => {
    fc.assert(
      fc.property(some, some, (own, theirs) => {
        const merged = merge(own, theirs);
        expect(merged.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
        expect(merge(merged, theirs)).toEqual(merged);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
    );
  });
});
