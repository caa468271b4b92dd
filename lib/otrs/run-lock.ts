// The lock of runs as rules of declarativeNetRequest. What always blocks stands in public/run-lock.json; here is what opens
// it for one run.
import type { Browser } from 'wxt/browser';
import { runNowQuery } from './run-now.ts';

/** The one rule that lets a run through. There can't be two of the same id. */
export const releaseRuleId = 1;

/**
 * Lets one tab POST one run by script, and nothing else.
 *
 * @param helpDesk where the page sends its requests, with origin
 */
export function releaseRule(
  helpDesk: string,
  job: string,
  release: string,
  tab: number,
): Browser.declarativeNetRequest.Rule {
  return {
    id: releaseRuleId,
    priority: 2, // what blocks has 1
    condition: {
      urlFilter: `|${helpDesk}?${runNowQuery(job, release)}|`, // "|": from its first character to its last
      isUrlFilterCaseSensitive: true,
      requestMethods: ['post'],
      resourceTypes: ['xmlhttprequest'],
      tabIds: [tab],
    },
    action: { type: 'allow' },
  };
}
