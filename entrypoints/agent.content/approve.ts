// Has a job's settings kept as its policy, once an admin has looked at them.
import { approve, type Obstacle, obstacleOf } from '@/lib/guard/approve';
import { checkListed } from '@/lib/guard/check';
import type { JobPolicy } from '@/lib/guard/policy';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import type { JobSettings } from '@/lib/otrs/job-settings';
import type { KnownPolicy } from '@/lib/store/known-policies';

/** What came of it; only after "approved" is anything otherwise than before. */
export type Approved =
  | { readonly kind: 'approved'; readonly policy: KnownPolicy }
  /** The settings are no more what was shown; these they are now. */
  | { readonly kind: 'changed'; readonly settings: JobSettings }
  | { readonly kind: Obstacle }
  /** The handbook's jobs are changed in the options. */
  | { readonly kind: 'built-in' }
  | { readonly kind: 'not-read' | 'not-kept' };

/**
 * Reads a job's settings anew, and has them kept if they are what was shown.
 *
 * @param policy the one that the job was judged by
 * @param shown the settings as checkJob gave them with that policy
 * @param by full name of the admin
 */
export async function approveShown(
  client: Client,
  policy: JobPolicy,
  shown: JobSettings,
  by: string,
): Promise<Approved> {
  const asked = await checkListed(client, policy, new Date());
  if (asked.kind !== 'done') return { kind: 'not-read' };
  const { settings, verdict } = asked.value;
  if (textOf(settings) !== textOf(shown)) return { kind: 'changed', settings };
  const obstacle = obstacleOf(verdict);
  if (obstacle) return { kind: obstacle };
  try {
    const kept = await send('approve', { ...approve(shown), by });
    return kept === 'built-in' ? { kind: 'built-in' } : { kind: 'approved', policy: kept };
  } catch {
    return { kind: 'not-kept' }; // the background has said why
  }
}

/** All that is in force, as the page has it; dates that only tell the server's day are not. */
const textOf = ({ job, inForce }: JobSettings) => JSON.stringify([job, inForce]);
