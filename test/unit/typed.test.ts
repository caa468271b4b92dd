import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTyped, takeTyped } from '@/entrypoints/agent.content/job-saved/typed';
import { ticketFragment, ticketIn } from '@/lib/hand-over';
import { settingsOf, spamJob } from './guard/jobs';

const typed = { job: 'New', oldJob: 'Old', inForce: settingsOf(spamJob).inForce };

beforeEach(() => sessionStorage.clear());

describe('what was typed', () => {
  it('is taken once', () => {
    keepTyped(sessionStorage, typed, 1000);
    expect(takeTyped(sessionStorage, 2000)).toMatchObject(typed);
    expect(takeTyped(sessionStorage, 2000)).toBeUndefined();
  });

  it('is forgotten after a quarter of an hour', () => {
    keepTyped(sessionStorage, typed, 1000);
    expect(takeTyped(sessionStorage, 1000 + 15 * 60_000)).toBeUndefined();
  });

  it.each([
    'not JSON',
    'null',
    '[]',
    JSON.stringify({ ...typed, at: 'now' }),
    JSON.stringify({ ...typed, at: 1, inForce: [{ field: 'x', choices: [{ value: 1, name: 'x' }] }] }),
    JSON.stringify({ ...typed, at: 1, inForce: [null] }),
    JSON.stringify({ ...typed, at: 1, job: null }),
  ])('is nothing when a script of the page put it there: %s', (stored) => {
    sessionStorage.setItem('loods-typed-job', stored);
    expect(takeTyped(sessionStorage, 2)).toBeUndefined();
  });

  it('need not be kept: a full storage stops no save', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const full = {
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    }; // prettier-ignore
    expect(() => keepTyped(full as unknown as Storage, typed, 1)).not.toThrow();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('a ticket handed over in an address', () => {
  it('comes back as it went', () => {
    expect(ticketIn(ticketFragment(123))).toBe(123);
  });

  it.each(['', '#loods-ticket=', '#loods-ticket=1x', '#loods-ticket=1#', `#loods-ticket=${'1'.repeat(16)}`])(
    'is none in %s',
    (hash) => {
      expect(ticketIn(hash)).toBeUndefined();
    },
  );
});
