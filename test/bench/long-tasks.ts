// The longest task of a page's main thread: while it lasts, the page answers to nothing.
import type { Page } from '@playwright/test';

/**
 * Records the page's tasks of more than 50 ms, those of its own scripts and of Loods alike; Chromium tells of no shorter ones. It
 * must first see one that is planted.
 *
 * @returns how long the longest was, in milliseconds; 0 when there was none. To be asked before the page is left
 */
export async function recordLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    window.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });
    setTimeout(() => { for (const start = performance.now(); performance.now() < start + 70; ); });
  `);
  await page.waitForFunction('longTasks.length > 0');
  await page.evaluate('longTasks.length = 0');
  return () => page.evaluate('Math.max(0, ...longTasks)');
}
