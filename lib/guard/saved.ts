// Whether a job is stored as it was typed. Znuny deletes the old job before it stores the new one, ignores errors in between, and
// cuts what is too long (6.5.1): that it answers like a success says nothing.
import type { Client } from '../otrs/client.ts';
import type { JobNames } from '../otrs/job-names.ts';
import { getJobNames } from '../otrs/job-overview.ts';
import { type AskFailure, getJobPage } from '../otrs/job-pages.ts';
import { wait } from '../wait.ts';
import { type SettingDifference, settingDifferences } from './differences.ts';
import type { Said } from './rows.ts';

/** What was sent to be saved. */
export interface Sent {
  readonly job: string;
  readonly inForce: readonly Said[];
  /** The job's name until then; '' for a new one. */
  readonly oldJob: string;
}

/** What became of it. */
export type Saved =
  /** Without differences, as it was typed. From what was typed to what is stored. */
  | { readonly kind: 'stored'; readonly differences: readonly SettingDifference[]; readonly names: JobNames }
  | { readonly kind: 'missing'; readonly oldIsGone: boolean }
  | { readonly kind: 'unknown'; readonly why: AskFailure };

/** Longer than Znuny takes to store a job: who saves it at the same moment has it deleted for so long. */
const saveMs = 1000;

/** Reads the stored job again, without traces. One that is missing is looked for twice. */
export async function readBack(client: Client, sent: Sent): Promise<Saved> {
  let jobs = await getJobNames(client);
  if (jobs.kind === 'done' && !jobs.value.includes(sent.job)) {
    await wait(saveMs);
    jobs = await getJobNames(client);
  }
  if (jobs.kind !== 'done') return { kind: 'unknown', why: jobs.kind };
  if (!jobs.value.includes(sent.job)) return { kind: 'missing', oldIsGone: isGone(sent, jobs.value) };
  const page = await getJobPage(client, sent.job);
  if (page.kind !== 'done') return { kind: 'unknown', why: page.kind };
  const { settings, names } = page.value;
  return { kind: 'stored', differences: settingDifferences(sent.inForce, settings.inForce), names };
}

/** The job is not there any more under the name that it had. */
export const isGone = ({ oldJob }: Pick<Sent, 'oldJob'>, jobs: readonly string[]) =>
  oldJob !== '' && !jobs.includes(oldJob);
