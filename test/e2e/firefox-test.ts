// What tests in Firefox start from: one for all tests of a worker, as with Chromium. A file's tests stay together in one worker, so
// that there is one Firefox, which takes seconds to start, and one help desk.
import type { Page } from 'puppeteer-core';
import { helpDeskUrl } from './browser.ts';
import { logInFirefox } from './firefox.ts';
import { test as base } from './fixtures.ts';

export { expect } from './fixtures.ts';

interface PerTest {
  /** Opens a page of the help desk as an agent with a new session: "anna" (Dutch) or "bram" (English). */
  visit: (agent: string, query: string) => Promise<Page>;
}

export const test = base.extend<PerTest>({
  visit: async ({ firefox, helpDesk }, use, testInfo) => {
    const opened: { page: Page; log: string[] }[] = [];
    await use(async (agent, query) => {
      await logInFirefox(firefox, await helpDesk.logIn(agent));
      const page = await firefox.newPage();
      const log: string[] = [];
      page.on('console', (message) => log.push(message.text().slice(0, 300)));
      opened.push({ page, log });
      // Without waiting for pictures, some of which come from elsewhere.
      await page.goto(`${helpDeskUrl}?${query}`, { waitUntil: 'domcontentloaded' });
      return page;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    if (failed) await testInfo.attach('Znuny', { body: helpDesk.complaints(), contentType: 'text/plain' });
    for (const { page, log } of failed ? opened : []) {
      if (page.isClosed()) continue;
      await testInfo.attach('console', { body: log.join('\n'), contentType: 'text/plain' });
      await testInfo.attach('page', { body: Buffer.from(await page.screenshot()), contentType: 'image/png' });
    }
    const [, ...others] = await firefox.pages(); // without the first one Firefox would end
    for (const page of others) await page.close();
    await helpDesk.endSessions();
  },
});
