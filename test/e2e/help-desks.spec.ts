// Another help desk than the one that Loods comes with: added in the pop-up, worked on, taken away. It is the same instance under
// another name and another path. Nobody can press a button of the browser's own question from here, so that the permission is there
// already.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { takePermission } from './broken-extension.ts';
import { extension, extensionUrl, helpDeskUrl, launchChromium, updateExtension } from './browser.ts';
import { expect, logIn, test } from './fixtures.ts';
import { openRealPopup } from './real-popup.ts';
import { actionButton, toast, zoomOf } from './ticket-page.ts';

const otherHost = 'helpdesk.example.org';
const other = `https://${otherHost}/znuny/index.pl`;
/** What Loods calls it. */
const otherName = `${otherHost}/znuny/index.pl`;
const runNow = 'Action=AdminGenericAgent;Subaction=RunNow;Profile=DeleteSpam%20in%20all%20queues';

/** A copy of the extension whose manifest has this, too; and a profile. Both are gone when it is disposed. */
function copyWith(manifest: object) {
  const folder = mkdtempSync(join(tmpdir(), 'loods-copy-'));
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...manifest }));
  return {
    extension: copy,
    profile: join(folder, 'profile'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const permitted = () =>
  copyWith({ host_permissions: [helpDeskUrl, other].map((url) => `${new URL(url).origin}/*`) });

/** Address of a page of the copy. */
async function pageOf(browser: BrowserContext, page: string): Promise<string> {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  return new URL(page, worker.url()).href;
}

/** Presses Loods' button over a page, and in the pop-up the offer to work there. */
async function use(browser: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await openRealPopup(browser);
  const text = (selector: string) => popup.evaluate(`document.querySelector('${selector}')?.textContent`);
  await expect.poll(() => text('.here h1')).toBe('This looks like Znuny 6.5: use Loods here?');
  await popup.evaluate(`document.querySelector('[data-loods-action="help-desk-use"]').focus()`);
  await popup.press('Enter');
  await expect.poll(() => text('.here [role="status"]')).toContain('Loods now works on');
  await page.bringToFront(); // the pop-up closes
}

test('one is added in the pop-up, has options and a journal of its own, and is taken away', async ({
  helpDesk,
}) => {
  const [ticket, second] = await helpDesk.tickets(2, { State: 'new' });
  if (!ticket || !second) throw new Error('Two tickets were asked for');
  using copy = permitted();
  await using browser = await launchChromium({ port: helpDesk.port, otherHost, ...copy });
  await logIn(browser, await helpDesk.logIn('bram'), other);
  const page = await browser.newPage();
  await page.goto(`${other}?${zoomOf(ticket)}`);
  await expect(page.locator('.ActionRow.Cluster')).toBeVisible();
  await expect(actionButton(page, 'spam')).toHaveCount(0);

  await use(browser, page);
  await page.reload();
  const options = await browser.newPage();
  await options.goto(await pageOf(browser, 'options.html'));
  await expect(options.getByLabel(otherName)).toBeChecked();
  await options.locator('#spamState').fill('closed successful');
  await options.locator('button[type="submit"]').click();
  await expect(options.locator('form output')).toContainText('Saved');
  await options.getByLabel(new URL(helpDeskUrl).host).check();
  await expect(options.locator('#spamState')).toHaveValue('Spam');

  await page.bringToFront();
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  expect((await helpDesk.database.ticket(ticket.id)).state).toBe('closed successful');

  await options.bringToFront();
  await expect(options.locator('.journal')).not.toContainText(ticket.number);
  await options.getByLabel(otherName).check();
  await expect(options.locator('.journal')).toContainText(ticket.number);

  await options.getByRole('button', { name: `Take ${otherName} away` }).click();
  await expect(options.locator('.help-desks [role="status"]')).toContainText('no longer works');
  await expect(options.getByLabel(otherName)).toHaveCount(0);
  await page.goto(`${other}?${zoomOf(second)}`);
  await expect(page.locator('.ActionRow.Cluster')).toBeVisible();
  await expect(actionButton(page, 'spam')).toHaveCount(0);
});

test('its runs of jobs are locked, after a restart and an update of Loods, too', async ({ helpDesk }) => {
  const spam = await helpDesk.ticket({ State: 'Spam' });
  const ticket = await helpDesk.ticket({ State: 'new' });
  using copy = permitted();
  const launch = () => launchChromium({ port: helpDesk.port, otherHost, ...copy });
  const session = await helpDesk.logIn('wim');
  {
    await using browser = await launch();
    await logIn(browser, session, other);
    const page = await browser.newPage();
    await page.goto(`${other}?${zoomOf(ticket)}`);
    await use(browser, page);
  }
  await using browser = await launch();
  await logIn(browser, session, other);
  const page = await browser.newPage();
  await expectAtWork(page, ticket);
  await updateExtension(browser, await pageOf(browser, 'options.html'));
  await expectAtWork(page, ticket);
  expect((await helpDesk.database.ticket(spam.id)).state).toBe('Spam');
});

/** The button is there, and a run by its address leads to the job's page instead. */
async function expectAtWork(page: Page, ticket: { readonly id: number }): Promise<void> {
  await expect(async () => {
    await page.goto(`${other}?${zoomOf(ticket)}`);
    await expect(actionButton(page, 'spam')).toBeVisible({ timeout: 1000 });
  }).toPass(); // what is registered anew comes with the next page
  await page.goto(`${other}?${runNow}`).catch(() => {}); // blocked
  await expect(page).toHaveURL(new RegExp(`^${other.replaceAll('.', '\\.')}.*Subaction=Run;`));
}

test('where the browser gives no permission, nothing is changed', async ({ helpDesk }) => {
  using copy = permitted();
  await using browser = await launchChromium({ port: helpDesk.port, otherHost, ...copy });
  await logIn(browser, await helpDesk.logIn('bram'), other);
  const page = await browser.newPage();
  await page.goto(`${other}?Action=AgentDashboard`);
  const popup = await openRealPopup(browser);
  await expect.poll(() => popup.evaluate('document.querySelector(".here h1") !== null')).toBe(true);
  // Someone who says no to the browser's own question.
  await popup.evaluate('chrome.permissions.request = async () => false');
  await popup.evaluate(`document.querySelector('[data-loods-action="help-desk-use"]').focus()`);
  await popup.press('Enter');
  const told = () => popup.evaluate('document.querySelector(".here [role=status]").textContent');
  await expect.poll(told).toBe(`The browser gave no permission for ${otherName}. Nothing was changed.`);
  await page.reload();
  await expect(page.locator('#AppWrapper')).toBeVisible();
  const options = await browser.newPage();
  await options.goto(await pageOf(browser, 'options.html'));
  await expect(options.locator('.help-desks [type="radio"]')).toHaveCount(1);
});

test('a page that is no help desk, and one for customers, are offered nothing', async ({ helpDesk }) => {
  using copy = permitted();
  await using browser = await launchChromium({ port: helpDesk.port, otherHost, ...copy });
  const page = await browser.newPage();
  for (const path of ['/znuny/customer.pl', '/otrs-web/skins/Agent/default/img/icons/product.ico']) {
    await page.goto(`https://${otherHost}${path}`);
    await page.bringToFront();
    const popup = await openRealPopup(browser);
    await expect.poll(() => popup.evaluate('document.querySelector("main") !== null')).toBe(true);
    expect(await popup.evaluate('document.querySelector(".here") === null')).toBe(true);
    await page.bringToFront();
  }
});

test('over a help desk whose permission was taken away, the pop-up says so and asks again', async ({
  helpDesk,
}) => {
  const ticket = await helpDesk.ticket();
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  await logIn(browser, await helpDesk.logIn('bram'));
  await takePermission(browser);
  const page = await browser.newPage();
  await page.goto(`${helpDeskUrl}?${zoomOf(ticket)}`);
  await expect(page.locator('.ActionRow.Cluster')).toBeVisible();
  await expect(actionButton(page, 'spam')).toHaveCount(0);
  const { host, origin } = new URL(helpDeskUrl);
  const popup = await browser.newPage();
  // A press on Loods' button tells it the tab's address, which no script can press; and someone who says no to the browser, then yes.
  await popup.addInitScript(`
    chrome.tabs.query = async () => [{ id: 1, url: '${helpDeskUrl}' }];
    globalThis.asked = [];
    chrome.permissions.request = async ({ origins }) => asked.push(...origins) > 1;`);
  await popup.goto(extensionUrl('popup.html'));
  await expect(popup.locator('.here')).toContainText(
    `The browser does not let Loods read the pages of ${host}`,
  );
  const told = popup.locator('.here [role="status"]');
  await popup.getByRole('button', { name: `Allow ${host}` }).click();
  await expect(told).toContainText(`The browser gave no permission for ${host}`);
  await popup.keyboard.press('Enter');
  await expect(told).toContainText(`Loods now works on ${host}`);
  expect(await popup.evaluate('asked.join()')).toBe(`${origin}/*,${origin}/*`);
});
