// The lock of Generic Agent jobs' runs. It is shut by static rules, which hold while the background sleeps; here it is
// opened for one run. What lets the run through is the browser's rule, and nothing in this script's memory: that may be gone.
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fetchesAhead } from '@/lib/browsers';
import { helpDeskOnHost } from '@/lib/help-desk';
import { jobRunUrl } from '@/lib/otrs/links';
import { releaseRule, releaseRuleId } from '@/lib/otrs/run-lock';
import { releasedRuns } from '@/lib/otrs/run-now';
import { jobToRun } from '@/lib/otrs/run-request';
import { helpDeskOf, helpDesks } from './sender';

/** How long a release waits for its use. The run is sent at once; only its answer takes minutes. */
const releaseMs = 5000;

/** Shut at each start: what an earlier background opened, it may not have lived to shut. */
let shut = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Makes the lock whole; must be called at once when the background wakes. */
export function lockRuns(): void {
  shut = disarm();
  const { webRequest } = browser;
  const used = { urls: [releasedRuns], types: ['xmlhttprequest' as const] };
  webRequest.onBeforeRequest.addListener(({ url }) => void useUp(url), used);
  // Errors alone wake the background, not pages that load; and browsers tell only of hosts that Loods has permission for.
  const pages = { urls: ['https://*/*'], types: ['main_frame' as const] };
  webRequest.onErrorOccurred.addListener((details) => {
    leadToPage(details).catch(() => {}); // the tab is gone
  }, pages);
}

/** Names are kept in a VARCHAR(200) (6.5.1). */
const wanted = z.strictObject({ job: z.string().check(z.minLength(1), z.maxLength(200)) });
const given = z.strictObject({ release: z.uuid() });

/** Lets the sender run this job once. @returns "busy" while another run may go through */
export async function release(
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<{ readonly release: string } | 'busy'> {
  const helpDesk = await helpDeskOf(sender);
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId !== 0) throw new TypeError('This is not for the lock');
  const { job } = wanted.parse(request);
  await shut;
  const made = crypto.randomUUID();
  try {
    await rules({ addRules: [releaseRule(helpDesk, job, made, tab.id)] });
  } catch (error) {
    if (await armed()) return 'busy';
    throw error;
  }
  timer = setTimeout(disarm, releaseMs);
  return { release: made };
}

/** Takes a release back. */
export async function revoke(request: unknown, sender: Browser.runtime.MessageSender): Promise<undefined> {
  await helpDeskOf(sender);
  const { release: made } = given.parse(request);
  if ((await armed())?.endsWith(`=${made}|`)) await disarm();
}

/** The browser has let the request pass before it tells; the next one with the same address meets the lock. */
async function useUp(url: string): Promise<void> {
  if ((await armed()) === `|${url}|`) await disarm();
}

/** What the browser's rule lets through; undefined when it lets nothing through. */
async function armed(): Promise<string | undefined> {
  const [rule] = await browser.declarativeNetRequest.getSessionRules({ ruleIds: [releaseRuleId] });
  return rule?.condition.urlFilter;
}

function disarm(): Promise<void> {
  clearTimeout(timer);
  return rules({ removeRuleIds: [releaseRuleId] });
}

const rules = (change: Browser.declarativeNetRequest.UpdateRuleOptions) =>
  browser.declarativeNetRequest.updateSessionRules(change);

/**
 * Instead of the browser's page for what was blocked, shows the job's. A rule that redirects would do it without that page in
 * between, but one whose host permission was just taken away lets the request pass (docs/architecture.md).
 */
async function leadToPage({ url, tabId }: Browser.webRequest.WebRequestDetails): Promise<void> {
  const job = jobToRun(url);
  const helpDesk = helpDeskOnHost(url, await helpDesks());
  if (job === undefined || !helpDesk) return;
  const tab = await browser.tabs.get(tabId);
  // A page that some page only fetched ahead comes here as well.
  const isShown = !fetchesAhead || tab.status !== 'complete' || jobToRun(tab.url ?? '') !== undefined;
  if (isShown) await browser.tabs.update(tabId, { url: jobRunUrl(helpDesk, job) });
}
