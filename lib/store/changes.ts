// What an entry of the journal says was changed, line by line, for people to read.
import type { JournalWords } from '../words/journal';
import type { JournalEntry, Standing } from './journal-entry';

/** One thing before, if that is known, and after. */
export interface Change {
  readonly label: string;
  readonly from?: string | undefined;
  readonly to: string;
}

/**
 * What became different; without a standing to compare, what the action leads to. What is not so, or not known to be, is
 * called wanted.
 */
export function changesOf(entry: JournalEntry, words: JournalWords): Change[] {
  const { before, after, target } = entry;
  const seen = before && after ? differences(before, after, words) : [];
  if (seen.length > 0 || target === '') return seen;
  return [{ label: isSo(entry) ? words.now : words.wanted, to: target }];
}

function differences(before: Standing, after: Standing, words: JournalWords): Change[] {
  const was = inWords(before, words);
  const is = inWords(after, words);
  return (Object.keys(is) as (keyof typeof is)[]).flatMap((part) => {
    const [from, to] = [was[part], is[part]];
    return to === undefined || to === from ? [] : [{ label: words.parts[part], from, to }];
  });
}

function inWords({ title, state, queue, locked, owner }: Standing, words: JournalWords) {
  const lock = locked === undefined ? undefined : locked ? words.locked : words.unlocked;
  return { title, state: state?.name, queue: queue?.name, lock, owner: owner?.name };
}

function isSo({ outcome }: JournalEntry): boolean {
  return /^(done|already)/.test(outcome);
}
