// When something was, as the database keeps it. Beside the schemas of rows; pages import neither.
import * as z from 'zod/mini';

/** Milliseconds since 1970, within what a Date can be: others could not be shown. */
export const moment = z.int().check(z.positive(), z.maximum(8_640_000_000_000_000));

/** Nothing that was done lies ahead: what says so would stand above all else, and never be old enough to be forgotten. */
export const notAhead = (at: number, now = Date.now()): number => Math.min(at, now);
