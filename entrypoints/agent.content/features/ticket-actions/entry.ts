// What the journal gets to know of an attempt.
import type { ActionResult } from '@/lib/actions/action';
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
 * The entry for an attempt.
 *
 * @param target what the action leads to
 */
export function toEntry(
  around: Circumstances,
  wish: Wish,
  target: string,
  result: ActionResult,
): JournalEntry {
  const before = 'before' in result ? result.before : undefined;
  const { number = '', title = '' } = 'number' in result ? result : (before ?? {});
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
