// The lock of runs as rules of declarativeNetRequest. What always blocks stands in public/run-lock.json; here are the
// rules that come and go.
import type { Browser } from 'wxt/browser';
import { runNowQuery } from './run-now.ts';

type Rule = Browser.declarativeNetRequest.Rule;

/** What wins over what; the static block has 1. */
const priorities = { lead: 2, release: 3 };

/** The one rule that lets a run through. There can't be two of the same id. */
export const releaseRuleId = 1;

/**
 * Lets one tab POST one run by script, and nothing else.
 *
 * @param helpDesk where the page sends its requests, with origin
 */
export function releaseRule(helpDesk: string, job: string, release: string, tab: number): Rule {
  return {
    id: releaseRuleId,
    priority: priorities.release,
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
