import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { record } from '@/entrypoints/agent.content/journal';
import { askForUndo } from '@/entrypoints/popup/ask-for-undo';
import { type Handlers, isOwnPage, listen, send } from '@/lib/messages';
import { entryWith } from './store/entries';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** What a listener with these handlers answers to a message; undefined when it takes no notice. */
async function answerOf(
  handlers: Handlers,
  message: unknown,
  { id = browser.runtime.id, url = 'https://tickets.piratenpartij.nl/', isFrom = (): boolean => true } = {},
): Promise<unknown> {
  const adding = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
  listen(handlers, isFrom);
  const listener = adding.mock.lastCall?.[0] as unknown as (
    message: unknown,
    sender: object,
    respond: (answer: unknown) => void,
  ) => unknown;
  return new Promise((resolve) => {
    if (listener(message, { id, url }, resolve) !== true) resolve(undefined);
  });
}

describe('listen', () => {
  const undo = async () => ({ kind: 'done' as const, text: 'As it was.' });

  it('answers with what the handler gives', async () => {
    const message = { name: 'undo', request: entryWith() };
    expect(await answerOf({ undo }, message)).toEqual({ done: true, value: await undo() });
  });

  it('says no more than that it failed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await answerOf({ undo: () => Promise.reject(new Error('secret')) }, { name: 'undo' })).toEqual({});
    expect(said).toHaveBeenCalledOnce();
  });

  it.each([[{ name: 'record', request: [] }], [{ name: 'constructor' }], [{}], ['undo'], [null]])(
    'takes no notice of %j',
    async (message) => {
      expect(await answerOf({ undo }, message)).toBeUndefined();
    },
  );

  it('takes no notice of other extensions', async () => {
    expect(await answerOf({ undo }, { name: 'undo' }, { id: 'another' })).toBeUndefined();
  });

  it.each([
    ['a page of the web', 'https://tickets.piratenpartij.nl/otrs/index.pl', undefined],
    ['a page that calls itself so', `https://example.org/${browser.runtime.getURL('/')}`, undefined],
    ['a page of Loods', browser.runtime.getURL('/popup.html' as '/'), { done: true, value: undefined }],
    ['the background', browser.runtime.getURL('/background.js' as '/'), { done: true, value: undefined }],
  ])('where only its own pages have a say, hears %s or not', async (_who, url, answer) => {
    const heard = await answerOf(
      { selection: async () => undefined as never },
      { name: 'selection' },
      { url, isFrom: isOwnPage as () => boolean },
    );
    expect(heard).toEqual(answer);
  });
});

describe('record', () => {
  it.each([
    ['is gone', () => Promise.reject(new Error('Could not establish connection.'))],
    ['fails', () => Promise.resolve({})],
    ['never answers', () => new Promise(() => {})],
  ])('throws nothing when the background %s', async (_name, answer) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer as typeof browser.runtime.sendMessage);
    expect(record([entryWith()])).toBeUndefined();
  });

  it('throws nothing when the extension was updated', () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(record([entryWith()])).toBeUndefined();
  });

  it('sends the entries', async () => {
    const sending = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ done: true }));
    const entry = entryWith();
    record([entry]);
    expect(sending).toHaveBeenCalledWith({ name: 'record', request: [entry] });
    await expect(send('record', [entry])).resolves.toBeUndefined();
  });
});

describe('send', () => {
  const failing = (words: string, times: number) => {
    const sending = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ done: true }));
    for (let time = 0; time < times; time++) sending.mockRejectedValueOnce(new Error(words));
    return sending;
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The message port closed before a response was received.',
    'Could not establish connection. Receiving end does not exist.',
    'Promised response from onMessage listener went out of scope',
  ])('sends again what a background did not answer that was ended: %s', async (words) => {
    const sending = failing(words, 9);
    const answer = send('record', []);
    await vi.runAllTimersAsync();
    await expect(answer).resolves.toBeUndefined();
    expect(sending).toHaveBeenCalledTimes(10);
  });

  it('gives up after five seconds', async () => {
    const sending = failing('The message port closed before a response was received.', 20);
    const answer = expect(send('record', [])).rejects.toThrow('port closed');
    await vi.advanceTimersByTimeAsync(5000);
    await answer;
    expect(sending).toHaveBeenCalledTimes(10);
  });

  it('sends nothing again once the extension is gone', async () => {
    const sending = failing('Extension context invalidated.', 1);
    await expect(send('record', [])).rejects.toThrow('invalidated');
    expect(sending).toHaveBeenCalledTimes(1);
  });
});

describe('askForUndo', () => {
  const nobody = new Error('Could not establish connection. Receiving end does not exist.');
  const done = { kind: 'done', text: 'As it was.' };

  /** Asks, with these tabs, of which some listen. @returns the answer, and the tabs in the order they were asked */
  async function ask(tabs: object[], listening: number[], answer: unknown = { done: true, value: done }) {
    const asked: number[] = [];
    vi.spyOn(browser.tabs, 'query').mockImplementation((async () => tabs) as never);
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) => {
      asked.push(tab);
      if (!listening.includes(tab)) throw nobody;
      return answer;
    }) as never);
    return { answer: await askForUndo(entryWith()), asked };
  }

  const tabs = [
    { id: 1, lastAccessed: 10 },
    { id: 2, lastAccessed: 30 },
    { id: 3, active: true, lastAccessed: 20 },
    { id: 4, active: true, lastAccessed: 5 },
  ];

  it('asks the tab that is seen', async () => {
    expect(await ask(tabs, [1, 2, 3])).toEqual({ answer: done, asked: [3] });
  });

  it('asks the next where nobody listens, the one seen last first', async () => {
    expect(await ask(tabs, [1])).toEqual({ answer: done, asked: [3, 4, 2, 1] });
  });

  it('asks no second one when the first may have done it', async () => {
    expect(await ask(tabs, [1, 2, 3], {})).toEqual({ answer: { kind: 'no-answer' }, asked: [3] });
  });

  it.each([
    [undefined],
    ['done'],
    [{ kind: 'splendid', text: '' }],
    [{ kind: 'done', text: ['<b>'] }],
    [{ kind: 'done', text: 'x'.repeat(5001) }],
  ])('takes %j for no answer', async (value) => {
    expect(await ask(tabs, [1, 2, 3], { done: true, value })).toEqual({
      answer: { kind: 'no-answer' },
      asked: [3],
    });
  });

  it('asks the next where somebody listens for other things', async () => {
    expect((await ask(tabs, [1, 2, 3], null)).asked).toEqual([3, 4, 2, 1]);
  });

  it.each([[[]], [tabs]])('says when none listens', async (open) => {
    expect((await ask(open, [])).answer).toEqual({ kind: 'no-tab' });
  });
});
