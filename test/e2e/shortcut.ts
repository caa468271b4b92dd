// Shortcuts of the browser, for tests.
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** What the browser does on a shortcut; its own keys can't be pressed from outside. */
export async function pressShortcut(chromium: BrowserContext, page: Page, command: string): Promise<void> {
  const worker = chromium.serviceWorkers()[0] ?? (await chromium.waitForEvent('serviceworker'));
  await worker.evaluate(
    async ([command, url]) => {
      const { commands, tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const [tab] = await tabs.query({ url });
      (commands.onCommand as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(command, tab);
    },
    [command, `${page.url().split('?')[0]}*`],
  );
}
