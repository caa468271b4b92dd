// npm run demo: Loods on a throw-away help desk, to try by hand; with --headless it does its main job by itself.
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { extension, helpDeskUrl, launchChromium } from '../e2e/browser.ts';
import { logIn } from '../e2e/fixtures.ts';
import { HelpDesk } from '../e2e/help-desk.ts';
import type { TicketRow } from '../znuny/database.ts';
import { giveUp, quietly, runSteps } from './steps.mjs';

const pictures = '.output/demo';
const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;
if (headless && !process.argv.includes('--headless')) {
  console.log('This machine has no display: the demo runs without a window, as with --headless.\n');
}

let helpDesk: HelpDesk | undefined;
let browser: BrowserContext | undefined;
try {
  await runSteps([
    { title: 'Build the extension', run: () => quietly('npm', ['run', '--silent', 'build']) },
    { title: 'Start a help desk with the tickets of the handbook', run: startHelpDesk },
    { title: 'Start Chromium with the extension, Anna logged in', run: startBrowser },
  ]);
  if (helpDesk && browser) await (headless ? showByItself(helpDesk, browser) : letTry(helpDesk, browser));
} catch (error) {
  giveUp(error);
} finally {
  await browser?.close();
  await helpDesk?.stop();
}

async function startHelpDesk(): Promise<string> {
  helpDesk = await HelpDesk.start('demo');
  return `port ${helpDesk.port}`;
}

async function startBrowser(): Promise<void> {
  if (!helpDesk) return;
  browser = await launchChromium({ port: helpDesk.port, extension, headless });
  await logIn(browser, await helpDesk.logIn('anna'));
}

async function showByItself({ database }: HelpDesk, context: BrowserContext): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const page = await context.newPage();
  const [mail] = await database.rows("SELECT id FROM ticket WHERE title LIKE '%WON%' LIMIT 1");
  const id = Number(mail?.['id']);
  await page.goto(`${helpDeskUrl}?Action=AgentTicketZoom;TicketID=${id}`);
  tell('before', await database.ticket(id));
  await picture(page, '1-before.png');
  await page.locator('[data-loods-action="spam"]').click();
  await page.locator('[data-loods-toast]:not([data-loods-toast="pending"])').waitFor();
  const after = await database.ticket(id);
  tell('after', after);
  await picture(page, '2-after.png');
  console.log(`\nWhat Loods says: ${await page.locator('[data-loods-toast] p').textContent()}`);
  const isSpam = after.state === 'Spam' && after.lock === 'unlock';
  console.log(
    isSpam ? 'The database says so too.' : 'The database does NOT say that the ticket is Spam and unlocked.',
  );
  if (!isSpam) process.exitCode = 1;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/${name}` });
  console.log(`        picture: ${pictures}/${name}`);
}

function tell(when: string, { number, title, queue, state, lock, owner, articles }: TicketRow): void {
  const row = { number, title, queue, state, lock, owner, articles };
  console.log(
    `\n${when}: ${Object.entries(row)
      .map(([name, value]) => `${name} ${value}`)
      .join(' | ')}`,
  );
}

async function letTry({ port }: HelpDesk, context: BrowserContext): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${helpDeskUrl}?Action=AgentTicketStatusView`);
  console.log(`
You are Anna, an agent of ${helpDeskUrl} (really port ${port} of this machine).
Try: open "You have WON 1.000.000 euro!!!" and press Spam, beside Close.
     The message says what the server says; State, Lock and Owner on the right change without a reload.
Others: bram, and the admin wim; each one's password is the login name.
Stop: close the window, or press Ctrl+C here. The help desk and all that you did in it is gone then.`);
  await new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
