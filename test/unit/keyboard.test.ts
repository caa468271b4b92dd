// @vitest-environment jsdom
// What a person is too slow for: keys that are pressed while a field that an earlier one opens is not there yet.
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FeatureContext } from '@/entrypoints/agent.content/feature';
import { startKeyboard } from '@/entrypoints/agent.content/features/ticket-keys/keyboard';

beforeEach(() => fakeBrowser.reset());

/** A ticket's page with one button, which has every action. */
async function ticketPage(onPress: (action: string) => Promise<void>) {
  document.body.innerHTML = '<span></span>';
  const host = document.body.firstElementChild as HTMLElement;
  const context = {
    document,
    page: { ticketId: 1 },
    area: browser.storage.local,
    signal: new AbortController().signal,
  } as unknown as FeatureContext;
  const keyboard = await startKeyboard(context, new WeakMap([[host, onPress]]));
  const preventDefault = vi.fn();
  // Scripts can't make trusted events; this is what keys look at.
  const press = (key: string) =>
    keyboard.press({ key, isTrusted: true, preventDefault } as unknown as KeyboardEvent, document.body);
  return { press, preventDefault };
}

it('does nothing with what is typed before the field for the title is there', async () => {
  const opening = Promise.withResolvers<void>();
  const onPress = vi.fn(() => opening.promise);
  const { press, preventDefault } = await ticketPage(onPress);

  press('r');
  press('s');
  expect(onPress.mock.calls).toEqual([['rename']]);
  expect(preventDefault).toHaveBeenCalledTimes(2);

  opening.resolve();
  await opening.promise;
  await vi.waitFor(() => {
    press('s');
    expect(onPress).toHaveBeenLastCalledWith('spam');
  });
});

it('waits for no action: its button is busy, and the next may follow', async () => {
  const onPress = vi.fn(() => new Promise<void>(() => {}));
  const { press } = await ticketPage(onPress);

  press('s');
  await vi.waitFor(() => {
    press('b');
    expect(onPress).toHaveBeenLastCalledWith('bounce');
  });
});

it('leaves alone what is no key of this screen', async () => {
  const onPress = vi.fn(async () => {});
  const { press, preventDefault } = await ticketPage(onPress);

  for (const key of ['j', 'x', 'q', 'Enter']) press(key);

  expect(onPress).not.toHaveBeenCalled();
  expect(preventDefault).not.toHaveBeenCalled();
});
