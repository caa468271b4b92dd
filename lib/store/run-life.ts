// Whether a run is under way, and what may still be written of it.
import type { RunReport } from './run-record';

type Run = Pick<RunReport, 'outcome' | 'seenAt'>;

/**
 * How long a run counts as under way after it was last seen, in milliseconds. Chromium lets a hidden tab's timers go off once
 * a minute; two of them may fail to come.
 */
export const aliveMs = 180_000;

/** True while a tab is at it. One that was closed in the middle leaves a record that says running and isn't. */
export function isUnderWay({ outcome, seenAt }: Run, now: number): boolean {
  return outcome === 'running' && Math.abs(now - seenAt) < aliveMs; // ahead of now: the clock was set back
}

/**
 * True if what is kept of a run may be replaced: what has an end has it for good, and an end that is not known is followed by
 * one that is, and never by a beginning.
 */
export function mayFollow(kept: Run['outcome'], next: Run['outcome']): boolean {
  return kept === 'running' || (kept === 'unknown' && next !== 'running');
}
