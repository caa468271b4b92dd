// The features on pages as other help desks have them (test/unit/otrs/versions.ts), in a real browser: each finds its place there,
// and asks the address that the page names. The pages stand in for servers that can't be had here.
import type { Page, Request } from '@playwright/test';
import { type Version, versions } from '../unit/otrs/versions';
import { helpDeskUrl } from './browser.ts';
import { bulkButton } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { rowButton } from './rows.ts';
import { proposal } from './search-page.ts';
import { actionButton, toast } from './ticket-page.ts';

const origin = new URL(helpDeskUrl).origin;
const ticket = { id: 7 };

/** Shows a page in the place of the help desk's, and answers whatever is asked with a login page's header. */
async function show(page: Page, { cgi, name }: Version, html: string): Promise<Request[]> {
  const asked: Request[] = [];
  await page.route(`${origin}/**`, (route) => {
    if (route.request().isNavigationRequest())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    asked.push(route.request());
    return route.fulfill({ headers: { [name === 'OTOBO' ? 'X-OTOBO-Login' : 'X-OTRS-Login']: `${cgi}?` } });
  });
  await page.goto(helpDeskUrl);
  return asked;
}

for (const version of versions) {
  const { cgi, product } = version;
  test.describe(`${product.name} ${product.version}`, () => {
    test('a ticket’s page has its buttons and its field', async ({ chromium }) => {
      const page = await chromium.newPage();
      const asked = await show(page, version, version.zoom('new'));
      await expect(page.locator('#nav-Close + li').locator(actionButton(page, 'spam'))).toBeVisible();
      await expect(actionButton(page, 'bounce')).toBeVisible();
      await page.locator('h1').locator(actionButton(page, 'rename')).click();
      await expect(page.locator('h1').getByRole('textbox')).toHaveValue('You have WON!!!');
      await page.keyboard.press('Escape');
      await expect(page.locator('h1')).toContainText('Ticket#2026112410000007 — You have WON!!!');

      await actionButton(page, 'spam').click();
      await expect(toast(page, 'failed')).toBeVisible(); // logged out
      expect(new Set(asked.map((request) => new URL(request.url()).pathname))).toEqual(new Set([cgi]));
      await page.close();
    });

    for (const view of ['small', 'medium', 'dashboard'] as const) {
      test(`rows have their buttons, ${view}`, async ({ chromium }) => {
        const page = await chromium.newPage();
        await show(page, version, version[view]);
        await page.locator('.MasterAction').first().hover();
        for (const action of ['spam', 'bounce', 'rename'])
          await expect(rowButton(page, ticket, action)).toBeVisible();
        const beside = view === 'dashboard' ? 0 : 1;
        await expect(bulkButton(page, 'spam')).toHaveCount(beside);
        await expect(bulkButton(page, 'bounce')).toHaveCount(beside);
        await page.close();
      });
    }

    test('the search field in the head has its line', async ({ chromium }) => {
      const page = await chromium.newPage();
      await show(page, version, version.dashboard);
      await page.locator(':is(#Fulltext, #ToolBarSearchTerm)').pressSequentially('on the, way');
      await expect(proposal(page)).toBeVisible();
      await page.close();
    });
  });
}
