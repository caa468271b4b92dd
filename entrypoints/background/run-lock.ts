// The lock of Generic Agent jobs' runs. It is shut by static rules, which hold while the background sleeps; here it is
// opened for one run. What lets the run through is the browser's rule, and nothing in this script's memory: that may be gone.
import { type Browser, browser } from 'wxt/browser';
import { helpDesk, isOnHelpDesk } from '@/lib/help-desk';
import { releaseRule, releaseRuleId } from '@/lib/otrs/run-lock';

/** How long a release holds, unless it is given back before. A run is sent at once; only its answer takes minutes. */
const releaseMs = 5000;

/** Shut at each start: what an earlier background opened, it may not have lived to shut. */
let shut = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Makes the lock whole; must be called at once when the background wakes. */
export function lockRuns(): void {
  shut = disarm();
}

/** Lets the sender run this job once. @returns "busy" while another run may go through */
export async function release(
  request: unknown,
  { tab, frameId, url }: Browser.runtime.MessageSender,
): Promise<{ readonly release: string } | 'busy'> {
  const { job } = Object(request) as { job?: unknown };
  if (!isOnHelpDesk(url) || tab?.id === undefined || frameId !== 0 || !isJob(job)) {
    throw new TypeError('This is not for the lock');
  }
  await shut;
  const made = crypto.randomUUID();
  try {
    await rules({ addRules: [releaseRule(helpDesk, job, made, tab.id)] });
  } catch (error) {
    if (await armed()) return 'busy';
    throw error;
  }
  timer = setTimeout(() => void disarm(), releaseMs);
  return { release: made };
}

/** Takes a release back. */
export async function revoke(request: unknown, { url }: Browser.runtime.MessageSender): Promise<undefined> {
  const { release: given } = Object(request) as { release?: unknown };
  if (!isOnHelpDesk(url) || typeof given !== 'string') throw new TypeError('This is not for the lock');
  if ((await armed())?.condition.urlFilter?.endsWith(`=${given}|`)) await disarm();
}

async function armed(): Promise<Browser.declarativeNetRequest.Rule | undefined> {
  const [rule] = await browser.declarativeNetRequest.getSessionRules({ ruleIds: [releaseRuleId] });
  return rule;
}

function disarm(): Promise<void> {
  clearTimeout(timer);
  return rules({ removeRuleIds: [releaseRuleId] });
}

const rules = (change: Browser.declarativeNetRequest.UpdateRuleOptions) =>
  browser.declarativeNetRequest.updateSessionRules(change);

/** Names are kept in a VARCHAR(200) (6.5.1). */
function isJob(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}
