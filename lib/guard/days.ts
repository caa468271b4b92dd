// Days of the calendar, without hours and zones.
import type { Day } from '../otrs/job-settings.ts';

/** The day that a clock shows where this runs. */
export function dayOf(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Negative if the first is earlier. */
export function compareDays(one: Day, other: Day): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** The earlier of both. */
export function earlier(one: Day, other: Day | undefined): Day {
  return other && compareDays(other, one) < 0 ? other : one;
}

/** The same day so many years before; for the 29th of February the 28th, where there is none: the earlier one. */
export function yearsBefore({ year, month, day }: Day, years: number): Day {
  const before = { year: year - years, month, day };
  return exists(before) ? before : { ...before, day: 28 };
}

/** False for the 31st of November and the like. */
export function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return (
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    year > 0
  );
}

/** As a form has it, e.g. "2001-01-01". */
export function formatDay({ year, month, day }: Day): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
