import { expect, it } from 'vitest';
import { toEntry } from '@/entrypoints/agent.content/features/ticket-actions/entry';
import type { Wish } from '@/entrypoints/agent.content/features/ticket-actions/wish';
import type { UndoableEntry } from '@/lib/store/undoable';
import { entryWith } from './store/entries';

const around = {
  id: crypto.randomUUID(),
  at: 1,
  helpDesk: 'https://tickets.example/otrs/index.pl',
  agent: 'Anna',
};
const before = {
  number: '42',
  title: 'Win',
  locked: false,
  state: { name: 'new' },
  owner: { id: 1, name: '' },
};

it('names the ticket of an outcome that is not known', () => {
  const failure = { kind: 'no-connection', cause: new Error('gone') } as const;
  const result = { kind: 'unconfirmed', failure, before } as const;

  expect(toEntry(around, { kind: 'spam', ticketId: 7 }, 'Spam', result)).toMatchObject({
    number: '42',
    title: 'Win',
    outcome: 'unconfirmed',
    before: { state: { name: 'new' } },
  });
});

it('has what an action led to, and what it was before', () => {
  const result = { kind: 'done', number: '42', title: 'Win', before } as const;

  expect(toEntry(around, { kind: 'spam', ticketId: 7 }, 'Spam', result)).toMatchObject({
    before: { state: { name: 'new' }, locked: false },
    after: { state: { name: 'Spam' }, locked: false },
  });
});

it('turns before and after round for an undo', () => {
  const entry = entryWith() as UndoableEntry;
  const wish: Wish = { kind: 'undo', ticketId: 17, entry };
  const result = {
    kind: 'done',
    number: '42',
    title: 'Win',
    before: { number: '42', title: 'Win' },
  } as const;

  const undone = toEntry(around, wish, 'new', result);

  expect(undone.undoes).toBe(entry.id);
  expect(undone.before?.state).toEqual(entry.after?.state);
  expect(undone.after?.state).toEqual(entry.before?.state);
});
