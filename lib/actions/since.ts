// What happened to a ticket since an action, by its history.
import { type HistoryRow, titleValues } from '../otrs/history';
import type { DoneAction } from './done';

/** What of an action its history has to be asked about. */
type Asked = Pick<DoneAction, 'kind' | 'target' | 'agent' | 'before'>;

/** How the history calls what an action does. */
const historyTypes = { spam: 'StateUpdate', bounce: 'Move', rename: 'TitleUpdate' };

/** What writing a state or queue brings with it, and mails that Znuny sends of its own: nobody's change. */
const byTheWay = /^(Unlock|Misc|SetPendingTime|Escalation\w+|SendAgentNotification)$/;

/**
 * What happened since an action.
 *
 * @param rows oldest first
 * @returns the rows after the action; the last rows if the action itself is not there
 */
export function changesSince(rows: readonly HistoryRow[], asked: Asked): readonly HistoryRow[] {
  const own = findAction(rows, asked);
  if (own < 0) return rows.slice(-3);
  const relocked = asked.kind === 'bounce' && asked.before.locked;
  return rows.slice(own + 1).filter(({ type }) => !byTheWay.test(type) && !(relocked && type === 'Lock'));
}

/** The row with the date until which a ticket was pending when it became spam. Znuny sets it to nothing with each other state (6.5.1). */
export function pendingUntil(rows: readonly HistoryRow[], asked: Asked): HistoryRow | undefined {
  const last = rows.slice(0, findAction(rows, asked)).findLast(({ type }) => type === 'SetPendingTime');
  return last && !/\b00-00-00 00:00/.test(last.text) ? last : undefined;
}

function findAction(rows: readonly HistoryRow[], { kind, target, agent, before }: Asked): number {
  const values = kind === 'rename' ? titleValues(before.title, target) : [target];
  return rows.findLastIndex(
    (row) =>
      row.type === historyTypes[kind] &&
      values.every((value) => row.text.includes(value.replace(/\s+/g, ' ').trim())) &&
      (agent === '' || row.agent === agent),
  );
}
