// What the tests of the journal start from.
import type { BrowserContext, Page } from '@playwright/test';
import { extension, helpDeskUrl, launchChromium } from './browser.ts';
import { test as fixtures } from './fixtures.ts';

export const test = fixtures.extend<{ own: BrowserContext; help: Page }>({
  /** A browser of the test's own, for what would outlive it in the shared one. */
  own: async ({ helpDesk }, use) => {
    const own = await launchChromium({ port: helpDesk.port, extension });
    await use(own);
    await own.close();
  },
  /** A page of the help desk on which Loods itself does nothing: nobody is logged in. */
  help: async ({ clean }, use) => {
    const help = await clean.newPage();
    await help.goto(helpDeskUrl);
    await use(help);
  },
});

/** Run where the database is used, it fails as when its files are damaged. */
export function breakDatabase(): void {
  indexedDB.open = () => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  };
}

/** Run where the database is used, nothing more can be written: Chromium minds its quota only now and then, so it is not set. */
export function fillDisk(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

/** All that is in a table of the database, read by a page of the extension. */
export function rowsOf(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('loods');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = database.transaction(name).objectStore(name).getAll();
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return rows;
  }, table);
}

/** Puts a row into the database as it is, by a page of the extension. */
export function putRow(page: Page, table: string, row: unknown): Promise<void> {
  return page.evaluate(
    async ([name, value]) => {
      const opening = indexedDB.open('loods');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction(name, 'readwrite');
      writing.objectStore(name).put(value);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    },
    [table, row] as const,
  );
}
