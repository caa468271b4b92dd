import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOff, switchable, writeOff } from '@/lib/store/features';
import { featureWords } from '@/lib/words/features';

const area = browser.storage.local;
beforeEach(() => fakeBrowser.reset());

it('all are on until one is switched off', async () => {
  expect(await readOff(area)).toEqual([]);
  await writeOff(area, ['list-bulk', 'ticket-actions']);
  expect(await readOff(area)).toEqual(['ticket-actions', 'list-bulk']);
});

it.each([[null], ['text'], [{ off: 'list-bulk' }], [{ off: ['run-guard', 3] }]])(
  'all are on if what is stored is damaged: %j',
  async (features) => {
    await area.set({ features });
    expect(await readOff(area)).toEqual([]);
  },
);

it('each has words', () => {
  for (const id of switchable) expect(featureWords('nl')[id]).not.toBe('');
});
