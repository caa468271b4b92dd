// Has a job's settings kept as its policy, once an admin has looked at them.
import { approve } from '@/lib/guard/approve';
import { checkJob } from '@/lib/guard/check';
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
  /** Something is stored that the page can't show: nobody has seen what would be approved. */
  | { readonly kind: 'not-offered' }
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
  if (shown.inForce.some(({ notOffered }) => notOffered)) return { kind: 'not-offered' };
  const asked = await checkJob(client, policy, new Date());
  if (asked.kind !== 'done') return { kind: 'not-read' };
  const { settings } = asked.value;
  if (textOf(settings) !== textOf(shown)) return { kind: 'changed', settings };
  try {
    const kept = await send('approve', { ...approve(shown), by });
    return kept === 'built-in' ? { kind: 'built-in' } : { kind: 'approved', policy: kept };
  } catch {
    return { kind: 'not-kept' }; // the background has said why
  }
}

/** All that is in force, as the page has it; dates that only tell the server's day are not. */
const textOf = ({ job, inForce }: JobSettings) => JSON.stringify([job, inForce]);
