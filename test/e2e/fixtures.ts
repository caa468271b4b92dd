// What every end-to-end test starts from: a help desk and a browser, each shared by a worker's tests one after another.
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { sessionCookie } from '../znuny/login.ts';
import { extension, helpDeskUrl, launchChromium } from './browser.ts';
import { HelpDesk } from './help-desk.ts';

export { expect } from '@playwright/test';

interface PerWorker {
  helpDesk: HelpDesk;
  chromium: BrowserContext;
}

interface PerTest {
  /** Opens a page of the help desk as an agent with a new session: "anna" (Dutch) or "bram" (English). */
  open: (agent: string, query: string, context?: BrowserContext) => Promise<Page>;
}

export const test = base.extend<PerTest, PerWorker>({
  helpDesk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from a pattern
    async ({}, use, { workerIndex }) => {
      const helpDesk = await HelpDesk.start(`e2e-${workerIndex}`);
      await use(helpDesk);
      await helpDesk.stop();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ helpDesk }, use) => {
      const context = await launchChromium({ port: helpDesk.port, extension });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ chromium, helpDesk }, use) => {
    const opened: Page[] = [];
    await use(async (agent, query, context = chromium) => {
      await logIn(context, await helpDesk.logIn(agent));
      const page = await context.newPage();
      opened.push(page);

      await page.goto(`${helpDeskUrl}?${query}`);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
    await helpDesk.endSessions();
  },
});

/** Gives the browser a session, as if the agent had logged in. */
export async function logIn(context: BrowserContext, session: string): Promise<void> {
  const { hostname: domain } = new URL(helpDeskUrl);
  await context.addCookies([{ name: sessionCookie, value: session, domain, path: '/otrs/', secure: true }]);
}
