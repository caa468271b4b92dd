// npm run pictures: takes the pictures of README.md, the stores and the guide anew, from the real thing.
import { mkdirSync } from 'node:fs';
import { extension, extensionUrl, helpDeskUrl, launchChromium } from '../e2e/browser.ts';
import { logIn } from '../e2e/fixtures.ts';
import { HelpDesk } from '../e2e/help-desk.ts';
import { notHere, takeStorePictures } from './store-pictures.ts';

const folder = 'docs/pictures';
const viewport = { width: 1100, height: 640 };
mkdirSync(folder, { recursive: true });
const helpDesk = await HelpDesk.start('pictures');
try {
  await takePictures('bram', 'en');
  await takePictures('anna', 'nl');
  await takeStorePictures(helpDesk, 'bram', 'en');
  await takeStorePictures(helpDesk, 'anna', 'nl');
} finally {
  await helpDesk.stop();
}

async function takePictures(agent: string, language: string): Promise<void> {
  await using browser = await launchChromium({
    port: helpDesk.port,
    extension,
    viewport,
    locale: language,
  });
  await logIn(browser, await helpDesk.logIn(agent));
  const ticket = await helpDesk.ticket({
    Title: 'You have WON 1.000.000 euro!!!',
    From: 'winner@lottery.example',
  });
  const page = await browser.newPage();
  await page.goto(`${helpDeskUrl}?Action=AgentTicketZoom;TicketID=${ticket.id}`);
  await page.waitForLoadState('networkidle');
  await page.addStyleTag({ content: notHere });
  await page.locator('[data-loods-action="spam"]').hover();
  await page.screenshot({ path: `${folder}/spam-button.${language}.png` });
  await page.locator('[data-loods-action="spam"]').click();
  await page.locator('[data-loods-toast="done"]').waitFor();
  await page.locator('.SidebarColumn').getByTitle('Spam').waitFor();
  await page.screenshot({ path: `${folder}/spam-done.${language}.png` });
  await page.setViewportSize({ width: 360, height: 750 });
  await page.goto(extensionUrl('popup.html'));
  await page.locator('[data-loods-action="undo"]').waitFor();
  await page.locator('[data-loods-action="presets-first"]').click();
  await page.locator('[data-loods-action="preset-run"]').first().hover();
  await page.screenshot({
    path: `${folder}/presets.${language}.png`,
    clip: { x: 0, y: 0, width: 360, height: 420 },
  });
  const actions = await page.locator('h2').boundingBox();
  await page.screenshot({
    path: `${folder}/popup.${language}.png`,
    clip: { x: 0, y: (actions?.y ?? 0) - 10, width: 360, height: 180 },
  });
  await page.setViewportSize(viewport);
  await page.goto(extensionUrl('options.html'));
  await page.screenshot({
    path: `${folder}/options.${language}.png`,
    clip: { x: 200, y: 0, width: 700, height: 440 },
  });
}
