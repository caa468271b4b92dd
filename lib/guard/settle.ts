// What became of a run that was cut off, because its tab was closed or its connection lost: found out on the next visit.
import { type End, endOfFound } from './end.ts';
import { findOut, type Portion } from './find-out.ts';
import type { Ports } from './run.ts';

/** What is kept of a run. */
export interface KeptRun {
  readonly portions: readonly (Omit<Portion, 'lastRun'> & { readonly lastRun?: string | undefined })[];
  readonly runLimit?: number | undefined;
  readonly outcome: string;
  readonly countAfter?: number | undefined;
}

/** After that nothing waits in a server's queue, nor is a run that stood still gone on with. */
const longMs = 60 * 60_000;

/**
 * True for a run that says it is running, or whose end nobody could see; whether a tab is still at it, others know. One that stood still, or
 * had not begun, may have gone on since.
 */
export function isUnsettled({ outcome, portions, countAfter }: KeptRun, now: number): boolean {
  if (outcome !== 'unknown') return outcome === 'running';
  return countAfter === undefined || !isLongAgo(portions.at(-1)?.at, now);
}

const isLongAgo = (at = 0, now: number) => now - at > longMs;

/** Finds out how it ended. @param tell told of each count */
export async function settle(
  { portions, runLimit, outcome, countAfter }: KeptRun,
  ports: Pick<Ports, 'glance' | 'wait' | 'now'>,
  tell: (left: number) => unknown,
): Promise<End> {
  const portion = portions.at(-1);
  if (!portion) return { outcome: 'failed', why: { kind: 'cut-off' } };
  if (portion.after !== undefined) return { outcome: 'stopped', why: 'interrupted', left: portion.after };
  const { lastRun = '' } = portion;
  // It was looked at for long before: this time only whether it goes on.
  const patience = outcome === 'unknown' ? 2 : undefined;
  const most = runLimit ?? portion.before;
  const found = await findOut(ports, { ...portion, lastRun }, most, tell, patience);
  const end = endOfFound(found, { kind: 'cut-off' }, isLongAgo(portion.at, ports.now()));
  // Tickets that came since are none of its.
  return end.outcome === 'unknown' && end.left !== undefined && countAfter !== undefined
    ? { ...end, left: Math.min(end.left, countAfter) }
    : end;
}
