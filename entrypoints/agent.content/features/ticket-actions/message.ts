// From what was seen on the server to the sentence the agent reads, and what can be done next.
import type { ActionResult } from '@/lib/actions/action';
import type { Failure } from '@/lib/otrs/client';
import type { HistoryRow } from '@/lib/otrs/history';
import { shown } from '@/lib/shown';
import type { ActionWords, OutcomeWords } from '@/lib/words/outcomes/words';

/** What a message offers to do; named as its label in the words. */
export type Offer = 'tryAgain' | 'check' | 'logIn';

export interface Message {
  readonly kind: 'done' | 'partial' | 'failed';
  readonly text: string;
  readonly offers: readonly Offer[];
}

/** How a message says what an action leads to. */
export interface Phrases {
  /** The name of a state or a queue, or a title, as it is to be shown; of an undo, what is so again. */
  readonly target: string;
  /** What is so of the ticket, even if not all is as it should be. */
  readonly so: string;
}

/** The message for an outcome. @param action the words of the action */
export function toMessage(
  result: ActionResult,
  action: ActionWords,
  { target, so }: Phrases,
  words: OutcomeWords,
): Message {
  const owner = 'owner' in result && result.owner !== undefined ? shown(result.owner) : undefined;
  switch (result.kind) {
    case 'done':
      return done(action.done(result.number, target));
    case 'already':
      return done(action.already(result.number, target));
    case 'done-but-locked':
      return partial(words.doneButLocked(result.number, so, owner));
    case 'done-but-unlocked':
      return partial(words.doneButUnlocked(result.number, so));
    case 'done-but-dateless':
      return partial(words.doneButDateless(result.number, so, shown(result.row.text)));
    case 'altered':
      return partial(words.altered(result.number, shown(result.title)));
    case 'overtaken':
      return failed(words.overtaken(result.number, shown(result.title)));
    case 'changed-since':
      return failed(words.changedSince(result.number, linesOf(result.rows)));
    case 'unconfirmed':
      return partial(action.unconfirmed(target), 'check');
    case 'not-done':
      return failed(action.notDone(result.number, target), 'tryAgain');
    case 'unknown-name':
      return failed(action.unknownName?.(result.number, target) ?? words.unexpected);
    case 'refused':
      return failed(action.refused(result.number, target, owner));
    case 'locked':
      return failed(words.locked(result.number, owner), 'tryAgain');
    case 'no-right':
      return failed(action.noRight(result.number, target));
    case 'not-found':
      return failed(words.notFound);
    case 'failed':
      return fromFailure(result.failure, words);
  }
}

function fromFailure(failure: Failure, words: OutcomeWords): Message {
  switch (failure.kind) {
    case 'session-expired':
      return failed(words.sessionExpired, 'logIn', 'tryAgain');
    case 'no-permission':
      return failed(words.noPermission(shown(failure.message)));
    case 'error-screen':
      return failed(words.errorScreen(shown(failure.message)), 'tryAgain');
    case 'no-connection':
      return failed(words.noConnection, 'tryAgain');
    case 'timed-out':
      return failed(words.timedOut(failure.afterMs / 1000), 'tryAgain');
    case 'unknown-page':
      return failed(words.unknownPage, 'tryAgain');
  }
}

/** The last things that happened, who did them first. */
function linesOf(rows: readonly HistoryRow[]): string {
  return rows
    .slice(-3)
    .map(({ agent, text }) => shown(agent === '-' ? text : `${agent}: ${text}`))
    .join(' ');
}

const done = (text: string): Message => ({ kind: 'done', text, offers: [] });
const partial = (text: string, ...offers: Offer[]): Message => ({ kind: 'partial', text, offers });
/** A message that nothing came of it. */
export const failed = (text: string, ...offers: Offer[]): Message => ({ kind: 'failed', text, offers });
