// The extension when something of it doesn't work.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { extension, extensionId, extensionUrl } from './browser.ts';

/** A copy of it in which these scripts do nothing but fail. */
export function extensionWithBroken(scripts: readonly string[]): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'loods-broken-'));
  cpSync(extension, folder, { recursive: true });
  for (const script of scripts) writeFileSync(join(folder, script), 'throw new Error("broken")');
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Puts its background to sleep, as half a minute without work does. */
export async function sleep(browser: BrowserContext): Promise<void> {
  const page = await browser.newPage();
  await page.goto(extensionUrl('options.html')); // of the same origin, without need of the background
  const session = await browser.newCDPSession(page);
  const asleep = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await asleep;
  await page.close();
}

/** Takes its host permission away, as a user does in the extension's details: "on click". */
export async function takePermission(browser: BrowserContext): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const change = { extensionId: extensionId(), hostAccess: 'ON_CLICK' };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  await page.close();
}
