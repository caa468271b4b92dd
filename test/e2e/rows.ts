// What the tests look at on the rows of lists and of the dashboard's widgets.
import type { Locator, Page } from '@playwright/test';
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

/** The field in which a row's title is edited. */
export const rowField = (row: Locator): Locator => row.locator('[data-loods-feature] input:not([type])');
