// The guard's own modules in a page of the help desk, where Chromium reads the jobs’ pages, as it does for people.
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type { JobPolicy, Verdict } from '../../lib/guard/index.ts';
import { helpDeskUrl } from './browser.ts';
import { logIn } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';

const modules = new URL('/loods-test/', helpDeskUrl).href;
const repository = new URL('../../', import.meta.url);

/** An empty page with an admin's session, which can import the repository's pure modules. */
export async function openGuardPage(browser: BrowserContext, helpDesk: HelpDesk): Promise<Page> {
  await logIn(browser, await helpDesk.logIn('wim'));
  const page = await browser.newPage();
  await page.route(`${modules}**`, async (route) => {
    const path = route.request().url().slice(modules.length);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html>' });
    const source = await readFile(new URL(path, repository), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  await page.goto(modules);
  await page.evaluate(importing, modules);
  await page.unrouteAll(); // else each of its requests stops at Playwright, too
  return page;
}

/** In the page: what a page has imported once, it does not ask for again. */
const importing = async (modules: string) => {
  await Promise.all([import(`${modules}lib/guard/judge.ts`), import(`${modules}lib/otrs/job-settings.ts`)]);
};

/** What the guard says of jobs by what their edit pages have now, each by its policy. */
export function verdictsOn(page: Page, policies: readonly JobPolicy[]): Promise<Verdict[]> {
  return page.evaluate(
    async ({ policies, modules, url }) => {
      const { judge } = await import(`${modules}lib/guard/judge.ts`);
      const { readJobSettings } = await import(`${modules}lib/otrs/job-settings.ts`);
      const parser = new DOMParser();
      const verdicts: Verdict[] = [];
      const queue = policies.entries();
      // Two at a time: while one page is read, the server makes the next.
      const read = async () => {
        for (const [index, policy] of queue) {
          const job = encodeURIComponent(policy.job);
          const answer = await fetch(`${url}?Action=AdminGenericAgent;Subaction=Update;Profile=${job}`);
          const document = parser.parseFromString(await answer.text(), 'text/html');
          verdicts[index] = judge(readJobSettings(document), policy, new Date());
        }
      };
      await Promise.all([read(), read()]);
      return verdicts;
    },
    { policies, modules, url: helpDeskUrl },
  );
}
