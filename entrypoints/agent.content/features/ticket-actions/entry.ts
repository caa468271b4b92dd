// What the journal gets to know of an attempt.
import type { ActionResult, Before } from '@/lib/actions/action';
import type { FoundTicket } from '@/lib/otrs/oracle';
import { readAgentName } from '@/lib/otrs/page';
import type { JournalEntry, Standing } from '@/lib/store/journal-entry';
import type { FeatureContext } from '../../feature';
import type { Wish } from './wish';

/** Who acted, where and when. */
export type Circumstances = Pick<JournalEntry, 'id' | 'at' | 'helpDesk' | 'agent'>;

/** Of an attempt that begins now, on this page. */
export function circumstancesOf({ document, helpDesk }: FeatureContext): Circumstances {
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    helpDesk,
    agent: readAgentName(document),
  };
}

/**
 * The entry for an attempt that is about to write: until its outcome takes this one's place, and if it never comes, because the page
 * goes, its outcome is unknown.
 */
export function entryUnderWay(
  around: Circumstances,
  wish: Wish,
  target: string,
  before: Before,
): JournalEntry {
  return toEntry(around, wish, target, { kind: 'unconfirmed', before });
}

/** What an entry takes from a result. */
type Seen = Pick<ActionResult, 'kind'> & { readonly before?: Before } & Partial<FoundTicket>;

/**
 * The entry for an attempt.
 *
 * @param target what the action leads to
 */
export function toEntry(around: Circumstances, wish: Wish, target: string, result: Seen): JournalEntry {
  const { before } = result;
  const { number = '', title = '' } = result.number === undefined ? (before ?? {}) : result;
  const isSo = /^done|^altered/.test(result.kind);
  return {
    ...around,
    action: wish.kind,
    ticketId: wish.ticketId,
    number,
    title: before?.title ?? title,
    outcome: result.kind,
    target: result.kind === 'altered' ? title : target,
    ...(before && { before: wish.kind === 'undo' ? { ...wish.entry.after, ...before } : before }),
    ...(isSo && { after: standingAfter(wish, target, title) }),
    ...(wish.kind === 'undo' && { undoes: wish.entry.id }),
  };
}

function standingAfter(wish: Wish, target: string, title: string): Standing {
  switch (wish.kind) {
    case 'spam':
      return { state: { name: target }, locked: false };
    case 'bounce':
      return { queue: { name: target } };
    case 'rename':
      return { title };
    case 'undo':
      return wish.entry.before ?? {};
  }
}
