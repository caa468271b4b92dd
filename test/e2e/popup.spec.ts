// The pop-up's list of actions: what was done is in it, and can be taken back from it.
import { extensionUrl } from './browser.ts';
import { deliver } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, isWrite, spamButton, toast, zoomOf } from './ticket-page.ts';

test('an action is undone from the pop-up, in the tab, and the journal says so', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ State: 'open', Owner: 'anna' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));
  const entries = popup.locator('main > ol > li');
  await expect(entries).toContainText([`${ticket.number}`]);
  await expect(entries).toContainText(['Bram Smit']);
  await helpDesk.untilQuiet(page, ticket); // Znuny marks what is shown as seen a moment after
  const traces = await helpDesk.traces();

  await actionButton(popup, 'undo').click();

  const undone = `Undone: ticket ${ticket.number} is open again, with its former lock and owner.`;
  await expect(toast(popup, 'done')).toContainText(undone);
  await expect(toast(page, 'done')).toContainText(undone);
  await expect(actionButton(popup, 'undo')).toHaveCount(0);
  await expect(entries).toHaveCount(2);
  const { state, lock, owner } = await helpDesk.database.ticket(ticket.id);
  expect({ state, lock, owner }).toEqual({ state: before.state, lock: before.lock, owner: before.owner });
  expect(await helpDesk.traces()).toEqual(traces);
});

test('another agent in the same browser gets all back but the lock, and says so', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ State: 'open', Lock: 'lock', Owner: 'bram' });
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  await page.close();
  await open('anna', 'Action=AgentPreferences');
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));

  await actionButton(popup, 'undo').click();

  await expect(toast(popup, 'partial')).toContainText(
    `Ticket ${ticket.number} is weer open, maar de vergrendeling die het had is weg`,
  );
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'open',
    lock: 'unlock',
    owner: 'bram',
  });
});

test('an action whose page went in the middle of it is there, and can be taken back', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));
  let writes = 0;
  const written = new Promise<void>((resolve) => {
    void page.route('**/otrs/index.pl', async (route) => {
      if (!isWrite(route.request()) || ++writes > 1) return route.continue();
      await deliver(route, helpDesk.port);
      resolve();
    });
  });
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));

  await spamButton(page).click();
  await written;
  await page.goto('https://tickets.piratenpartij.nl/otrs/index.pl?Action=AgentPreferences');

  await expect(popup.locator('main > ol > li')).toContainText([ticket.number]);
  await expect(popup.locator('main > ol > li')).toContainText(['Outcome unknown']);
  await actionButton(popup, 'undo').click();
  await expect(toast(popup, 'done')).toContainText(`Undone: ticket ${ticket.number} is new again`);
  const after = await helpDesk.database.ticket(ticket.id);
  expect(after).toEqual({ ...before, history: after.history });
});

test('one that had not come to pass: Undo finds it as it was', async ({ clean: browser, helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl', (route) =>
    isWrite(route.request()) ? route.abort('connectionreset') : route.continue(),
  );
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'partial')).toBeVisible();
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));

  await actionButton(popup, 'undo').click();

  await expect(toast(popup, 'done')).toContainText(
    'is in the queue info again already. Nothing was changed.',
  );
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});

test('from any page of the help desk, of a ticket that is not open', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  await page.goto('https://tickets.piratenpartij.nl/otrs/index.pl?Action=AgentPreferences');
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));

  await actionButton(popup, 'undo').click();

  await expect(toast(popup, 'done')).toContainText(`ticket ${ticket.number} is in the queue info again`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info', lock: 'unlock' });
});

test('without a tab of the help desk, or logged out, it says what is missing', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
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

test('what failed is in the journal, too, without an offer to undo it', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'anna' });
  const page = await open('bram', zoomOf(ticket));

  await actionButton(page, 'spam').click();

  await expect(toast(page, 'failed')).toBeVisible();
  const popup = await browser.newPage();
  await popup.goto(extensionUrl('popup.html'));
  await expect(popup.locator('main > ol > li')).toContainText([ticket.number]);
  await expect(actionButton(popup, 'undo')).toHaveCount(0);
});
