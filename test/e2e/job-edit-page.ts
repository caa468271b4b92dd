// What the tests look at on a Generic Agent job's edit page.
import { expect, type Locator, type Page } from '@playwright/test';
import { helpDeskUrl } from './browser.ts';

export const spam = 'DeleteSpam in all queues';
export const bounces = 'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.';
export const one = 'Delete one ticket';

/** Query of a job's edit page. */
export const editOf = (job: string) =>
  `Action=AdminGenericAgent;Subaction=Update;Profile=${encodeURIComponent(job)}`;

/** Its address. */
export const editUrl = (job: string) => `${helpDeskUrl}?${editOf(job)}`;

/** What is said of a field. */
export const finding = (page: Page, field: string): Locator =>
  page.locator(`[data-loods-finding="${field}"]`);

/** The guard's panel above the form. */
export const panel = (page: Page): Locator =>
  page.locator('[data-loods-feature="job-edit"][data-loods-guard]');

/** Waits for a verdict. */
export const expectVerdict = (page: Page, verdict: 'pass' | 'block' | 'unknown') =>
  expect(panel(page)).toHaveAttribute('data-loods-guard', verdict);

/** The button that fills in what is expected. */
export const fixButton = (page: Page): Locator => page.locator('[data-loods-action="guard-fix"]');

/** Unfolds the box that a control is in, unless Loods does, which shows what it finds there: so, in one step of the page. */
export async function unfold(page: Page, control: string): Promise<void> {
  const folded = page.locator(`.WidgetSimple.Collapsed:has([name="${control}"])`);
  const toggle = page.locator(`.WidgetSimple:has([name="${control}"]) > .Header .Toggle a`);
  await expect(toggle).toHaveAttribute('aria-expanded'); // Znuny listens to it from then on
  await folded.evaluateAll((boxes) => {
    for (const box of boxes) box.querySelector<HTMLElement>(':scope > .Header .Toggle a')?.click();
  });
  await expect(folded).toHaveCount(0);
}

/** What Znuny shows in the field that it lays over a list. */
export const shownIn = (page: Page, list: string): Locator =>
  page.locator(`.InputField_Container:has(#${list}_Search) .InputField_Selection .Text`);

/** Chooses in a list as a person does: in the field over it. */
export async function choose(page: Page, list: string, text: string): Promise<void> {
  await page.locator(`#${list}_Search`).focus(); // what is chosen may lie over it
  await page.locator('.InputField_TreeContainer').getByText(text, { exact: true }).click();
  await page.locator('body').click({ position: { x: 2, y: 2 } });
}
