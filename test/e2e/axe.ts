// What axe-core says of Loods, and not of Znuny.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const mark = 'data-test-own';

/** Marks all that Loods has put into a page of the help desk: Znuny has no shadow roots. */
async function markOwn(page: Page): Promise<void> {
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll('*')) {
      const isOwn = element.shadowRoot || element.matches('body [data-loods-feature]');
      element.toggleAttribute(mark, Boolean(isOwn));
    }
  }, mark);
}

/**
 * Violations in what Loods draws; on Loods' own pages, in all of them. Rows of Znuny's lists are 22 pixels high: the controls over
 * them are smaller than a finger, and the buttons above the list do the same.
 */
export async function violations(page: Page): Promise<string[]> {
  const isOwnPage = page.url().startsWith('chrome-extension:');
  await markOwn(page);
  // Legacy mode: otherwise it opens a page of its own, for frames of other sites, and leaves ours behind another: such draw once a second.
  const axe = new AxeBuilder({ page, ...(await sourceFor(page)) })
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
  const { violations } = await (isOwnPage ? axe : axe.include(`[${mark}]`)).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  const isOverRow = await Promise.all(
    found.map(({ target }) => belongsToRow(page, [target].flat(2)[0] ?? '')),
  );
  return found
    .filter(({ id }, index) => id !== 'target-size' || !isOverRow[index])
    .map(({ id, target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`);
}

/** Nothing instead of axe where it is already: it would be put into the page twice more, half a megabyte each. */
const sourceFor = async (page: Page): Promise<{ axeSource?: string }> =>
  (await page.evaluate("typeof axe === 'object'")) ? { axeSource: ';' } : {};

/** True for a control over a row of a list. @param host selector of what it is drawn in */
const belongsToRow = (page: Page, host: string): Promise<boolean> =>
  page.evaluate(
    (selector) => Boolean(document.querySelector(selector)?.closest('[data-loods-feature="list-actions"]')),
    host,
  );
