import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgettingTime } from '@/lib/store/forgetting';

const area = browser.storage.local;
const day = 24 * 60 * 60 * 1000;
const today = Date.UTC(2026, 10, 24, 12);
const midnight = (days: number) => Date.UTC(2026, 10, 24 + days);
const on = (days: number) => forgettingTime(area, today + days * day);
beforeEach(() => fakeBrowser.reset());

it('is the earliest of the last three days of work', async () => {
  expect(await on(0)).toBe(0);
  expect(await on(0)).toBe(0);
  expect(await on(1)).toBe(0);
  expect(await on(4)).toBe(midnight(0));
  expect(await on(4)).toBe(midnight(0));
  expect(await on(100)).toBe(midnight(1));
});

it.each([
  ['a day', 1],
  ['ten years', 3650],
])('is none the later for a clock that is ahead by %s on two days', async (_name, ahead) => {
  for (const one of [0, 1, 2]) await on(one);
  for (const one of [3, 4]) expect(await on(one + ahead)).toBeLessThanOrEqual(midnight(2));
  expect(await on(5)).toBeLessThanOrEqual(midnight(5));
});

it('is the earlier for one that is behind, and comes back', async () => {
  for (const one of [0, 1, 2]) await on(one);
  expect(await on(-3650)).toBe(midnight(-3650));
  for (const one of [3, 4]) expect(await on(one)).toBe(midnight(-3650));
  expect(await on(5)).toBe(midnight(3));
});

it.each([['yesterday'], [[1, 'x', 3]], [{ 0: 1 }], [null]])('forgets nothing by %j', async (stored) => {
  await area.set({ 'days seen': stored });
  expect(await on(0)).toBe(0);
});
