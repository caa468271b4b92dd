// The pictures of the stores: 1280 × 800, from the real thing, in the language of who acts.
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { extension, extensionUrl, helpDeskUrl, launchChromium } from '../e2e/browser.ts';
import { bulkButton, listOf, panel as outcomes, tickAll } from '../e2e/bulk-page.ts';
import { logIn } from '../e2e/fixtures.ts';
import type { HelpDesk } from '../e2e/help-desk.ts';
import { JobPages } from '../e2e/job-pages.ts';
import { panel as guard, runQuery, spam } from '../e2e/run-page.ts';
import { previews, searchDialog } from '../e2e/search-page.ts';

const folder = 'docs/store/pictures';
const viewport = { width: 1280, height: 800 };
const titles = {
  en: { lottery: 'You have WON 1.000.000 euro!!!', watches: 'Cheap watches, only today' },
  nl: { lottery: 'U heeft 1.000.000 euro GEWONNEN!!!', watches: 'Goedkope horloges, alleen vandaag' },
};
/** What only this throw-away help desk has: no daemon, and no way to agents' pictures, which are elsewhere. */
export const notHere =
  '.MessageBox, .UserAvatar, .SenderAvatar, img[src*="gravatar"] { display: none !important }';

/** Takes the pictures of one language. The admin's is set to it for the time. */
export async function takeStorePictures(
  helpDesk: HelpDesk,
  agent: 'anna' | 'bram',
  language: 'nl' | 'en',
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await using browser = await launchChromium({ port: helpDesk.port, extension, viewport, locale: language });
  const take = async (page: Page, name: string) => {
    await page.addStyleTag({ content: notHere });
    await page.screenshot({ path: `${folder}/${name}.${language}.png` });
  };
  await logIn(browser, await helpDesk.logIn(agent));
  await takeTicket(helpDesk, browser, take, titles[language].lottery);
  await takeList(helpDesk, browser, take, titles[language].watches);
  await takeSearch(helpDesk, browser, take);
  await takePopup(browser, take);
  await using _language = await helpDesk.speak('wim', language);
  await logIn(browser, await helpDesk.logIn('wim'));
  await takeGuard(helpDesk, browser, take);
}

type Take = (page: Page, name: string) => Promise<unknown>;

async function open(browser: BrowserContext, query: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${helpDeskUrl}?${query}`);
  await page.waitForLoadState('networkidle');
  return page;
}

async function takeTicket(
  helpDesk: HelpDesk,
  browser: BrowserContext,
  take: Take,
  title: string,
): Promise<void> {
  const ticket = await helpDesk.ticket({ Title: title, From: 'winner@lottery.example' });
  const page = await open(browser, `Action=AgentTicketZoom;TicketID=${ticket.id}`);
  await page.locator('[data-loods-action="spam"]').click();
  await page.locator('[data-loods-toast="done"]').waitFor();
  await page.locator('.SidebarColumn').getByTitle('Spam').waitFor();
  await take(page, '1-ticket');
  await page.close();
}

/** Seven mails, one of which someone else has locked. */
async function takeList(
  helpDesk: HelpDesk,
  browser: BrowserContext,
  take: Take,
  title: string,
): Promise<void> {
  const tickets = await helpDesk.tickets(7, { Title: title, From: 'sales@watches.example' });
  if (tickets[3]) await helpDesk.lock(tickets[3], 'wim');
  const page = await open(browser, listOf(title));
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await outcomes(page).and(page.locator('[data-loods-toast="partial"]')).waitFor();
  await page.locator('[data-loods-toast] summary').first().waitFor();
  await take(page, '2-list');
  await page.close();
}

async function takeSearch(helpDesk: HelpDesk, browser: BrowserContext, take: Take): Promise<void> {
  const subject = 'exim paniclog on mail.piratenpartij.nl has non-zero size';
  await helpDesk.tickets(3, { Title: subject, From: 'root@mail.example' });
  const page = await open(browser, 'Action=AgentDashboard');
  const input = await searchDialog(page, 'MIMEBase_Subject');
  await input.fill(subject);
  await previews(page).first().waitFor();
  await take(page, '3-search');
  await page.close();
}

/** The pop-up over the page on which it was opened. The browser's own can't be photographed, so that both are put together. */
async function takePopup(browser: BrowserContext, take: Take): Promise<void> {
  const page = await open(browser, 'Action=AgentDashboard');
  await page.addStyleTag({ content: notHere });
  const under = await page.screenshot();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(extensionUrl('popup.html'));
  await page.locator('[data-loods-action="undo"]').first().waitFor();
  await page.locator('[data-loods-action="presets-first"]').click();
  await page.locator('[data-loods-action="preset-run"]').first().hover();
  const popup = await page.screenshot();
  await page.close();
  const both = await browser.newPage();
  await both.setContent(`<body style="margin: 0">
    <img src="${inline(under)}">
    <img src="${inline(popup)}" style="position: fixed; top: 4px; right: 24px; border-radius: 8px; box-shadow: 0 4px 24px #0008">`);
  await both.waitForFunction('[...document.images].every(({ complete }) => complete)');
  await take(both, '5-popup');
  await both.close();
}

const inline = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** The job for spam, which somebody has left with one state too many. */
async function takeGuard(helpDesk: HelpDesk, browser: BrowserContext, take: Take): Promise<void> {
  const pages = await JobPages.open(helpDesk);
  const choose = async (states: readonly string[]) => {
    const found = await helpDesk.database.rows('SELECT id, name FROM ticket_state'); // pages have them translated
    const ids = found.flatMap(({ id, name }) => (states.includes(String(name)) ? String(id) : []));
    await pages.save(spam, (control) => {
      const { options } = control('StateIDs') as HTMLSelectElement;
      for (const option of options) option.selected = ids.includes(option.value);
    });
  };
  await choose(['Spam', 'closed successful']);
  const page = await open(browser, runQuery(spam));
  await guard(page).and(page.locator('[data-loods-guard="block"]')).waitFor();
  await guard(page).scrollIntoViewIfNeeded();
  await take(page, '4-guard-blocked');
  await choose(['Spam']);
  await page.reload();
  await guard(page).and(page.locator('[data-loods-guard="pass"]')).waitFor();
  await take(page, '6-guard-pass');
  await page.close();
}
