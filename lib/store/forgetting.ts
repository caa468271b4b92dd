// By which time old things are forgotten. The browser's clock may be wrong, by a day or by years: what it says on one day is no reason
// to delete anything for good.
import type { Area } from './area';

const key = 'days seen';
const dayMs = 24 * 60 * 60 * 1000;
/** On how many days the clock has to say so: a wrong one is noticed before, since with it no secure page opens. */
const needed = 3;

/**
 * The time by which old things may be forgotten: the earliest of the last three days on which Loods was at work. So things are kept a
 * little longer, and a clock that is ahead for one or two days costs nothing.
 *
 * @param area the extension's whole storage
 * @returns a time before all others, as long as Loods has not seen three days, or what it has seen can't be read
 */
export async function forgettingTime(area: Pick<Area, 'get' | 'set'>, now: number): Promise<number> {
  const today = Math.floor(now / dayMs);
  const { [key]: found } = await area.get(key);
  const seen = Array.isArray(found) && found.every(Number.isSafeInteger) ? (found as number[]) : [];
  const days = seen.includes(today) ? seen : [...seen, today].slice(-needed);
  if (days !== seen) await area.set({ [key]: days });
  return days.length < needed ? 0 : Math.min(...days) * dayMs;
}
