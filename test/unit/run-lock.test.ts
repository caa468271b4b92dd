// The background's part of the lock, with the browser's rules as they are told to behave; test/e2e/guard-lock.spec.ts asks the
// real ones.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { carriesRun } from '@/entrypoints/background/run-bodies';
import { lockRuns, release, revoke } from '@/entrypoints/background/run-lock';
import { builtIn as helpDesk } from '@/lib/help-desk';
import { runNowQuery } from '@/lib/otrs/run-now';

type Rule = Browser.declarativeNetRequest.Rule;
type Listener = (details: { url: string; tabId: number }) => void;

let rules: Map<number, Rule>;
let heard: Record<'sent' | 'failed', Listener>;

/** The browser as far as the lock uses it. */
function stub(): void {
  const event = (name: 'sent' | 'failed') => ({
    addListener: (listener: Listener) => Object.assign(heard, { [name]: listener }),
  });
  const declarativeNetRequest = {
    getSessionRules: async ({ ruleIds }: { ruleIds: number[] }) =>
      ruleIds.flatMap((id) => rules.get(id) ?? []),
    updateSessionRules: async ({
      addRules = [],
      removeRuleIds = [],
    }: Browser.declarativeNetRequest.UpdateRuleOptions) => {
      for (const id of removeRuleIds) rules.delete(id);
      for (const rule of addRules) {
        if (rules.has(rule.id)) throw new Error('Rule with id 1 does not have a unique ID.');
        rules.set(rule.id, rule);
      }
    },
  };
  const webRequest = { onBeforeRequest: event('sent'), onErrorOccurred: event('failed') };
  Object.assign(browser, { declarativeNetRequest, webRequest });
}

beforeEach(() => {
  vi.useFakeTimers();
  rules = new Map();
  heard = {} as typeof heard;
  stub();
  lockRuns();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const sender = {
  url: `${helpDesk}?Action=AdminGenericAgent`,
  frameId: 0,
  tab: { id: 7 },
} as unknown as Browser.runtime.MessageSender;

/** A release that was given. */
async function given(job = 'A'): Promise<{ release: string }> {
  const answer = await release({ job }, sender);
  if (answer === 'busy') throw new Error('The lock is busy');
  return answer;
}

const urlOf = (made: { release: string }, job = 'A') => `${helpDesk}?${runNowQuery(job, made.release)}`;

describe('release', () => {
  it('opens the lock for one address, one tab, one kind of request', async () => {
    const made = await given('A*');
    expect([...rules.values()]).toEqual([
      {
        id: 1,
        priority: 2,
        action: { type: 'allow' },
        condition: {
          urlFilter: `|${urlOf(made, 'A*')}|`,
          isUrlFilterCaseSensitive: true,
          requestMethods: ['post'],
          resourceTypes: ['xmlhttprequest'],
          tabIds: [7],
        },
      },
    ]);
  });

  it('never has the same parameter twice', async () => {
    const first = await given();
    await revoke(first, sender);
    expect((await given()).release).not.toBe(first.release);
  });

  it('is one at a time', async () => {
    const answers = await Promise.all([release({ job: 'A' }, sender), release({ job: 'B' }, sender)]);
    expect(answers).toEqual([{ release: expect.any(String) }, 'busy']);
    expect(rules.size).toBe(1);
  });

  it.each([
    ['a page elsewhere', { ...sender, url: 'https://example.org/' }, { job: 'A' }],
    ['a page of Loods', { ...sender, url: 'chrome-extension://x/popup.html' }, { job: 'A' }],
    ['a frame', { ...sender, frameId: 3 }, { job: 'A' }],
    ['no tab', { url: helpDesk, frameId: 0 }, { job: 'A' }],
    ['a page without a job', sender, { job: '' }],
    ['a page with something else', sender, { job: ['A'] }],
    ['a page with nothing', sender, undefined],
    ['a page with more than that', sender, { job: 'A', tabId: 8 }],
  ])('is not for %s', async (_who, from, request) => {
    await expect(release(request, from as typeof sender)).rejects.toThrow();
    expect(rules.size).toBe(0);
  });

  it('says what else is wrong', async () => {
    vi.spyOn(browser.declarativeNetRequest, 'updateSessionRules').mockRejectedValue(new Error('no rules'));
    await expect(release({ job: 'A' }, sender)).rejects.toThrow('no rules');
  });
});

describe('the lock is shut again', () => {
  it('when the request has left', async () => {
    const made = await given();
    heard.sent({ url: urlOf(made), tabId: 7 });
    await vi.waitFor(() => expect(rules.size).toBe(0));
  });

  it('not by another request', async () => {
    const first = await given();
    await revoke(first, sender);
    await given();
    heard.sent({ url: urlOf(first), tabId: 7 });
    await revoke(first, sender);
    expect(rules.size).toBe(1);
  });

  it('when the release is given back', async () => {
    await revoke(await given(), sender);
    expect(rules.size).toBe(0);
  });

  it('after seconds', async () => {
    await given();
    await vi.advanceTimersByTimeAsync(4900);
    expect(rules.size).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(rules.size).toBe(0);
  });

  it('not by the time of an earlier release', async () => {
    await revoke(await given(), sender);
    await vi.advanceTimersByTimeAsync(3000);
    await given();
    await vi.advanceTimersByTimeAsync(3000);
    expect(rules.size).toBe(1);
  });

  it('when the background starts', async () => {
    await given();
    lockRuns();
    await vi.waitFor(() => expect(rules.size).toBe(0));
  });
});

describe('a blocked page', () => {
  async function lead(query: string, tab: Partial<Browser.tabs.Tab>): Promise<unknown[]> {
    vi.spyOn(browser.tabs, 'get').mockImplementation(async () => tab as Browser.tabs.Tab);
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined);
    heard.failed({ url: `${helpDesk}?${query}`, tabId: 7 });
    await vi.advanceTimersByTimeAsync(0);
    return update.mock.calls;
  }
  const own = 'Action=AdminGenericAgent;Subaction=RunNow;Profile=A%20%26%20B;ChallengeToken=x';

  it.each([
    [own, ';Subaction=Run;Profile=A%20%26%20B'],
    ['Subaction=Run%4Eow', ''],
  ])('leads from %s to the page before the run, or to all jobs', async (query, rest) => {
    const led = [[7, { url: `${helpDesk}?Action=AdminGenericAgent${rest}` }]];
    expect(await lead(query, { status: 'loading', url: sender.url })).toEqual(led);
    vi.restoreAllMocks();
    expect(await lead(query, { status: 'complete', url: `${helpDesk}?${query}` })).toEqual(led);
  });

  it('leads nowhere when it would run nothing, or is only fetched ahead', async () => {
    expect(await lead('Action=AgentDashboard', { status: 'loading' })).toEqual([]);
    expect(await lead(own, { status: 'complete', url: sender.url })).toEqual([]);
  });
});

describe('a body, as Firefox shows it', () => {
  const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text).buffer });

  it.each([
    [{ formData: { Action: ['AdminGenericAgent'], Subaction: ['Run', ' RunNow'] } }, true],
    [{ formData: { Subaction: ['Run'], Body: ['Subaction=RunNow'] } }, false],
    [{ raw: [bytes('Action=AdminGenericAgent&Subac'), bytes('tion=Run%4Eow')] }, true],
    [{ raw: [bytes('Body=%26Subaction%3DRunNow'), { file: '/tmp/picture.png' }] }, false],
    [{ error: 'unreadable' }, true],
    [{}, false],
  ])('%j: %s', (body, runs) => {
    expect(carriesRun(body)).toBe(runs);
  });
});
