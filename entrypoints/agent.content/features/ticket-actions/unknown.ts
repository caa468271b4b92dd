// Attempts whose outcome is not known. Who presses again for the same learns first what became of the former attempt: the look
// before another one would find it done and say so, while the lock that it cost the agent would stay lost.
import type { ActionResult, Before } from '@/lib/actions/action';
import type { Circumstances } from './entry';
import type { Wish } from './wish';

/** What is known of such an attempt. */
export interface Former {
  readonly around: Circumstances;
  readonly before?: Before;
}

export class UnknownOutcomes {
  readonly #formers = new Map<string, Former>();

  of(wish: Wish): Former | undefined {
    return this.#formers.get(keyOf(wish));
  }

  /** Who acts, where and when: under the id of the former attempt, so that the journal has them as one. */
  around(wish: Wish, here: Circumstances): Circumstances {
    return { ...here, id: this.of(wish)?.around.id ?? here.id };
  }

  /** Keeps an attempt in mind, or no longer. */
  note(wish: Wish, result: ActionResult, { around, before }: Former): void {
    if (result.kind !== 'unconfirmed') {
      this.#formers.delete(keyOf(wish));
      return;
    }
    const known = result.before ?? before;
    this.#formers.set(keyOf(wish), { around, ...(known && { before: known }) });
  }
}

/** Looks first what became of a former attempt, if there was one; carries it out where that came to nothing. */
export async function afterFormer(
  former: Former | undefined,
  check: (before?: Before) => Promise<ActionResult>,
  perform: () => Promise<ActionResult>,
): Promise<ActionResult> {
  const seen = former && (await check(former.before));
  return seen && seen.kind !== 'not-done' ? seen : perform();
}

function keyOf(wish: Wish): string {
  const more = wish.kind === 'rename' ? wish.title : wish.kind === 'undo' ? wish.entry.id : '';
  return [wish.kind, wish.ticketId, more].join(' ');
}
