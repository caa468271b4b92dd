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

/** True for a run that says it is running, or whose end nobody could see; whether a tab is still at it, others know. */
export function isUnsettled({ outcome, countAfter }: KeptRun): boolean {
  return outcome === 'running' || (outcome === 'unknown' && countAfter === undefined);
}

/** Finds out how it ended. @param tell told of each count */
export async function settle(
  { portions, runLimit }: KeptRun,
  ports: Pick<Ports, 'glance' | 'wait'>,
  tell: (left: number) => unknown,
): Promise<End> {
  const portion = portions.at(-1);
  if (!portion) return { outcome: 'failed', why: { kind: 'cut-off' } };
  if (portion.after !== undefined) return { outcome: 'stopped', why: 'interrupted', left: portion.after };
  const { lastRun = '' } = portion;
  const found = await findOut(ports, { ...portion, lastRun }, runLimit ?? portion.before, tell);
  return endOfFound(found, { kind: 'cut-off' });
}
