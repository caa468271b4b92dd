// Titles and names that were written to be more than text: nothing of them runs, turns the words around it, or stops the page.
import type { Page } from '@playwright/test';
import { entryWith } from '../unit/store/entries.ts';
import { extensionUrl } from './browser.ts';
import { bulkButton, listOf, panel, tickAll } from './bulk-page.ts';
import { sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { test } from './journal.ts';
import { actionButton, spamButton, toast, zoomOf } from './ticket-page.ts';

const image = '<img src=x onerror="globalThis.ran = 1">';
/** Markup, quotes, an override that turns what follows, and ends of isolation and of texts. */
const hostile = `${image}"'\u202egnp.\u2069\u200f${'”'}<script>globalThis.ran = 1</script>`;

/** Nothing of it has become an element of what Loods shows, or was run. */
async function expectText(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate('"ran" in globalThis')).toBe(false);
}

test('in messages, a title stands apart from the words around it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill(hostile);
  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is called “`);
  const title = toast(page, 'done').locator('bdi');
  await expect(title).toHaveCSS('unicode-bidi', 'isolate');
  await expect(title).toHaveText(hostile.replace('\u2069', ''));
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: hostile });
  await expectText(page);
});

test('in what became of many, and in the journal', async ({ own, helpDesk, open }) => {
  const Title = `many ${hostile}`;
  await helpDesk.tickets(2, { Title });
  const page = await open('bram', listOf('many <img*'), { browser: own });
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(panel(page).getByRole('status')).toHaveText('2 done');
  await panel(page).locator('summary').click();
  await expect(panel(page).locator('li bdi').first()).toHaveText(Title);
  await expectText(page);

  const options = await own.newPage();
  const popup = await own.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  const agent = `Bram ${hostile}`;
  await sendFrom(page, 'record', [
    entryWith({ at: Date.now(), title: Title, agent, before: { title: hostile }, after: { title: image } }),
  ]);
  for (const [one, file] of [
    [options, 'options.html'],
    [popup, 'popup.html'],
  ] as const) {
    await one.goto(extensionUrl(file));
    await expect(one.getByText(Title).first()).toBeVisible();
    await expect(one.locator('.diff bdi').first()).toHaveCSS('unicode-bidi', 'isolate');
    await expectText(one);
  }
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a title of a megabyte, as no help desk has one, stops nothing', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl*', async (route) => {
    if (!route.request().postData()?.includes('AJAXAutocomplete')) return route.continue();
    const Value = `${ticket.number} ${hostile.repeat(10_000)}`;
    return route.fulfill({ json: [{ Key: ticket.number, Value }] });
  });
  await spamButton(page).click();
  await expect(toast(page, 'done')).toContainText(ticket.number);

  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill('Another');
  await page.keyboard.press('Enter');
  const said = toast(page, 'failed');
  await expect(said).toContainText('Someone renamed ticket');
  const box = await said.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(430);
  expect((box?.y ?? -1) >= 0).toBe(true);
  await expectText(page);
});
