// From what was seen on the server to the sentence the agent reads, and what can be done next.
import type { SpamResult } from '@/lib/actions/spam';
import type { Failure } from '@/lib/otrs/client';
import type { TicketWords } from '@/lib/words/ticket';

/** What a message offers to do; named as its label in the words. */
export type Offer = 'tryAgain' | 'check' | 'logIn';

export interface Message {
  readonly kind: 'done' | 'partial' | 'failed';
  readonly text: string;
  readonly offers: readonly Offer[];
}

/**
 * The message for an outcome.
 *
 * @param state name of the state that marks spam, as the settings have it
 */
export function toMessage(result: SpamResult, state: string, words: TicketWords): Message {
  switch (result.kind) {
    case 'done':
      return done(words.done(result.number, state));
    case 'already':
      return done(words.already(result.number, state));
    case 'done-but-locked':
      return { kind: 'partial', text: words.doneButLocked(result.number, state, result.owner), offers: [] };
    case 'unconfirmed':
      return { kind: 'partial', text: words.unconfirmed(state), offers: ['check'] };
    case 'not-spam':
      return failed(words.notSpam(result.number, state), 'tryAgain');
    case 'state-unknown':
      return failed(words.stateUnknown(state));
    case 'state-refused':
      return failed(words.stateRefused(result.number, state, result.owner));
    case 'locked':
      return failed(words.locked(result.number, result.owner), 'tryAgain');
    case 'no-right':
      return failed(words.noRight(result.number));
    case 'not-found':
      return failed(words.notFound);
    case 'failed':
      return fromFailure(result.failure, words);
  }
}

function fromFailure(failure: Failure, words: TicketWords): Message {
  switch (failure.kind) {
    case 'session-expired':
      return failed(words.sessionExpired, 'logIn', 'tryAgain');
    case 'no-permission':
      return failed(words.noPermission(failure.message));
    case 'error-screen':
      return failed(words.errorScreen(failure.message), 'tryAgain');
    case 'no-connection':
      return failed(words.noConnection, 'tryAgain');
    case 'timed-out':
      return failed(words.timedOut(failure.afterMs / 1000), 'tryAgain');
    case 'unknown-page':
      return failed(words.unknownPage, 'tryAgain');
  }
}

const done = (text: string): Message => ({ kind: 'done', text, offers: [] });
const failed = (text: string, ...offers: Offer[]): Message => ({ kind: 'failed', text, offers });
