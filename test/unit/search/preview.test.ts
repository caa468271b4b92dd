// What is said to be found: the lookups themselves are tried on a real server (test/e2e/search-preview.spec.ts).
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '@/components/search-line';
import { Preview } from '@/entrypoints/agent.content/search-helper/preview';
import type { Client, Outcome } from '@/lib/otrs/client';
import type { FoundTicket } from '@/lib/otrs/oracle';
import type { SearchField } from '@/lib/otrs/search-fields';
import { searchWords } from '@/lib/words/search';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lost: Outcome<never> = { kind: 'no-connection', cause: undefined };
const tickets = (count: number, title: string): FoundTicket[] =>
  Array.from({ length: count }, (_, index) => ({ number: `${index}`, title }));

/** A preview of a help desk with such tickets; what it said, and how many tickets it asked for each time. */
function previewOf(
  all: readonly FoundTicket[],
  field: Partial<SearchField>,
  fails = (_most: number) => false,
) {
  const asked: number[] = [];
  const ask = async ({ MaxResults }: { MaxResults: number }) => {
    asked.push(MaxResults);
    return fails(MaxResults) ? lost : { kind: 'done', value: all.slice(0, MaxResults) };
  };
  const said: Finding[] = [];
  const preview = new Preview(
    { client: { ask } as unknown as Client, words: searchWords('en'), index: () => undefined },
    { parameter: 'Title', place: 'search', ...field } as SearchField,
    (finding) => said.push(finding),
  );
  return { preview, asked, last: () => said.at(-1) };
}

const wanted = { search: '"*one*"&&"*two*"', typed: 'One two' };

it.each([
  [101, 'Finds 101 tickets.'],
  [1000, 'Finds 1000 tickets.'],
  [1001, 'Finds more than 1000 tickets.'],
])('of %i it says after a pause: %s', async (count, expected) => {
  const { preview, asked, last } = previewOf(tickets(count, 'one two'), {});
  preview.want(wanted);
  await vi.advanceTimersByTimeAsync(400);
  expect(last()?.summary).toBe('Finds more than 100 tickets. By this field alone. Counting …');
  await vi.advanceTimersByTimeAsync(700);
  expect(last()?.summary).toBe(`${expected} By this field alone.`);
  expect(asked).toEqual([101, 1001]);
});

it('counts no further when typing goes on, or when there is nothing more', async () => {
  const { preview, asked } = previewOf(tickets(101, 'one two'), {});
  preview.want(wanted);
  await vi.advanceTimersByTimeAsync(400);
  preview.forget();
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([101]);
  const few = previewOf(tickets(100, 'one two'), {});
  few.preview.want(wanted);
  await vi.advanceTimersByTimeAsync(2000);
  expect(few.asked).toEqual([101]);
});

it('keeps what it knows when the count gets no answer', async () => {
  const { preview, last } = previewOf(tickets(200, 'one two'), {}, (most) => most > 101);
  preview.want(wanted);
  await vi.advanceTimersByTimeAsync(2000);
  expect(last()?.summary).toBe('Finds more than 100 tickets. By this field alone.');
  expect(last()?.tickets).toHaveLength(5);
});

it('names in a job what is wider among all that were counted', async () => {
  const all = [...tickets(400, 'one two'), { number: 'x', title: 'two one' }];
  const { preview, last } = previewOf(all, { place: 'job' });
  preview.want(wanted);
  await vi.advanceTimersByTimeAsync(2000);
  expect(last()?.summary).toContain('Finds 401 tickets. 1 of these 401 does not have it');
  expect(last()?.tickets[0]).toMatchObject({ number: 'x', mark: 'wider than typed' });
});

it.each([
  ['Title', ['two one', 'other']],
  ['MIMEBase_Subject', ['two one', 'other']],
  ['Fulltext', ['two one']], // the other may have it in its body
  ['MIMEBase_Body', []],
])('by %s, wider are the titles %j', async (parameter, expected) => {
  const all = ['one two', 'two one', 'other'].map((title) => ({ number: title, title }));
  const { preview, last } = previewOf(all, { parameter });
  preview.want(wanted);
  await vi.advanceTimersByTimeAsync(400);
  expect(last()?.tickets.flatMap(({ number, mark }) => (mark ? [number] : []))).toEqual(expected);
});
