// Runs that were begun elsewhere. Znuny keeps no mark of a run: only when it began, and the tickets that are left (6.5.1). So its
// traces are looked for, and the number of tickets is watched until it has stopped falling.
import type { Asked } from '../otrs/job-pages.ts';
import { lastRunOf } from '../otrs/job-settings.ts';
import { type Found, findOut, type Glance } from './find-out.ts';
import type { Look } from './look.ts';
import type { Ports } from './run.ts';

/** What a look has left open. */
export type Trace =
  /** The number of tickets fell while it looked. */
  | 'falls'
  /** The job was started a moment ago. */
  | 'recent'
  /** A page was not understood: while tickets go, the Run page's list does not fit its number. */
  | 'unclear';

type Standing = Pick<Look, 'prospect' | 'falls'>;

/** What a look came to, as far as it matters here. */
export type Seen =
  | { readonly kind: 'looked'; readonly look: Standing; readonly says: 'pass' | 'block' | 'unknown' }
  | { readonly kind: 'failed'; readonly failure: { readonly kind: string } };

/**
 * The trace of a run that may be under way, or undefined.
 *
 * @param over when the run began, in the page's words, that is known to be over
 */
export function traceIn(seen: Seen, over: string, now: number): Trace | undefined {
  if (seen.kind === 'failed') return seen.failure.kind === 'not-understood' ? 'unclear' : undefined;
  const { prospect, falls } = seen.look;
  if (falls) return 'falls';
  const lastRun = lastRunOf(prospect.settings);
  const canRun = seen.says !== 'block' && prospect.run.count > 0;
  return canRun && lastRun !== over && isRecent(lastRun, now) ? 'recent' : undefined;
}

const minuteMs = 60_000;
/** Clocks of all zones are apart by so much, or some times that. */
const zoneStepMs = 15 * minuteMs;
const farthestZoneMs = 15 * 60 * minuteMs;
/** The browser's clock may be slow by so much. */
const slackMs = 30_000;

/** True if it may be less than a minute ago. The page does not tell the zone of the server's clock, so that it is taken for any. */
export function isRecent(lastRun: string, now: number): boolean {
  const ago = now + slackMs - Date.parse(`${lastRun.replace(' ', 'T')}Z`);
  const inSomeZone = ((ago % zoneStepMs) + zoneStepMs) % zoneStepMs;
  return Math.abs(ago) < farthestZoneMs && inSomeZone < slackMs + minuteMs;
}

/**
 * Watches the tickets until their number stands still.
 *
 * @param tell told of each number, and of the one that it began with
 * @returns "not-begun" if nothing has changed since it was looked at
 */
export async function watch(
  ports: Pick<Ports, 'glance' | 'wait'>,
  seen: Seen,
  tell: (left: number, total: number) => unknown,
): Promise<Found> {
  const start = seen.kind === 'looked' ? standing(seen.look) : await ports.glance();
  if (start.kind !== 'done') return start;
  const { count: before, lastRun } = start.value;
  // A page that was not understood has rarely to do with a run: two looks show whether the number falls.
  const patience = seen.kind === 'looked' ? undefined : 2;
  return findOut(ports, { at: 0, before, lastRun }, before, (left) => tell(left, before), patience);
}

const standing = ({ prospect }: Standing): Asked<Glance> => ({
  kind: 'done',
  value: { count: prospect.run.count, lastRun: lastRunOf(prospect.settings) },
});
