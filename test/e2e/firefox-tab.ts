// What the tests look at and press in a tab of Firefox. Selectors after ">>>" look into shadows, too.
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from './fixtures.ts';

/** The control that acts so, perhaps that of one ticket's row. */
export const control = (action: string, ticket?: { readonly id: number }): string =>
  `>>> [data-loods-action="${action}"]${ticket ? `[data-loods-ticket="${ticket.id}"]` : ''}`;

/** The message, or the panel of many tickets, of that kind: pending, done, partial or failed. */
export const toast = (kind: string): string => `>>> [data-loods-toast="${kind}"]`;

/** Waits until it is in sight. */
export async function find(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(selector, { visible: true });
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Clicks as a person does. */
export async function press(page: Page, selector: string): Promise<void> {
  await (await find(page, selector)).click();
}

/** The texts of all that is found, now, as they are to be read. */
export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((element) => (element as HTMLElement).innerText));

/** Waits until something that is found has this in its text. */
export async function expectText(page: Page, selector: string, text: string): Promise<void> {
  const read = async () => (await texts(page, selector)).join('\n');
  await expect.poll(read, { timeout: 60_000 }).toContain(text); // sixty tickets take 15 s on a busy machine
}

/** Waits until nothing is found. */
export async function expectNone(page: Page, selector: string): Promise<void> {
  await expect.poll(() => texts(page, selector)).toEqual([]);
}

/** Waits until single keys act: a page has nothing to show for it. */
export async function untilKeysAct(page: Page): Promise<void> {
  const list = '>>> dialog[open] dl';
  await expect(async () => {
    await page.keyboard.press('?');
    await page.waitForSelector(list, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expectNone(page, list);
}

/** What a field holds. */
export const typedIn = (page: Page, selector: string): Promise<string | undefined> =>
  page.$$eval(selector, ([field]) => (field as HTMLInputElement | undefined)?.value);
