import { describe, expect, it } from 'vitest';
import { changesOf } from '@/lib/store/changes';
import { findEntries } from '@/lib/store/find';
import { isUndoable, undoneIds } from '@/lib/store/undoable';
import { journalWords } from '@/lib/words/journal';
import { entryWith } from './entries';

const words = journalWords('en');

describe('changesOf', () => {
  it('tells what is different, before and after', () => {
    expect(changesOf(entryWith(), words)).toEqual([
      { label: 'State', from: 'new', to: 'Spam' },
      { label: 'Lock', from: 'locked', to: 'unlocked' },
      { label: 'Owner', from: 'Bram', to: 'Anna Achternaam' },
    ]);
  });

  it('says nothing of what is not known', () => {
    const before = { title: 'Old', queue: { id: 1, name: 'info' } };
    const entry = entryWith({ before, after: { title: 'Old', locked: true } });
    expect(changesOf(entry, words)).toEqual([{ label: 'Lock', from: undefined, to: 'locked' }]);
  });

  it.each([
    ['done', 'Now'],
    ['already', 'Now'],
    ['locked', 'Wanted'],
    ['unconfirmed', 'Wanted'],
  ] as const)('names the target alone when %s', (outcome, label) => {
    const { before: _, after: __, ...entry } = entryWith({ outcome });
    expect(changesOf(entry, words)).toEqual([{ label, to: 'Spam' }]);
  });
});

describe('findEntries', () => {
  const entries = [
    entryWith({ title: 'Ünïcode prijs', agent: 'José' }),
    entryWith({ number: '42', action: 'bounce', target: 'Bounces', outcome: 'no-right' }),
  ];
  const found = (text: string) => findEntries(entries, text, words).map((entry) => entries.indexOf(entry));

  it.each([
    ['', [0, 1]],
    ['   ', [0, 1]],
    ['unicode', [0]],
    ['JOSÉ prijs', [0]],
    ['jose 42', []],
    ['42', [1]],
    ['bounces', [1]],
    ['no right', [1]],
    ['.*', []],
  ])('%j finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('undo', () => {
  it.each([
    [true, {}],
    [true, { action: 'bounce' as const, before: { queue: { id: 9, name: 'info' } } }],
    [false, { action: 'bounce' as const, before: {} }],
    [true, { action: 'rename' as const, before: {} }],
    [false, { before: { state: { name: 'new' } } }],
    [false, { outcome: 'already' as const }],
    [false, { outcome: 'unconfirmed' as const }],
    [false, { action: 'undo' as const }],
  ])('is possible: %j, for %j', (possible, parts) => {
    expect(isUndoable(entryWith(parts))).toBe(possible);
  });

  it('is not possible when nobody knows how it was', () => {
    const { before: _, ...entry } = entryWith();
    expect(isUndoable(entry)).toBe(false);
  });

  it('has happened only when it is done', () => {
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
    const undo = { action: 'undo' as const };
    expect([
      ...undoneIds([
        entryWith({ ...undo, undoes: one }),
        entryWith({ ...undo, undoes: other, outcome: 'failed' }),
        entryWith(),
      ]),
    ]).toEqual([one]);
  });
});
