// What every end-to-end test starts from: a help desk and a browser, each shared by a worker's tests one after another.
import { type BrowserContext, test as base, expect, type Page, type TestInfo } from '@playwright/test';
import type { Browser as Firefox } from 'puppeteer-core';
import { sessionCookie } from '../znuny/login.ts';
import { extension, extensionId, extensionUrl, helpDeskUrl, launchChromium } from './browser.ts';
import { HelpDesk } from './help-desk.ts';

export { expect } from '@playwright/test';

interface PerWorker {
  helpDesk: HelpDesk;
  chromium: BrowserContext;
  dutchChromium: BrowserContext;
  /** Here, not beside its tests (firefox-test.ts): Playwright ends a worker before tests with other fixtures of workers. */
  firefox: Firefox;
}

/** A browser or a help desk that a test has for itself. */
interface Elsewhere {
  readonly browser?: BrowserContext;
  readonly helpDesk?: HelpDesk;
}

/** Opens a page of the help desk as an agent with a new session: "anna" (Dutch) or "bram" (English). */
export type Open = (agent: string, query: string, elsewhere?: Elsewhere) => Promise<Page>;

interface PerTest {
  open: Open;
  /** The shared browser with nothing that the extension kept from other tests: a launch takes two seconds of processor time. */
  clean: BrowserContext;
  /** The same in Dutch, for Loods' own pages: they speak the browser's language. */
  dutch: BrowserContext;
}

export const test = base.extend<PerTest, PerWorker>({
  helpDesk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from a pattern
    async ({}, use, { workerIndex }) => {
      const helpDesk = await HelpDesk.start(`e2e-${extensionId().slice(0, 6)}-${workerIndex}`);
      await use(helpDesk);
      await helpDesk.stop();
    },
    { scope: 'worker' },
  ],
  chromium: [({ helpDesk }, use) => share(helpDesk, 'en', use), { scope: 'worker' }],
  dutchChromium: [({ helpDesk }, use) => share(helpDesk, 'nl', use), { scope: 'worker' }],
  firefox: [
    async ({ helpDesk }, use) => {
      const { launchFirefox } = await import('./firefox.ts'); // few workers need what drives it
      await using browser = await launchFirefox(helpDesk.port);
      await use(browser);
    },
    { scope: 'worker' },
  ],
  open: async ({ chromium, helpDesk }, use, testInfo) => {
    const opened: { page: Page; log: string[] }[] = [];
    await use(async (agent, query, elsewhere = {}) => {
      const browser = elsewhere.browser ?? chromium;
      await logIn(browser, await (elsewhere.helpDesk ?? helpDesk).logIn(agent));
      const page = await browser.newPage();
      opened.push({ page, log: recordEvents(page) });
      await page.goto(`${helpDeskUrl}?${query}`);
      return page;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    if (failed) await testInfo.attach('Znuny', { body: helpDesk.complaints(), contentType: 'text/plain' });
    for (const { page, log } of opened) {
      if (failed && !page.isClosed()) await attachEvidence(testInfo, page, log);
      await page.close();
    }
    await helpDesk.endSessions();
    await helpDesk.forgetRows();
  },
  clean: ({ chromium }, use) => lend(chromium, use),
  dutch: ({ dutchChromium }, use) => lend(dutchChromium, use),
});

type Use = (browser: BrowserContext) => Promise<void>;

/** A browser for all of a worker's tests. */
async function share({ port }: HelpDesk, locale: string, use: Use): Promise<void> {
  const browser = await launchChromium({ port, extension, isShared: true, locale });
  await untilInstalled(browser);
  await keepProcess(browser);
  await use(browser);
  await browser.close();
}

/** A shared browser for one test, as if it were new. */
async function lend(browser: BrowserContext, use: Use): Promise<void> {
  await forgetKept(browser);
  await use(browser);
  for (const page of browser.pages().slice(1)) await page.close(); // but for the first (keepProcess)
  await forgetKept(browser);
}

/** As pages of the extension have it. */
declare const chrome: { readonly storage: Readonly<Record<'local' | 'session', { clear(): Promise<void> }>> };

/** Empties what the extension keeps, and begins its background anew: that may remember, too. */
async function forgetKept(browser: BrowserContext): Promise<void> {
  await browser.clearCookies();
  const page = await browser.newPage();
  await page.goto(extensionUrl('icon/16.png'));
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    const gone = (name = '') =>
      new Promise((resolve, reject) => {
        Object.assign(indexedDB.deleteDatabase(name), { onsuccess: resolve, onerror: reject });
      });
    await Promise.all((await indexedDB.databases()).map(({ name }) => gone(name)));
  });
  const session = await browser.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await untilHeard(page); // a worker that sleeps answers no test
  await page.close();
}

/** Waits until the background has run once: one that is stopped before (forgetKept) is never started again (Chromium 156). */
async function untilInstalled(browser: BrowserContext): Promise<void> {
  const page = await browser.newPage();
  await page.goto(extensionUrl('icon/16.png'));
  await untilHeard(page);
  await page.close();
}

/** Starts the background if it sleeps. @param page one of the extension */
async function untilHeard(page: Page): Promise<void> {
  const isHeard = () => page.evaluate("chrome.runtime.sendMessage('').then(() => true, () => false)");
  await expect.poll(isHeard).toBe(true);
}

/** Leaves a page of the help desk open, so that the process of its pages, with all that it has compiled, is there for the next. */
async function keepProcess(context: BrowserContext): Promise<void> {
  const picture = '/otrs-web/skins/Agent/default/img/icons/product.ico';
  await context.pages()[0]?.goto(new URL(picture, helpDeskUrl).href);
}

/** What a page said and asked, with milliseconds, in case a test fails. */
function recordEvents(page: Page): string[] {
  const started = Date.now();
  const log: string[] = [];
  const note = (text: string) => log.push(`${Date.now() - started} ${text.slice(0, 300)}`);
  page.on('console', (message) => note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error}`));
  page.on('framenavigated', (frame) => note(`at ${frame.url()}`));
  page.on('request', (request) => note(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  return log;
}

async function attachEvidence(testInfo: TestInfo, page: Page, log: readonly string[]): Promise<void> {
  // The last first: a report shows the beginning.
  await testInfo.attach('events', { body: log.toReversed().join('\n'), contentType: 'text/plain' });
  const said = await page.locator('[data-loods-toast]').allInnerTexts();
  await testInfo.attach('messages', { body: said.join('\n'), contentType: 'text/plain' });
  await testInfo.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
}

/** Gives the browser a session, as if the agent had logged in. */
export async function logIn(context: BrowserContext, session: string, url = helpDeskUrl): Promise<void> {
  const { hostname: domain, pathname: path } = new URL('.', url);
  await context.addCookies([{ name: sessionCookie, value: session, domain, path, secure: true }]);
}
