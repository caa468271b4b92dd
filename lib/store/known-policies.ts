// Which policies count on a help desk: the handbook's, and over them what was approved there.
import type { JobPolicy } from '../guard';
import { storedPolicy } from './stored-policy';

/** Where a policy comes from. */
export type Origin =
  /** The handbook's, with the names of the options. */
  | { readonly kind: 'built-in' }
  /** An admin's, or put into the options; `by` is '' where that isn't known, `at` in milliseconds. */
  | ({ readonly kind: 'approved'; readonly by: string; readonly at: number } & Overlaid)
  /** What was approved can't be read: it has no rules, so that the job is judged as one that nobody approved. */
  | ({ readonly kind: 'damaged' } & Overlaid);

interface Overlaid {
  /** In the place of the handbook's: only the options can approve another. */
  readonly isHandbooks: boolean;
}

/** A policy, and where it comes from. */
export type KnownPolicy = JobPolicy & { readonly origin: Origin };

/** What the background tells pages. */
export interface KnownPolicies {
  /** A job that is not among them has none. */
  readonly policies: readonly KnownPolicy[];
  /** The database can't be read, so that nothing is known: there are no policies at all, not even the handbook's. */
  readonly broken: boolean;
}

/**
 * Lays what was approved over what is built in.
 *
 * A row that is damaged is no reason to fall back to the handbook: what was approved may have been stricter.
 *
 * @param rows of one help desk, as the database has them
 */
export function overlay(builtIn: readonly JobPolicy[], rows: readonly unknown[]): KnownPolicy[] {
  const handbooks = new Set(builtIn.map(({ job }) => job));
  const stored = rows.map((row) => toKnown(row, handbooks));
  const overlaid = new Set(stored.map(({ job }) => job));
  const untouched = builtIn.filter(({ job }) => !overlaid.has(job));
  return [...untouched.map((policy) => ({ ...policy, origin: { kind: 'built-in' } as const })), ...stored];
}

function toKnown(row: unknown, handbooks: ReadonlySet<string>): KnownPolicy {
  const { success, data } = storedPolicy.safeParse(row);
  const job = success ? data.job : String(Object(row).job);
  const isHandbooks = handbooks.has(job);
  if (!success) return { job, origin: { kind: 'damaged', isHandbooks } };
  const { fields, by, at } = data;
  return { job, fields, origin: { kind: 'approved', by, at, isHandbooks } };
}
