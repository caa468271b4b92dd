import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isStateName, readSettings, writeSettings } from '@/lib/store/settings';

const storage = browser.storage.local;
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have defaults', async () => {
    expect(await readSettings(storage)).toEqual({ spamState: 'Spam' });
  });

  it('are read as they were written, trimmed', async () => {
    await writeSettings(storage, { spamState: '  closed successful ' });
    expect(await readSettings(storage)).toEqual({ spamState: 'closed successful' });
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
    expect(await readSettings(storage)).toEqual({ spamState: 'Spam' });
  });

  it('refuse what is no name, and keep what they had', async () => {
    await writeSettings(storage, { spamState: 'Junk' });
    await expect(writeSettings(storage, { spamState: ' ' })).rejects.toThrow(RangeError);
    expect(await readSettings(storage)).toEqual({ spamState: 'Junk' });
  });
});

describe('isStateName', () => {
  it.each([
    ['Spam', true],
    ['é'.repeat(200), true],
    ['', false],
    [undefined, false],
  ])('%j: %j', (value, expected) => {
    expect(isStateName(value)).toBe(expected);
  });
});
