// A job's present settings as its policy, once an admin has reviewed them.
import type { JobSettings } from '../otrs/job-settings.ts';
import type { ApprovedPolicy, JobPolicy } from './policy.ts';

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

/** The policy of that job, or one that says that there is none. */
export function policyOf(policies: readonly JobPolicy[], job: string): JobPolicy {
  return policies.find((policy) => policy.job === job) ?? { job };
}
