// A job's present settings as its policy, once an admin has reviewed them.
import { isSameJob } from '../otrs/job-name.ts';
import type { JobSettings } from '../otrs/job-settings.ts';
import type { ApprovedPolicy, JobPolicy } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** The policy that these settings meet, and no others. What can't be told from the page can't be approved either. */
export function approve({ job, inForce }: JobSettings): ApprovedPolicy {
  const fields = inForce
    .filter(({ field }) => field !== 'Profile')
    .map(({ field, choices }) => [
      field,
      {
        rule: 'values' as const,
        values: choices.map(({ value }) => value),
        names: choices.map(({ name }) => name),
      },
    ]);
  return { job, fields: Object.fromEntries(fields) };
}

/** What keeps settings from being approved, whoever looked at them. */
export type Obstacle =
  /** Something is stored that the page doesn't show, so that nobody has looked at it. */
  | 'not-offered'
  /** They are another job's. */
  | 'other-job'
  /** The job deletes, and could run by itself: who approves it, would approve runs that nobody looks at. */
  | 'runs-by-itself';

/** The obstacle there is, or undefined where there is none. */
export function obstacleOf({ deletes, findings }: Verdict): Obstacle | undefined {
  const has = (wrong: string) => findings.some((finding) => finding.wrong === wrong);
  if (has('other-job') || has('not-listed')) return 'other-job';
  if (has('not-offered')) return 'not-offered';
  return deletes && findings.some(({ effect }) => effect === 'runs-by-itself') ? 'runs-by-itself' : undefined;
}

/** The policy of that job, however its name is spelled, or one that says that there is none. */
export function policyOf(policies: readonly JobPolicy[], job: string): JobPolicy {
  const found =
    policies.find((policy) => policy.job === job) ?? policies.find((policy) => isSameJob(policy.job, job));
  return { ...found, job };
}
