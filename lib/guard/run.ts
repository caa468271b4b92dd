// A run from its first request to its end: portion by portion, each after a fresh look, and nothing called done that was not seen.
// What it does to the world comes from outside, so that every turn of it can be tried.
import type { Outcome } from '../otrs/client.ts';
import type { Asked } from '../otrs/job-pages.ts';
import { lastRunOf } from '../otrs/job-settings.ts';
import { settingDifferences } from './differences.ts';
import { type AskFailure, type End, endOfFound, type LookFailure, type NothingRun } from './end.ts';
import { findOut, type Glance, type Portion } from './find-out.ts';
import type { Prospect } from './prospect.ts';

/** How far a run is. */
export interface Progress {
  /** How many tickets there were when it began. */
  readonly total: number;
  /** How many are left, as last seen. */
  readonly left: number;
  /** There is more than this portion. */
  readonly isLong: boolean;
  /** The connection was lost; what became of it is being found out. */
  readonly isLost: boolean;
}

/** A look before a portion. */
export interface FreshLook {
  readonly prospect: Prospect;
  readonly says: 'pass' | 'block' | 'unknown';
}

/** What a run is made of. */
export interface Ports {
  readonly look: () => Promise<{ readonly kind: 'done'; readonly value: FreshLook } | LookFailure>;
  /** Sends the one request that runs the job. @throws when it was not sent */
  readonly send: () => Promise<Outcome<true> | { readonly kind: 'busy' }>;
  /** How many tickets there are. */
  readonly count: () => Promise<Asked<number>>;
  /** The same, and when the job ran last. */
  readonly glance: () => Promise<Asked<Glance>>;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  /** Told of each step; the last portion has no `after` while it is under way. @returns whether it was stored */
  readonly step: (portions: readonly Portion[], progress: Progress) => Promise<boolean>;
}

/** How long to wait between two counts while a portion is under way. */
const pollMs = 500;

/**
 * Runs a job until no ticket is left, it is asked to stop, or something is not as it was.
 *
 * @param start what was seen right before, and may be run
 * @param stop heard between portions: one that was sent can't be stopped
 */
export async function performRun(start: FreshLook, ports: Ports, stop: AbortSignal): Promise<End> {
  const portions: Portion[] = [];
  for (let now = start.prospect; ; ) {
    const portion = { at: ports.now(), before: now.run.count, lastRun: lastRunOf(now.settings) };
    const most = now.run.runLimit ?? portion.before;
    const tell = (left: number, isLost = false) => {
      const progress = { total: start.prospect.run.count, left, isLong: portion.before > most, isLost };
      return ports.step([...portions, portion], progress);
    };
    const left = portion.before;
    if (!(await tell(left))) return { outcome: 'failed', why: { kind: 'not-recorded' }, left };
    const sent = await sendPortion(ports, tell);
    if (sent.kind === 'nothing') return { outcome: 'failed', why: sent.why, left };
    if (sent.kind === 'lost') {
      const found = await findOut(ports, portion, most, (seen) => tell(seen, true));
      return endOfFound(found, sent.why);
    }
    const looked = await ports.look();
    if (looked.kind !== 'done') return { outcome: 'unknown', why: looked };
    const end = endAfter(now, looked.value, { most, saidBefore: start.says, isAsked: stop.aborted });
    if (end) return end;
    now = looked.value.prospect;
    portions.push({ ...portion, after: now.run.count });
  }
}

/** What became of the request. */
type Sent =
  | { readonly kind: 'through' }
  | { readonly kind: 'nothing'; readonly why: NothingRun }
  | { readonly kind: 'lost'; readonly why: AskFailure };

/** Sends, and counts meanwhile. */
async function sendPortion(ports: Ports, tell: (left: number) => Promise<unknown>): Promise<Sent> {
  let isSettled = false;
  const sending = ports
    .send()
    .then(toSent, (): Sent => ({ kind: 'nothing', why: { kind: 'not-sent' } }))
    .finally(() => {
      isSettled = true;
    });
  while (!isSettled) {
    await Promise.race([sending, ports.wait(pollMs)]);
    const counted = isSettled ? undefined : await ports.count();
    if (counted?.kind === 'done' && !isSettled) await tell(counted.value);
  }
  return sending;
}

/** Only these two answers say that nothing was run (lib/otrs/run-now.ts). */
function toSent(answer: Awaited<ReturnType<Ports['send']>>): Sent {
  switch (answer.kind) {
    case 'done':
      return { kind: 'through' };
    case 'busy':
    case 'session-expired':
    case 'no-permission':
      return { kind: 'nothing', why: answer };
    default:
      return { kind: 'lost', why: answer };
  }
}

/** The end that a whole portion has come to; undefined if there is another one. */
function endAfter(
  before: Prospect,
  { prospect, says }: FreshLook,
  { most, saidBefore, isAsked }: { most: number; saidBefore: FreshLook['says']; isAsked: boolean },
): End | undefined {
  const differences = settingDifferences(before.settings.inForce, prospect.settings.inForce);
  // The number is another selection's now.
  if (differences.length > 0) return { outcome: 'stopped', why: 'resaved', differences };
  const { count: left } = prospect.run;
  const hasFallen = left < before.run.count;
  if (left === 0 || (!before.verdict.deletes && !hasFallen)) return { outcome: 'done', left };
  if (!hasFallen) return { outcome: 'stopped', why: 'no-progress', left };
  if (before.run.count <= most) return { outcome: 'done', left };
  if (says !== 'pass' && says !== saidBefore) return { outcome: 'stopped', why: 'changed', left };
  return isAsked ? { outcome: 'stopped', why: 'asked', left } : undefined;
}
