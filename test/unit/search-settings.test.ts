import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSearchAutomatically, writeSearchAutomatically } from '@/lib/store/search-settings';

const area = browser.storage.local;
beforeEach(() => fakeBrowser.reset());

it('searches ask first until a user says otherwise', async () => {
  expect(await readSearchAutomatically(area)).toBe(false);
  await writeSearchAutomatically(area, true);
  expect(await readSearchAutomatically(area)).toBe(true);
});

it.each([null, 'true', { automatically: 'yes' }, { automatically: 1 }])('%j is no yes', async (search) => {
  await area.set({ search });
  expect(await readSearchAutomatically(area)).toBe(false);
});
