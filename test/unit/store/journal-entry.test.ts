import { afterEach, describe, expect, it, vi } from 'vitest';
import { onlyEntries, receiveEntries } from '@/lib/store/journal-entry';
import { entryWith } from './entries';

describe('onlyEntries', () => {
  it.each([
    ['as it is', {}],
    ['with hostile text', { title: '<img src=x onerror=alert(1)>\u0000‮', target: '=1+1' }],
    ['with a title of 255 emoji, as long as Znuny allows', { title: '🏴‍☠️'.slice(0, 2).repeat(255) }],
    ['without what is not known', { number: '', agent: '', before: {}, after: {} }],
    ['that is an undo', { action: 'undo' as const, undoes: crypto.randomUUID() }],
  ])('keeps an entry %s', (_name, parts) => {
    const entry = entryWith(parts);
    expect(onlyEntries([entry])).toEqual([entry]);
  });

  it.each([
    ['id', 'me'],
    ['at', -1],
    ['at', '2026-11-24'],
    ['at', 8.64e15 + 1],
    ['helpDesk', 'javascript:alert(1)'],
    ['helpDesk', 'http://tickets.piratenpartij.nl/otrs/index.pl'],
    ['action', 'delete'],
    ['ticketId', 0],
    ['ticketId', 1.5],
    ['number', '1'.repeat(51)],
    ['title', 'x'.repeat(601)],
    ['title', undefined],
    ['agent', 'x'.repeat(401)],
    ['outcome', 'splendid'],
    ['before', { state: 'new' }],
    ['undoes', 'that one'],
  ])('takes no %s %j for an entry', (key, value) => {
    expect(onlyEntries([{ ...entryWith(), [key]: value }, null, 'entry', 3])).toEqual([]);
  });

  it('leaves out what does not belong in an entry, and keeps its neighbours', () => {
    const entry = entryWith();
    expect(onlyEntries([{ ...entry, token: 'secret' }, {}])).toEqual([entry]);
  });
});

describe('receiveEntries', () => {
  afterEach(() => vi.useRealTimers());

  it('counts what is no entry, and lets none be of the future', () => {
    vi.setSystemTime(5000);
    const [past, ahead] = [entryWith({ at: 1 }), entryWith({ at: 6000 })];
    expect(receiveEntries([past, {}, ahead])).toEqual({
      entries: [past, { ...ahead, at: 5000 }],
      refused: 1,
    });
  });

  it.each([[undefined], [null], ['all'], [{ 0: entryWith(), length: 1 }], [new Array(10_001).fill(null)]])(
    'takes nothing but a list, and none without end',
    (request) => {
      expect(() => receiveEntries(request)).toThrow();
    },
  );
});
