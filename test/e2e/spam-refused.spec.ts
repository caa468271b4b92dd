// When the server says no to one-click spam: each answer is the real Znuny's, and the ticket stays as it was. Rights, locks and
// options that are refused are in refused.spec.
import { extension, launchChromium } from './browser.ts';
import { attempt, breakRequests } from './faults.ts';
import { expect, logIn, test } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import { JobPages } from './job-pages.ts';
import { answer, isWrite, spamButton, toast, zoomOf } from './ticket-page.ts';

test('a ticket that another agent locks in the same moment is left to her', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl', async (route) => {
    if (isWrite(route.request())) await helpDesk.lock(ticket, 'anna');
    await route.continue();
  });

  await spamButton(page).click();

  await expect(toast(page, 'failed')).toContainText(`Ticket ${ticket.number} is locked by Anna de Vries.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'new',
    lock: 'lock',
    owner: 'anna',
  });
});

test('a ticket that another agent locks right after the write is spam, and not free', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl', async (route) => {
    const isSpam = (await helpDesk.database.ticket(ticket.id)).state === 'Spam';
    if (isSpam) await helpDesk.lock(ticket, 'anna');
    await route.continue();
  });

  await spamButton(page).click();

  await expect(toast(page, 'partial')).toContainText(
    `Ticket ${ticket.number} is Spam, but Anna de Vries locked it`,
  );
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Spam',
    lock: 'lock',
    owner: 'anna',
  });
});

test('a ticket that went where the agent may not look', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const elsewhere = await helpDesk.ticketWithRights([]);
  const page = await open('bram', zoomOf(ticket));
  await helpDesk.untilQuiet(page, ticket); // Znuny would put its refusal, a whole page, in place of what it loads beside the ticket
  await helpDesk.moveBesides(ticket, elsewhere);
  const before = await helpDesk.database.ticket(ticket.id);

  await spamButton(page).click();

  await expect(toast(page, 'failed')).toContainText('The help desk does not show you this ticket');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});

test('a ticket that a job of Znuny deletes as soon as it is spam', async ({ helpDesk, open }) => {
  const pages = await JobPages.open(helpDesk);
  const job = {
    Valid: '1',
    EventValues: ['TicketStateUpdate'],
    StateIDs: await helpDesk.database
      .rows("SELECT id FROM ticket_state WHERE name = 'Spam'")
      .then((rows) => rows.map(({ id }) => String(id))),
    NewDelete: '1',
  };
  await using _ = await pages.store([{ name: 'Deletes what becomes spam', data: job }]);
  helpDesk.forgetJobs();
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));

  await spamButton(page).click();

  await expect(toast(page, 'failed')).toContainText('it may be deleted');
  await expect(helpDesk.database.ticket(ticket.id)).rejects.toThrow('The database has no ticket');
});

test('a lost session: log in, come back, try again, and nothing is lost', async ({
  helpDesk,
  open,
  chromium,
}) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));
  await helpDesk.untilQuiet(page, ticket);

  await test.step('between the look and the write', async () => {
    const mend = await breakRequests(
      page,
      (route) => isWrite(route.request()),
      async (route) => {
        await helpDesk.endSessions();
        await route.continue();
      },
    );
    await attempt(page, () => spamButton(page).click());
    await expect(toast(page, 'failed')).toContainText('You are logged out. Nothing was changed.');
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    mend();
  });

  await test.step('before the look', async () => {
    await attempt(page, () => spamButton(page).click());
    await expect(toast(page, 'failed')).toContainText('You are logged out. Nothing was changed.');
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  });

  const loginPage = chromium.waitForEvent('page');
  await answer(page, 'failed', 'Log in');
  await expect((await loginPage).locator('#LoginBox')).toBeVisible();
  await (await loginPage).close();

  await logIn(chromium, await helpDesk.logIn('bram'));
  await answer(page, 'failed', 'Try again');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Spam',
    lock: 'unlock',
  });
});

test('neither Move nor Bulk, by an admin’s settings: Znuny’s own words are shown', async ({
  helpDesk,
  open,
}) => {
  await using own = await HelpDesk.start(`${helpDesk.instance.name}-without-bulk`);
  await own.setting('Ticket::Frontend::BulkFeature', 0);
  await own.setting('Ticket::Frontend::AgentTicketMove###State', 0);
  await using browser = await launchChromium({ port: own.port, extension });
  const ticket = await own.ticket();
  const before = await own.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket), { helpDesk: own, browser });

  await spamButton(page).click();

  await expect(toast(page, 'failed')).toContainText('Znuny shows an error: “Bulk feature is not enabled!”');
  expect(await own.database.ticket(ticket.id)).toEqual(before);
});
