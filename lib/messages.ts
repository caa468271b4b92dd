// What content scripts, pop-up and background say to each other, with types for both ends. Every message is answered, if
// only to say that it was handled: so the background's service worker is not put to sleep in the middle of it.
import { type Browser, browser } from 'wxt/browser';
import type { Command } from './commands';
import type { JobPolicy, Verdict } from './guard';
import type { Filled, Fillings } from './otrs/focused-field';
import type { ReadIndex } from './otrs/index-settings';
import type { Offered } from './otrs/offered';
import type { TicketSearch } from './otrs/search';
import type { Part } from './otrs/search-dialog';
import type { FoundSearch } from './otrs/search-form';
import type { Backup } from './store/backup';
import type { JournalEntry } from './store/journal-entry';
import type { KnownPolicies, KnownPolicy } from './store/known-policies';
import type { RunRecord, RunReport } from './store/run-record';
import type { Put } from './store/runs';
import type { Approval } from './store/stored-policy';
import { wait } from './wait';
import type { Said } from './words/elsewhere';

/** All messages: what is sent, and what comes back. */
export interface Messages {
  /** Content script to background: put these into the journal. */
  record: { request: readonly JournalEntry[]; response: undefined };
  /** Content script to background: what may the jobs of this help desk be? */
  policies: { request: undefined; response: KnownPolicies };
  /** Content script to background: an admin approved this. "built-in" if it is one of the handbook's jobs: those change in the options. */
  approve: { request: Approval; response: KnownPolicy | 'built-in' };
  /** Content script to background: keep this of a run; the same id again replaces it. */
  recordRun: { request: RunReport; response: Put };
  /** Content script to background: how did this job run? The newest few, newest first. */
  runs: { request: string; response: readonly RunRecord[] };
  /** Content script to background: with which command is today's backup made, and did someone confirm it? */
  backup: { request: undefined; response: { readonly command: string; readonly confirmed?: Backup } };
  /** Content script to background: today's backup is made, says this person. */
  confirmBackup: { request: { readonly by: string }; response: Backup };
  /** Content script to background: let this job run once, from your tab, in the next seconds; "busy" while another may. */
  release: { request: { readonly job: string }; response: { readonly release: string } | 'busy' };
  /** Content script to background: this release was used, or is not needed. */
  revoke: { request: { readonly release: string }; response: undefined };
  /** Background to the content script of the tab that the agent sees: he pressed this shortcut. */
  command: { request: Command; response: undefined };
  /** Pop-up to the content script of a tab: take this action back, and say what came of it. */
  undo: {
    request: JournalEntry;
    response: { readonly kind: 'done' | 'partial' | 'failed'; readonly text: string };
  };
  /** Pop-up to tab: which text is selected there? */
  selection: { request: undefined; response: string };
  /** Pop-up to tab: put this text into the field that has the focus. */
  fill: { request: Fillings; response: Filled };
  /** Pop-up to tab: open the ticket search dialog with this in it; "elsewhere" on a page that can't. */
  openSearch: { request: TicketSearch; response: 'elsewhere' | 'no-dialog' | readonly Part[] };
  /** Background to tab: say this about the search that brought you here. */
  say: { request: { readonly about: Said; readonly text: string }; response: undefined };
  /** Pop-up to tab: which search do you show? Text in it is a page's, and as hostile. */
  readSearch: { request: undefined; response: FoundSearch | 'no-search' | 'no-answer' };
  /** Options page to tab: how is the search index set? An admin is told; what is told is checked again where it arrives. */
  readIndex: {
    request: undefined;
    response: ReadIndex | 'no-permission' | 'session-expired' | 'not-understood' | 'no-answer';
  };
  /** Options page to tab: which states and queues are there? */
  offered: { request: undefined; response: Offered | 'no-answer' };
  /** Options page to tab: what would the guard say of that job by this policy? As hostile as the page that it comes from. */
  testPolicy: {
    request: JobPolicy;
    response: Verdict | 'no-job' | 'no-permission' | 'session-expired' | 'not-understood' | 'no-answer';
  };
}

export type MessageName = keyof Messages;
type Request<Name extends MessageName> = Messages[Name]['request'];
type Response<Name extends MessageName> = Messages[Name]['response'];

/** What handles messages, by their names. Requests are as typed only as their sender is honest. */
export type Handlers = {
  readonly [Name in MessageName]?: (
    request: Request<Name>,
    sender: Browser.runtime.MessageSender,
  ) => Promise<Response<Name>>;
};

/** An answer on its way; without `done`, the receiver failed. */
interface Answer {
  readonly done?: true;
  readonly value?: unknown;
}

/** A message reached nobody who knows it, so that nothing came of it. */
export class Unheard extends Error {}

/**
 * Sends to the background. It can be ended at any moment, in the middle of a message, too; the same message starts it again. So
 * whatever it does with one has to come to the same when it is done twice.
 *
 * @throws Unheard when none listens for five seconds; another Error when it fails, or the extension is gone
 */
export async function send<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  for (let tries = 1; ; tries++) {
    try {
      return await answerTo(name, browser.runtime.sendMessage({ name, request }));
    } catch (error) {
      const wasEnded = error instanceof Unheard || hasGone.test(String(error));
      if (tries === mostTries || !wasEnded) throw error;
      await wait(tries * pauseMs);
    }
  }
}

/** A background that ends so often in a row, in five seconds, is broken. */
const mostTries = 10;
/** After the first; longer after each more: on a busy machine it takes some time to start. */
const pauseMs = 100;

/** That who listened went before he answered, in the words of Chromium and of Firefox. */
const hasGone = /message (channel|port) closed|went out of scope|Message manager disconnected/i;

/**
 * Sends to the content script of a tab.
 *
 * @throws Unheard when none listens there; another Error when it fails
 */
export async function sendToTab<Name extends MessageName>(
  tab: number,
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  return answerTo(name, browser.tabs.sendMessage(tab, { name, request }));
}

async function answerTo<Name extends MessageName>(
  name: Name,
  sending: Promise<Answer | undefined>,
): Promise<Response<Name>> {
  const answer = await sending.catch((error: unknown) => {
    // In the words of Chromium and of Firefox; anything else may mean that it was heard.
    if (/Receiving end does not exist/.test(String(error))) return undefined;
    throw error;
  });
  if (!answer) throw new Unheard(`Nobody listens for the message "${name}"`);
  if (!answer.done) throw new Error(`The message "${name}" was not handled`);
  return answer.value as Response<Name>;
}

/** True for the pop-up, the options and the background, and for no content script: those are at the address of their page. */
export function isOwnPage({ url }: Browser.runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/**
 * Listens for messages from Loods itself, and from nobody else.
 *
 * @param isFrom whose of them
 * @returns stops listening
 */
export function listen(
  handlers: Handlers,
  isFrom = (_sender: Browser.runtime.MessageSender) => true,
): () => void {
  // A promise can't be the answer: browsers' own API, which content scripts use, waits only for who returns true.
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): true | undefined => {
    const { name, request } = Object(message) as { name?: unknown; request?: unknown };
    if (sender.id !== browser.runtime.id || !isFrom(sender) || !isHandled(handlers, name)) return undefined;
    const handle = handlers[name] as (request: unknown, from: typeof sender) => Promise<unknown>;
    handle(request, sender).then(
      (value) => respond({ done: true, value }),
      (error) => {
        console.error(`[Loods] The message "${name}" could not be handled`, error);
        respond({});
      },
    );
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

function isHandled(handlers: Handlers, name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}
