// What the tests look at on a ticket's page.
import { expect, type Locator, type Page, type Request } from '@playwright/test';

/** Query of the ticket's page. */
export const zoomOf = (ticket: { readonly id: number }) => `Action=AgentTicketZoom;TicketID=${ticket.id}`;

/** The control that acts so: spam, bounce or rename. */
export const actionButton = (page: Page, action: string): Locator =>
  page.locator(`[data-loods-action="${action}"]`);

export const spamButton = (page: Page): Locator => actionButton(page, 'spam');

/** The message of that kind: pending, done, partial or failed. */
export const toast = (page: Page, kind: string): Locator => page.locator(`[data-loods-toast="${kind}"]`);

/** Presses what a message offers. */
export const answer = (page: Page, kind: string, label: string): Promise<void> =>
  toast(page, kind).getByRole('button', { name: label }).click();

export const pressUndo = (page: Page): Promise<void> => actionButton(page, 'undo').click();

/** The list of keys. Znuny's own dialogs have that role, too. */
export const keyList = (page: Page): Locator => page.getByRole('dialog', { name: 'Loods' });

/** Waits until single keys act: a page has nothing to show for it. */
export async function untilKeysAct(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(keyList(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(keyList(page)).toHaveCount(0);
}

/** All requests to the help desk's pages from now on, but for where they are led to: Loods does not go there. */
export function recordRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/otrs/index.pl' && !request.redirectedFrom())
      requests.push(request);
  });
  return requests;
}

/** True for the request that changes a ticket: by Bulk or Free Fields, or by Move, which has no Subaction then. */
export const isWrite = (request: Request): boolean =>
  /Subaction=(Do|Store)\b|Action=AgentTicketMove&(?!Subaction=)/.test(request.postData() ?? '');
