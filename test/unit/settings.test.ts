import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isName, readSettings, writeSettings } from '@/lib/store/settings';

const storage = browser.storage.local;
const defaults = { spamState: 'Spam', bounceQueue: 'Bounces', undoSeconds: 20 };
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have defaults', async () => {
    expect(await readSettings(storage)).toEqual(defaults);
  });

  it('are read as they were written, trimmed', async () => {
    await writeSettings(storage, {
      spamState: '  closed successful ',
      bounceQueue: 'Mail::Bounces',
      undoSeconds: 60,
    });
    expect(await readSettings(storage)).toEqual({
      spamState: 'closed successful',
      bounceQueue: 'Mail::Bounces',
      undoSeconds: 60,
    });
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ spamState: 3 }],
    [{ spamState: '   ' }],
    [{ spamState: 'x'.repeat(201) }],
    [{ undoSeconds: 0 }],
    [{ undoSeconds: '20' }],
  ])('survive a damaged store: %j', async (settings) => {
    await storage.set({ settings });
    expect(await readSettings(storage)).toEqual(defaults);
  });

  it('refuse what is no name, and keep what they had', async () => {
    await writeSettings(storage, { ...defaults, spamState: 'Junk' });
    await expect(writeSettings(storage, { ...defaults, bounceQueue: ' ' })).rejects.toThrow(RangeError);
    await expect(writeSettings(storage, { ...defaults, undoSeconds: 4 })).rejects.toThrow(RangeError);
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
