// What the tests look at when they search.
import type { Locator, Page, Request } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';

/** The proposal under a search field. */
export const proposal = (page: Page): Locator => page.locator('[data-loods-action="search-apply"]');

/** What Loods says under search fields. */
export const line = (page: Page): Locator => page.locator('[data-loods-feature="search-helper"]');

/** What it says under this one. */
export const lineOf = (input: Locator): Locator =>
  input
    .locator('xpath=ancestor::*[self::form or contains(concat(" ", @class, " "), " Field ")][1]')
    .locator('[data-loods-feature="search-helper"]');

/** What it says that would be found. */
export const status = (page: Page): Locator => line(page).getByRole('status');

/** Titles that would be found. */
export const previews = (page: Page): Locator => line(page).locator('li');

/** The dialog of the ticket search with this field in it. */
export async function searchDialog(page: Page, field: string): Promise<Locator> {
  await page.locator('#GlobalSearchNav').click();
  await page.locator('#SearchInsert .Field').first().waitFor();
  return searchField(page, field);
}

/** A field of the dialog, which is added to it unless it is there. */
export async function searchField(page: Page, field: string): Promise<Locator> {
  const input = page.locator(`#SearchInsert input[name="${field}"]`);
  // Znuny puts in the fields of the last search a moment after the dialog is there, and takes others out.
  await expect(async () => {
    if ((await input.count()) === 0) {
      await page.locator('.InputField_Container:has(#Attribute_Search)').click();
      await page.locator(`#Attribute_Select [data-id="${field}"] a`).click({ timeout: 2000 });
    }
    await expect(input).toBeVisible({ timeout: 2000 });
  }).toPass();
  return input;
}

/** The numbers of the tickets on the page: rows of a list, or the one whose page this is. */
export async function foundNumbers(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const single = await page.locator('.Headline h1').allTextContents();
  const several = await page.locator(':is(#OverviewBody, ul.Overview) a.MasterActionLink').allTextContents();
  return [...single, ...several].flatMap((text) => text.match(/\d{10,}/) ?? []);
}

/** True for the search that a person starts, and not for what Loods looks up. */
export const isSearch = (request: Request): boolean =>
  /name="Subaction"\r\n\r\nSearch\r|Subaction=Search\b/.test(`${request.url()} ${request.postData() ?? ''}`);

/** Switches on the full-text box in the head of each page, which is delivered, but off (6.5.1, Ticket.xml). On a help desk of the test's own. */
export function haveFulltextBox(helpDesk: HelpDesk): Promise<void> {
  return helpDesk.setting('Frontend::ToolBarModule###220-Ticket::TicketSearchFulltext', {
    Module: 'Kernel::Output::HTML::ToolBar::Generic',
    Description: 'Fulltext search',
    Name: 'Fulltext',
    Block: 'ToolBarSearchFulltext',
    Size: 10,
    Priority: 1990020,
    Data: { AdditionalSearchParameters: {} },
  });
}
