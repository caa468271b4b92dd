// One-click spam on a ticket's page: what it does, in words and on the server. What can go wrong is in spam-refused and faults.
import { helpDeskUrl, setOption } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { isWrite, recordRequests, spamButton, toast, zoomOf } from './ticket-page.ts';

test('one click makes a ticket spam and unlocks it, and nothing else', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
  const history = [...before.history, 'StateUpdate', 'SetPendingTime'];
  expect(await helpDesk.database.ticket(ticket.id)).toEqual({ ...before, state: 'Spam', history });
});

test('a ticket of another agent stays hers, and she is not mailed', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ State: 'open', Owner: 'anna', Queue: 'ICT' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'done')).toBeVisible();
  const history = [...before.history, 'StateUpdate', 'SetPendingTime'];
  expect(await helpDesk.database.ticket(ticket.id)).toEqual({ ...before, state: 'Spam', history });
});

// Where Znuny's Move does not offer the state or the queue it goes by Bulk, which would make the agent the owner.
test('where the page calls the state by another name, a ticket that nobody owns stays so', async ({
  helpDesk,
  open,
  chromium,
}) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  await using _options = await setOption(chromium, 'spamState', 'closed unsuccessful');
  const page = await open('anna', zoomOf(ticket)); // in Dutch "niet succesvol gesloten"

  await spamButton(page).click();

  await expect(toast(page, 'done')).toContainText('is closed unsuccessful, en ontgrendeld');
  const after = await helpDesk.database.ticket(ticket.id);
  expect(after).toEqual({ ...before, state: 'closed unsuccessful', history: after.history });
  expect(after.history).toContain('Bulk');
});

test('a ticket of the agent’s own, in a queue into which he may not move', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticketWithRights(['ro'], { Owner: 'bram' }); // an owner may do everything else
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Spam',
    lock: 'unlock',
    owner: 'bram',
    queue: 'only-ro',
  });
});

test('it takes one write, and looks before and after it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await helpDesk.untilQuiet(page, ticket);
  const requests = recordRequests(page);

  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  await expect(page.locator('.SidebarColumn')).toContainText('Spam');

  expect(requests.filter(isWrite)).toHaveLength(1);
  expect(
    requests.map((request) => request.postData()?.match(/Subaction=(\w+)/)?.[1] ?? request.method()),
  ).toEqual([
    ...Array(7).fill('AJAXAutocomplete'), // is it so? is it free? new? open? owned by nobody?
    'AJAXUpdate', // what may be written
    'AJAXAutocomplete', // is it in the queue that the page names?
    'POST',
    ...Array(2).fill('AJAXAutocomplete'), // is it so? was the agent mentioned?
    'GET', // the ticket's page, for what it shows beside the ticket
  ]);
});

test("the page's own values follow without a reload", async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('anna', zoomOf(ticket));
  const information = page.locator('.SidebarColumn .WidgetSimple').first();
  await expect(information).toContainText('nieuw');
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));

  await spamButton(page).click();

  await expect(information.getByTitle('Spam')).toHaveText('Spam');
  await expect(page.locator('body')).toHaveAttribute('data-not-reloaded');
});

test('it speaks the language of the agent', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('anna', zoomOf(ticket));
  await expect(spamButton(page)).toHaveAccessibleName('Spam');
  await expect(spamButton(page)).toHaveAttribute('title', /^Markeer dit ticket als spam/);

  await spamButton(page).click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, en ontgrendeld.`);
});

test('the Back link, the last search, the last views and the seen marks are as before', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open(
    'bram',
    'Action=AgentTicketSearch;Subaction=Search;Title=*paniclog*,*Cron*;Queues=ICT',
  );
  await page.goto(`${helpDeskUrl}?Action=AgentTicketStatusView`);
  await page.goto(`${helpDeskUrl}?${zoomOf(ticket)}`);
  await helpDesk.untilQuiet(page, ticket);
  const before = await helpDesk.traces();

  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(await helpDesk.traces()).toEqual(before);
});

test('a ticket that the agent has locked becomes spam and unlocked', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'bram', State: 'open' });
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Spam',
    lock: 'unlock',
    owner: 'bram',
  });
});

test('a ticket that is spam already stays untouched', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ State: 'Spam' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'done')).toContainText(
    `Ticket ${ticket.number} was Spam already. Nothing was changed.`,
  );
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});

test('a double click writes once', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  const requests = recordRequests(page);

  await spamButton(page).dblclick();

  await expect(toast(page, 'done')).toContainText('is Spam, and unlocked');
  await expect(spamButton(page)).toHaveAttribute('aria-busy', 'false');
  expect(requests.filter(isWrite)).toHaveLength(1);
});

test('the keyboard does it too, and keeps its place', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await page.locator('#nav-Close a').focus();
  await page.keyboard.press('Tab');
  await expect(spamButton(page)).toBeFocused();

  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toBeVisible();
  await expect(spamButton(page)).toBeFocused();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam' });
});

test('a script of the page can press nothing', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  const requests = recordRequests(page);
  await spamButton(page).evaluate((button: HTMLElement) => button.click());
  await spamButton(page).focus(); // a later gesture of its own: whatever the click did has begun by now

  await expect(page.locator('[data-loods-toast]')).toHaveCount(0);
  expect(requests.filter(isWrite)).toHaveLength(0);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'new' });
});

test('a name set in the options is the state that is used', async ({ helpDesk, open, chromium }) => {
  await helpDesk.state({ Name: 'Rommel & <b>troep</b>' });
  const ticket = await helpDesk.ticket();
  await using _options = await setOption(chromium, 'spamState', 'Rommel & <b>troep</b>');
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'done')).toContainText('is Rommel & <b>troep</b>, and unlocked');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Rommel & <b>troep</b>',
    lock: 'unlock',
  });
});
