// Spam and Bounces on the rows of lists: in Small, Medium and Large ("Preview" in addresses).
import { helpDeskUrl } from './browser.ts';
import { listOf } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { pointAt, row, rowButton, visitor } from './rows.ts';
import { answer, toast } from './ticket-page.ts';

for (const view of ['Small', 'Medium', 'Preview']) {
  const list = `Action=AgentTicketStatusView;View=${view}`;

  const top = { x: 300, y: 4 };

  test(`${view}: point at a row and click`, async ({ helpDesk, open }) => {
    await helpDesk.rowsPerPage('bram', 5); // the fewer, the faster
    const [still, spam, one, another] = [
      await helpDesk.ticket(),
      await helpDesk.ticket(),
      await helpDesk.ticket(),
      await helpDesk.ticket(),
    ];
    const page = await open('bram', list);

    await test.step('nothing in the row moves', async () => {
      const title = row(page, still).locator('.MasterActionLink');
      const before = [await row(page, still).boundingBox(), await title.boundingBox()];

      await title.focus(); // no pointer, since Znuny's own rows react to one

      await expect(rowButton(page, still, 'spam')).toBeVisible();
      expect([await row(page, still).boundingBox(), await title.boundingBox()]).toEqual(before);
    });

    await test.step('its ticket is spam', async () => {
      await expect(rowButton(page, spam, 'spam')).toHaveCount(0);

      await pointAt(row(page, spam));
      await rowButton(page, spam, 'spam').click();

      await expect(toast(page, 'done')).toContainText(`Ticket ${spam.number} is Spam, and unlocked.`);
      await expect(rowButton(page, spam, 'spam')).toHaveAttribute('aria-pressed', 'true');
      expect(page.url()).toContain('AgentTicketStatusView'); // the row did not take the click for its own
      expect(await helpDesk.database.ticket(spam.id)).toMatchObject({
        state: 'Spam',
        lock: 'unlock',
        queue: 'info',
      });
      expect(await helpDesk.database.ticket(still.id)).toMatchObject({ state: 'new', lock: 'unlock' });
    });

    await test.step('two rows one after the other go to Bounces', async () => {
      for (const ticket of [one, another]) {
        await pointAt(row(page, ticket));
        await rowButton(page, ticket, 'bounce').click();
      }

      await expect(toast(page, 'done').filter({ hasText: 'Bounces' })).toHaveCount(2);
      for (const { id } of [one, another]) {
        expect(await helpDesk.database.ticket(id)).toMatchObject({
          queue: 'Bounces',
          state: 'new',
          lock: 'unlock',
        });
      }
    });

    await test.step('a click on the row itself still opens the ticket', async () => {
      await pointAt(row(page, still));
      await expect(rowButton(page, still, 'spam')).toBeVisible();

      await row(page, still).click({ position: top });

      await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${still.id}`));
    });
  });
}

test('the keyboard reaches the controls', async ({ helpDesk, open }) => {
  await helpDesk.rowsPerPage('anna', 4);
  const visit = visitor(open, 'anna');
  for (const view of ['Small', 'Medium', 'Preview'])
    await test.step(view, async () => {
      const ticket = await helpDesk.ticket();
      const page = await visit(`Action=AgentTicketStatusView;View=${view}`);
      await pointAt(row(page, ticket));
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
});

test('who may not is told what is missing, row by row', async ({ helpDesk, open }) => {
  const Title = 'Rights in lists';
  const tickets = [
    await helpDesk.ticketWithRights(['ro'], { Title }),
    await helpDesk.ticketWithRights(['ro', 'note'], { Title }),
    await helpDesk.ticketWithRights(['ro', 'move_into'], { Title }),
  ];
  const standing = () => Promise.all(tickets.map(({ id }) => helpDesk.database.ticket(id)));
  const before = await standing();
  const visit = visitor(open, 'bram');
  for (const view of ['Small', 'Medium', 'Preview'])
    await test.step(view, async () => {
      const page = await visit(listOf(Title, view));
      for (const ticket of tickets)
        for (const [action, text] of [
          ['spam', `You may read ticket ${ticket.number}, but not change it.`],
          ['bounce', `You may not move ticket ${ticket.number} to the queue Bounces.`],
        ] as const) {
          await pointAt(row(page, ticket));
          await rowButton(page, ticket, action).click();
          await expect(page.getByText(text)).toBeVisible();
          await expect(rowButton(page, ticket, action)).not.toHaveAttribute('aria-pressed');
          await answer(page, 'failed', 'Close message'); // it may lie over the next row
        }
      expect(await standing()).toEqual(before);
    });
});

test('in a narrow window the controls are where the list can be seen; a row that the pointer is on before Loods is there has them', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  await helpDesk.rowsPerPage('bram', 4);
  const visit = visitor(open, 'bram');
  const page = await visit('Action=AgentTicketStatusView;View=Small');
  await page.setViewportSize({ width: 800, height: 600 });

  await test.step('in a narrow window', async () => {
    await row(page, ticket).locator('.MasterActionLink').hover();

    await expect(rowButton(page, ticket, 'spam')).toBeInViewport({ ratio: 1 });
    await expect(rowButton(page, ticket, 'bounce')).toBeInViewport({ ratio: 1 });
    await rowButton(page, ticket, 'bounce').click();
    await expect(toast(page, 'done')).toBeVisible();
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces' });
  });

  await test.step('with the pointer there first', async () => {
    await page.setViewportSize({ width: 1400, height: 1000 });
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
    await expect(rowButton(page, ticket, 'spam')).toHaveCount(0);

    goOn();

    await expect(rowButton(page, ticket, 'spam')).toBeVisible();
  });
});

test('a search’s results have the controls too; the Back link of the session is the list, as before', async ({
  helpDesk,
  open,
}) => {
  const [found] = await helpDesk.tickets(2, { Title: 'Needle' });
  if (!found) throw new Error('There is no ticket');
  const ticket = await helpDesk.ticket();
  await helpDesk.rowsPerPage('bram', 4);
  const visit = visitor(open, 'bram');
  const page = await visit('Action=AgentTicketSearch;Subaction=Search;Title=Needle*;View=Small');
  await pointAt(row(page, found));
  await rowButton(page, found, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(found.id)).toMatchObject({ state: 'Spam' });

  await visit('Action=AgentTicketStatusView;View=Small');
  const before = await helpDesk.traces();

  await pointAt(row(page, ticket));
  await rowButton(page, ticket, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();

  expect(await helpDesk.traces()).toEqual(before);
});
