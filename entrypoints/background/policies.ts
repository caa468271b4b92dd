// Tells pages of the help desk what its Generic Agent jobs may be.
import { type Browser, browser } from 'wxt/browser';
import { builtInPolicies, type JobPolicy } from '@/lib/guard';
import { isOnHelpDesk } from '@/lib/help-desk';
import { readSettings } from '@/lib/store/settings';

/** The policies of the sender's help desk. A job that is not among them has none. */
export async function policies(
  _request: undefined,
  sender: Browser.runtime.MessageSender,
): Promise<readonly JobPolicy[]> {
  if (!isOnHelpDesk(sender.url)) throw new TypeError('Policies are for pages of the help desk');
  return builtInPolicies(await readSettings(browser.storage.local));
}
