// Tells pages of the help desk what its Generic Agent jobs may be, and keeps what admins approve there.
import type { Browser } from 'wxt/browser';
import { builtInPolicies } from '@/lib/guard';
import type { Messages } from '@/lib/messages';
import { isSameJob } from '@/lib/otrs/job-name';
import { type KnownPolicies, overlay } from '@/lib/store/known-policies';
import { Policies } from '@/lib/store/policies';
import { readSettings } from '@/lib/store/settings';
import { approval } from '@/lib/store/stored-policy';
import { areaFor, helpDeskOf } from './sender';

const builtIn = async (helpDesk: string) => builtInPolicies(await readSettings(areaFor(helpDesk)));

/** The policies of the sender's help desk. If they can't be read, there are none: nothing that deletes is approved then. */
export async function policies(
  _request: undefined,
  sender: Browser.runtime.MessageSender,
): Promise<KnownPolicies> {
  const helpDesk = await helpDeskOf(sender);
  using store = new Policies();
  try {
    return { policies: overlay(await builtIn(helpDesk), await store.list(helpDesk)), broken: false };
  } catch (error) {
    console.error('[Loods] Nothing counts as approved', error);
    return { policies: [], broken: true };
  }
}

/**
 * Keeps a job's settings as its policy. Not for the handbook's jobs: whoever wants those otherwise changes them in the options,
 * where no page of a help desk, nor who sits before one in a hurry, can make it so.
 */
export async function approve(
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Messages['approve']['response']> {
  const helpDesk = await helpDeskOf(sender);
  const { job, fields, by } = approval.parse(request);
  if ((await builtIn(helpDesk)).some((policy) => isSameJob(policy.job, job))) return 'built-in';
  using store = new Policies();
  const at = Date.now();
  await store.put([{ job, fields, by, at, helpDesk }]);
  return { job, fields, origin: { kind: 'approved', by, at, isHandbooks: false } };
}
