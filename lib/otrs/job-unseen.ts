// What an admin doesn't see of the tickets that a job takes: the job searches as user 1, in all queues and in the archive (6.5.1).
import type { Client, Outcome } from './client.ts';
import type { JobNames } from './job-names.ts';
import type { JobSettings } from './job-settings.ts';
import { readNames } from './names.ts';

/** Why a count with the admin's rights can be lower, without anything being wrong. */
export interface Unseen {
  /** Names of the queues that he may not read. */
  readonly queues: readonly string[];
  /** Tickets can be archived here. */
  readonly archive: boolean;
}

/** Looks it up: the job's page offers all queues that are valid, the ticket search those of the agent. */
export async function findUnseen(
  client: Client,
  { inForce, inert }: JobSettings,
  names: JobNames,
): Promise<Outcome<Unseen>> {
  const mine = await readNames(client);
  if (mine.kind !== 'done') return mine;
  const queues = [...names.options('QueueIDs')]
    .filter(([id]) => Number(id) > 0 && !mine.value.queue.has(Number(id)))
    .map(([, name]) => name);
  const archive = [...inForce, ...inert].some(({ field }) => field === 'SearchInArchive');
  return { kind: 'done', value: { queues, archive } };
}
