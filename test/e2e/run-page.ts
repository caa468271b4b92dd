// What the tests look at on the page before a job's run.
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Database } from '../znuny/database.ts';
import { extensionUrl } from './browser.ts';
import { rowsOf } from './journal.ts';

export const spam = 'DeleteSpam in all queues';
export const bounces = 'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.';
export const one = 'Delete one ticket';

/** Query of the page before that job's run. */
export const runQuery = (job: string) =>
  `Action=AdminGenericAgent;Subaction=Run;Profile=${encodeURIComponent(job)}`;

/** The guard's panel. */
export const panel = (page: Page): Locator =>
  page.locator('[data-loods-feature="run-guard"][data-loods-job]');

/** Waits for the verdict. */
export async function expectVerdict(page: Page, verdict: 'pass' | 'block' | 'unknown'): Promise<void> {
  await expect(panel(page)).toHaveAttribute('data-loods-guard', verdict);
}

/** A control that acts: run, backup, stop, approve. */
export const guardButton = (page: Page, action: string): Locator =>
  panel(page).locator(`[data-loods-action="guard-${action}"]`);

/** What is said of a press. */
export const news = (page: Page): Locator => panel(page).locator('.news');

/** Names of the fields that something is found of. */
export async function findings(page: Page): Promise<(string | null)[]> {
  const lines = await panel(page).locator('[data-loods-finding]').all();
  return Promise.all(lines.map((line) => line.getAttribute('data-loods-finding')));
}

/** Confirms the backup, if nobody has today. */
export async function confirmBackup(page: Page, by = 'Sjoerd'): Promise<void> {
  const run = guardButton(page, 'run');
  await expect(run).toBeVisible();
  if ((await run.getAttribute('aria-disabled')) === 'true') {
    await panel(page).locator('form.backup input').fill(by);
    await guardButton(page, 'backup').click();
  }
  await expect(run).toHaveAttribute('aria-disabled', 'false');
}

/** Presses Run. */
export async function pressRun(page: Page): Promise<void> {
  await confirmBackup(page);
  await guardButton(page, 'run').click();
}

/** True for the request that runs a job. */
export const isRun = (url: string): boolean => url.includes('Subaction=RunNow');

/** Numbers of tickets by state. */
export async function countByState(database: Database): Promise<Record<string, number>> {
  const rows = await database.rows(
    'SELECT s.name, COUNT(*) AS count FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id GROUP BY s.name',
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
}

/** What the extension has kept of runs, newest first. */
export async function keptRuns(context: BrowserContext): Promise<Record<string, unknown>[]> {
  const page = await context.newPage();
  await page.goto(extensionUrl('options.html'));
  const runs = await rowsOf(page, 'runs');
  await page.close();
  return runs.sort((a, b) => Number(b['at']) - Number(a['at']));
}
