// The pop-up's list of actions: what was done is in it, and can be taken back from it.
import { extension, extensionUrl, launchChromium } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, toast, zoomOf } from './ticket-page.ts';

test('an action is undone from the pop-up, in the tab, and the journal says so', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ State: 'open', Owner: 'anna' });
  const before = await helpDesk.database.ticket(ticket.id);
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const page = await open('bram', zoomOf(ticket), { browser });
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));
  const entries = popup.locator('main > ol > li');
  await expect(entries).toContainText([`${ticket.number}`]);
  await expect(entries).toContainText(['Bram Smit']);

  await actionButton(popup, 'undo').click();

  const undone = `Undone: ticket ${ticket.number} is open again, with its former lock and owner.`;
  await expect(toast(popup, 'done')).toContainText(undone);
  await expect(toast(page, 'done')).toContainText(undone);
  await expect(actionButton(popup, 'undo')).toHaveCount(0);
  await expect(entries).toHaveCount(2);
  const { state, lock, owner } = await helpDesk.database.ticket(ticket.id);
  expect({ state, lock, owner }).toEqual({ state: before.state, lock: before.lock, owner: before.owner });
});

test('from any page of the help desk, of a ticket that is not open', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const page = await open('bram', zoomOf(ticket), { browser });
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  await page.goto('https://tickets.piratenpartij.nl/otrs/index.pl?Action=AgentPreferences');
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));

  await actionButton(popup, 'undo').click();

  await expect(toast(popup, 'done')).toContainText(`ticket ${ticket.number} is in the queue info again`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info', lock: 'unlock' });
});

test('without a tab of the help desk, or logged out, it says what is missing', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const page = await open('bram', zoomOf(ticket), { browser });
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));
  await helpDesk.endSessions();

  await actionButton(popup, 'undo').click();
  await expect(toast(popup, 'failed')).toContainText('You are logged out. Nothing was changed.');

  await page.goto('about:blank');
  await actionButton(popup, 'undo').click();
  await expect(toast(popup, 'failed')).toContainText('Undo needs a tab of the help desk');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces' });
});

test('what failed is in the journal, too, without an offer to undo it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'anna' });
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const page = await open('bram', zoomOf(ticket), { browser });

  await actionButton(page, 'spam').click();

  await expect(toast(page, 'failed')).toBeVisible();
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));
  await expect(popup.locator('main > ol > li')).toContainText([ticket.number]);
  await expect(actionButton(popup, 'undo')).toHaveCount(0);
});
