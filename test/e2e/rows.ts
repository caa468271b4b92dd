// What the tests look at on the rows of lists and of the dashboard's widgets.
import { expect, type Locator, type Page } from '@playwright/test';
import { helpDeskUrl } from './browser.ts';
import type { Open } from './fixtures.ts';
import { actionButton } from './ticket-page.ts';

/** The ticket's row in a list. */
export const row = (page: Page, ticket: { readonly id: number }): Locator =>
  page.locator(`#TicketID_${ticket.id}`);

/** The ticket's row in a widget of the dashboard, e.g. "0120-TicketNew". */
export const widgetRow = (page: Page, widget: string, ticket: { readonly id: number }): Locator =>
  page
    .locator(`#Dashboard${widget} tr.MasterAction`)
    .filter({ has: page.locator(`a.MasterActionLink[href$="TicketID=${ticket.id}"]`) });

/** A row's control that acts so: spam, bounce or rename. */
export const rowButton = (page: Page, ticket: { readonly id: number }, action: string): Locator =>
  actionButton(page, action).and(page.locator(`[data-loods-ticket="${ticket.id}"]`));

/** Puts the pointer on a row, at its foot: from anywhere else a tall row's controls may have to be scrolled to, away from it. */
export async function pointAt(row: Locator): Promise<void> {
  const box = await row.boundingBox();
  await row.hover({ position: { x: 300, y: (box?.height ?? 0) - 4 } });
}

/** The field in which a row's title is edited. */
export const rowField = (row: Locator): Locator => row.locator('[data-loods-feature] input:not([type])');

/** Visits an agent's pages in the same tab, one after another: a third cheaper than in a tab each. */
export function visitor(open: Open, agent: string): (query: string) => Promise<Page> {
  let tab: Page | undefined;
  return async (query) => {
    if (tab) await tab.goto(`${helpDeskUrl}?${query}`);
    tab ??= await open(agent, query);
    return tab;
  };
}

/** Asks for the page's list anew, without showing it, and sees which tickets it has: a fifth of what a reload takes. */
export async function expectListed(
  page: Page,
  { here = [], gone = [] }: { here?: readonly { id: number }[]; gone?: readonly { id: number }[] },
): Promise<void> {
  const listed = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    return page.querySelector('.OverviewBox') && Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
  });
  const shown = [...here, ...gone].filter(({ id }) => listed?.includes(`TicketID_${id}`));
  expect(listed).not.toBeNull(); // it is a list
  expect(shown).toEqual(here);
}
