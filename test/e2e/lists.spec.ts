// Spam and Bounces on the rows of lists: in Small, Medium and Large ("Preview" in addresses).
import { helpDeskUrl } from './browser.ts';
import { listOf } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { row, rowButton } from './rows.ts';
import { answer, toast } from './ticket-page.ts';

for (const view of ['Small', 'Medium', 'Preview']) {
  const list = `Action=AgentTicketStatusView;View=${view}`;

  test(`${view}: point at a row, click, and its ticket is spam`, async ({ helpDesk, open }) => {
    const [ticket, other] = [await helpDesk.ticket(), await helpDesk.ticket()];
    const page = await open('bram', list);
    await expect(rowButton(page, ticket, 'spam')).toHaveCount(0);

    await row(page, ticket).hover();
    await rowButton(page, ticket, 'spam').click();

    await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
    await expect(rowButton(page, ticket, 'spam')).toHaveAttribute('aria-pressed', 'true');
    expect(page.url()).toContain('AgentTicketStatusView'); // the row did not take the click for its own
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
      state: 'Spam',
      lock: 'unlock',
      queue: 'info',
    });
    expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new', lock: 'unlock' });
  });

  test(`${view}: two rows one after the other go to Bounces`, async ({ helpDesk, open }) => {
    const tickets = [await helpDesk.ticket(), await helpDesk.ticket()];
    const page = await open('bram', list);

    for (const ticket of tickets) {
      await row(page, ticket).hover();
      await rowButton(page, ticket, 'bounce').click();
    }

    await expect(toast(page, 'done')).toHaveCount(2);
    for (const { id } of tickets) {
      expect(await helpDesk.database.ticket(id)).toMatchObject({
        queue: 'Bounces',
        state: 'new',
        lock: 'unlock',
      });
    }
  });

  test(`${view}: nothing in the row moves`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', list);
    const title = row(page, ticket).locator('.MasterActionLink');
    const before = [await row(page, ticket).boundingBox(), await title.boundingBox()];

    await title.focus(); // no pointer, since Znuny's own rows react to one

    await expect(rowButton(page, ticket, 'spam')).toBeVisible();
    expect([await row(page, ticket).boundingBox(), await title.boundingBox()]).toEqual(before);
  });

  test(`${view}: the keyboard reaches it`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('anna', list);
    await row(page, ticket).hover();
    await row(page, ticket).locator('.MasterActionLink').focus();
    await expect(rowButton(page, ticket, 'spam')).toBeVisible();
    await page.locator('#Header').hover();
    await expect(rowButton(page, ticket, 'spam')).toBeVisible(); // the pointer has no say where the focus is

    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(rowButton(page, ticket, 'spam')).toBeFocused({ timeout: 50 });
    }).toPass();
    await page.keyboard.press('Enter');

    await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, en ontgrendeld.`);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam' });
  });

  test(`${view}: a click on the row itself still opens the ticket`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', list);
    await row(page, ticket).hover();
    await expect(rowButton(page, ticket, 'spam')).toBeVisible();

    await row(page, ticket).click({ position: { x: 300, y: 4 } });

    await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${ticket.id}`));
  });

  test(`${view}: who may not is told what is missing, row by row`, async ({ helpDesk, open }) => {
    const Title = `Rights, ${view}`;
    const tickets = {
      ro: await helpDesk.ticketWithRights(['ro'], { Title }),
      note: await helpDesk.ticketWithRights(['ro', 'note'], { Title }),
      move: await helpDesk.ticketWithRights(['ro', 'move_into'], { Title }),
    };
    const standing = () => Promise.all(Object.values(tickets).map(({ id }) => helpDesk.database.ticket(id)));
    const before = await standing();
    const page = await open('bram', listOf(Title, view));

    for (const ticket of Object.values(tickets))
      for (const [action, text] of [
        ['spam', `You may read ticket ${ticket.number}, but not change it.`],
        ['bounce', `You may not move ticket ${ticket.number} to the queue Bounces.`],
      ] as const) {
        await row(page, ticket).hover({ position: { x: 300, y: 4 } });
        await rowButton(page, ticket, action).click();
        await expect(page.getByText(text)).toBeVisible();
        await expect(rowButton(page, ticket, action)).not.toHaveAttribute('aria-pressed');
        await answer(page, 'failed', 'Close message'); // it may lie over the next row
      }
    expect(await standing()).toEqual(before);
  });
}

test('a row that the pointer is on before Loods is there has its controls as well', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentDashboard');
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/js-cache/ModuleJS*', async (route) => {
    await held; // the rows stand above it
    await route.continue();
  });
  await page.goto(`${helpDeskUrl}?Action=AgentTicketStatusView;View=Small;DeleteFilters=1`, {
    waitUntil: 'commit',
  });
  await row(page, ticket).hover();

  goOn();

  await expect(rowButton(page, ticket, 'spam')).toBeVisible();
});

test('in a narrow window the controls are where the list can be seen', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  await page.setViewportSize({ width: 800, height: 600 });

  await row(page, ticket).locator('.MasterActionLink').hover();

  await expect(rowButton(page, ticket, 'spam')).toBeInViewport({ ratio: 1 });
  await expect(rowButton(page, ticket, 'bounce')).toBeInViewport({ ratio: 1 });
  await rowButton(page, ticket, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces' });
});

test('the Back link of the session is the list, as before', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketQueue;QueueID=0;View=Small;Filter=All');
  await page.goto('https://tickets.piratenpartij.nl/otrs/index.pl?Action=AgentTicketStatusView;View=Small');
  const before = await helpDesk.traces();

  await row(page, ticket).hover();
  await rowButton(page, ticket, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();

  expect(await helpDesk.traces()).toEqual(before);
});

test('a search’s results have it too', async ({ helpDesk, open }) => {
  const [ticket] = [
    await helpDesk.ticket({ Title: 'Needle one' }),
    await helpDesk.ticket({ Title: 'Needle two' }),
  ];
  const page = await open('bram', 'Action=AgentTicketSearch;Subaction=Search;Title=Needle*;View=Small');

  await row(page, ticket).hover();
  await rowButton(page, ticket, 'spam').click();

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam' });
});
