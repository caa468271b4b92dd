import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isName, readSettings, writeSettings } from '@/lib/store/settings';

const storage = browser.storage.local;
const defaults = { spamState: 'Spam', bounceQueue: 'Bounces' };
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have defaults', async () => {
    expect(await readSettings(storage)).toEqual(defaults);
  });

  it('are read as they were written, trimmed', async () => {
    await writeSettings(storage, { spamState: '  closed successful ', bounceQueue: 'Mail::Bounces' });
    expect(await readSettings(storage)).toEqual({
      spamState: 'closed successful',
      bounceQueue: 'Mail::Bounces',
    });
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ spamState: 3 }],
    [{ spamState: '   ' }],
    [{ spamState: 'x'.repeat(201) }],
  ])('survive a damaged store: %j', async (settings) => {
    await storage.set({ settings });
    expect(await readSettings(storage)).toEqual(defaults);
  });

  it('refuse what is no name, and keep what they had', async () => {
    await writeSettings(storage, { ...defaults, spamState: 'Junk' });
    await expect(writeSettings(storage, { ...defaults, bounceQueue: ' ' })).rejects.toThrow(RangeError);
    expect(await readSettings(storage)).toEqual({ ...defaults, spamState: 'Junk' });
  });
});

describe('isName', () => {
  it.each([
    ['Spam', true],
    ['é'.repeat(200), true],
    ['', false],
    [undefined, false],
  ])('%j: %j', (value, expected) => {
    expect(isName(value)).toBe(expected);
  });
});
