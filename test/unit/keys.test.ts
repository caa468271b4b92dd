// @vitest-environment jsdom
// Which key presses are meant for Loods, and what is stored of them.
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyOf } from '@/entrypoints/agent.content/features/ticket-keys/key';
import { defaultKeys, doubleKey, isKey, readKeys, writeKeys } from '@/lib/store/keys';

const area = browser.storage.local;
beforeEach(() => fakeBrowser.reset());

/** A press as a browser tells it; a script can't make a trusted one. */
const pressed = (facts: Partial<KeyboardEvent>, html = '<p>') => {
  document.body.innerHTML = html;
  const target = document.body.firstElementChild as HTMLElement;
  return keyOf({ isTrusted: true, key: 's', ...facts } as KeyboardEvent, target);
};

describe('keyOf', () => {
  it.each([
    [{ key: 's' }, 's'],
    [{ key: 'S' }, 's'], // Caps Lock
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '?' }, '?'],
    [{ key: 'é' }, 'é'],
  ])('%j is %j', (facts, key) => {
    expect(pressed(facts)).toBe(key);
  });

  it.each([
    [{ key: 'S', shiftKey: true }],
    [{ isTrusted: false }],
    [{ ctrlKey: true }],
    [{ altKey: true }],
    [{ metaKey: true }],
    [{ repeat: true }],
    [{ isComposing: true }],
    [{ defaultPrevented: true }],
  ])('%j is none', (facts) => {
    expect(pressed(facts)).toBeUndefined();
  });

  it.each([
    ['<input>', undefined],
    ['<input type="search">', undefined],
    ['<textarea></textarea>', undefined],
    ['<select></select>', undefined],
    ['<input type="checkbox">', 's'],
    ['<a href="#">', 's'],
    ['<button>', 's'],
  ])('in %s it is %j', (target, key) => {
    expect(pressed({}, target)).toBe(key);
  });
});

describe('keys in the store', () => {
  it('have defaults', async () => {
    expect(await readKeys(area)).toEqual({ on: true, keys: defaultKeys });
  });

  it('are read as they were written', async () => {
    const settings = { on: false, keys: { ...defaultKeys, spam: '!' } };
    await writeKeys(area, settings);
    expect(await readKeys(area)).toEqual(settings);
  });

  it.each([
    [null],
    ['text'],
    [{ keys: null }],
    [{ keys: { spam: 3, bounce: '', rename: 'rr', help: ' ', open: 'O' } }],
  ])('survive a damaged store: %j', async (keys) => {
    await area.set({ keys });
    expect(await readKeys(area)).toEqual({ on: true, keys: defaultKeys });
  });

  it.each([
    ['two for one', { ...defaultKeys, spam: 'b' }],
    ['what is none', { ...defaultKeys, spam: '' }],
  ])('refuse %s', async (_name, keys) => {
    await expect(writeKeys(area, { on: true, keys })).rejects.toThrow(RangeError);
    expect(await readKeys(area)).toEqual({ on: true, keys: defaultKeys });
  });
});

describe('defaults', () => {
  it('are keys, each for one action', () => {
    expect(Object.values(defaultKeys).every(isKey)).toBe(true);
    expect(doubleKey(defaultKeys)).toBeUndefined();
  });
});
