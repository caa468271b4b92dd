// Asks the server what a job has stored, and judges it.
import type { Client } from '../otrs/client.ts';
import { isSameJob } from '../otrs/job-name.ts';
import type { JobNames } from '../otrs/job-names.ts';
import { getJobNames } from '../otrs/job-overview.ts';
import { type Asked, getJobPage } from '../otrs/job-pages.ts';
import type { JobSettings } from '../otrs/job-settings.ts';
import { proveStates } from '../otrs/job-states.ts';
import { judge, verdictOf } from './judge.ts';
import type { JobPolicy } from './policy.ts';
import type { Finding, Verdict } from './verdict.ts';

/** A job as it stands, and what is to be said of it. */
export interface CheckedJob {
  readonly settings: JobSettings;
  readonly verdict: Verdict;
  /** How the page calls things. */
  readonly names: JobNames;
}

/**
 * Judges a job by what is stored now: one request for its page, and two for each state it selects, where the policy names one.
 *
 * @param policy which job, and what it may be
 * @param now the browser's clock
 */
export async function checkJob(client: Client, policy: JobPolicy, now: Date): Promise<Asked<CheckedJob>> {
  const page = await getJobPage(client, policy.job);
  if (page.kind !== 'done') return page;
  const { settings, names } = page.value;
  const proven = await proveNames(client, settings, policy);
  if (proven.kind !== 'done') return proven;
  return {
    kind: 'done',
    value: { settings: proven.value, verdict: judge(proven.value, policy, now), names },
  };
}

/**
 * The same before a run, or an approval. There the name comes from an address, and Znuny runs a job by any spelling that its database
 * takes for the same; it also shows pages of jobs that there aren't. So the list must have exactly this name.
 */
export async function checkListed(client: Client, policy: JobPolicy, now: Date): Promise<Asked<CheckedJob>> {
  const [checked, jobs] = await Promise.all([checkJob(client, policy, now), getJobNames(client)]);
  if (checked.kind !== 'done') return checked;
  if (jobs.kind !== 'done') return jobs;
  const finding = jobs.value.includes(policy.job) ? undefined : notListed(policy.job, jobs.value);
  if (!finding) return checked;
  const { verdict, ...job } = checked.value;
  return {
    kind: 'done',
    value: { ...job, verdict: verdictOf(verdict.deletes, [finding, ...verdict.findings]) },
  };
}

function notListed(job: string, jobs: readonly string[]): Finding {
  const expected = jobs.filter((other) => isSameJob(other, job));
  const name = { field: 'Profile', part: 'job', effect: 'unknown', about: [] } as const;
  return { ...name, wrong: 'not-listed', blocks: true, set: [job], expected };
}

/** The settings with the states that the policy names called as the database calls them: the page has them translated. */
export async function proveNames(
  client: Client,
  settings: JobSettings,
  { fields }: JobPolicy,
): Promise<Asked<JobSettings>> {
  const rule = fields?.['StateIDs'];
  let proven: Asked<JobSettings> = { kind: 'done', value: settings };
  for (const name of rule?.rule === 'named' ? rule.names : []) {
    if (proven.kind !== 'done') return proven;
    proven = await proveStates(client, proven.value, name);
  }
  return proven;
}
