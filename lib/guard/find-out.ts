// What became of a run whose answer never came. Znuny goes on with a run that nobody waits for any more, so that one look is
// not enough: it is over when the tickets are gone, or when their number has stopped falling.
import type { Asked } from '../otrs/job-pages.ts';

/** One request that runs the job. */
export interface Portion {
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
  /** How many tickets there were before it, and after it if that is known. */
  readonly before: number;
  readonly after?: number | undefined;
  /** When the job had run last before it, as its page said; Znuny writes that down as a run begins (6.5.1). */
  readonly lastRun: string;
}

/** How a job stands. */
export interface Glance {
  readonly count: number;
  readonly lastRun: string;
}

/** What was found. */
export type Found =
  | { readonly kind: 'not-begun' }
  /** All of the portion was run. */
  | { readonly kind: 'through'; readonly left: number }
  /** It was begun, and nothing happens any more. */
  | { readonly kind: 'broke-off'; readonly left: number }
  /** The server could not tell. */
  | Exclude<Asked<never>, { kind: 'done' }>;

const everyMs = 1000;
/** After so many looks at the same number, it is taken for the last. A ticket took 5 ms to delete (6.5.1). */
const usualPatience = 4;

/**
 * Looks until it is clear what became of a portion.
 *
 * @param most how many tickets it takes at most
 * @param tell told of each count
 * @param patience how many looks at the same number are enough
 */
export async function findOut(
  { glance, wait }: { glance: () => Promise<Asked<Glance>>; wait: (ms: number) => Promise<void> },
  { before, lastRun }: Portion,
  most: number,
  tell: (left: number) => unknown,
  patience = usualPatience,
): Promise<Found> {
  const expected = Math.max(0, before - most);
  let last: Asked<Glance> | undefined;
  for (let same = 1; ; await wait(everyMs)) {
    const seen = await glance();
    same = last && isSame(last, seen) ? same + 1 : 1;
    last = seen;
    if (seen.kind === 'session-expired' || seen.kind === 'no-permission') return seen;
    if (seen.kind !== 'done') {
      if (same >= patience) return seen;
      continue;
    }
    const { count: left } = seen.value;
    await tell(left);
    if (left <= expected) return { kind: 'through', left };
    if (same < patience) continue;
    const isBegun = seen.value.lastRun !== lastRun || left < before;
    return isBegun ? { kind: 'broke-off', left } : { kind: 'not-begun' };
  }
}

function isSame(one: Asked<Glance>, other: Asked<Glance>): boolean {
  if (one.kind !== 'done' || other.kind !== 'done') return one.kind === other.kind;
  return one.value.count === other.value.count && one.value.lastRun === other.value.lastRun;
}
