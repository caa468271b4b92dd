import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areaOf } from '@/lib/store/area';

const whole = browser.storage.local;
const one = areaOf('https://one.example/otrs/index.pl', whole);
const other = areaOf('https://other.example/otrs/index.pl', whole);
beforeEach(() => fakeBrowser.reset());

it('keeps what is one help desk’s from the other', async () => {
  await one.set({ settings: 1, keys: 2 });
  await other.set({ settings: 3 });
  expect(await one.get('settings')).toEqual({ settings: 1 });
  expect(await other.get('settings')).toEqual({ settings: 3 });
  expect(await other.get('keys')).toEqual({ keys: undefined });
  await one.remove('settings');
  expect(await one.get('settings')).toEqual({ settings: undefined });
  expect(await other.get('settings')).toEqual({ settings: 3 });
});

it('tells of changes', async () => {
  const listener = vi.fn();
  one.onChanged.addListener(listener);
  await one.set({ settings: 1 });
  expect(listener).toHaveBeenCalledOnce();
  one.onChanged.removeListener(listener);
  await one.set({ settings: 2 });
  expect(listener).toHaveBeenCalledOnce();
});
