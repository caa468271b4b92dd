// Tickets are renamed in the rows of lists, in Small, Medium and Large ("Preview" in addresses).
import { expect, test } from './fixtures.ts';
import { pointAt, row, rowButton, rowField, visitor } from './rows.ts';
import { isWrite, recordRequests, toast } from './ticket-page.ts';

/** Where the row shows the title, and how. */
const views = {
  Small: { where: 'div[title^="New"]', text: (_number: string, title: string) => title },
  Medium: { where: 'h2 a', text: (number: string, title: string) => `Ticket#${number} – ${title}` },
  Preview: { where: 'h2 a', text: (number: string, title: string) => `Ticket#${number} – ${title}` },
};

/** How the row shows the title, in every place of it. */
function titlesIn(row: Element): unknown {
  return {
    text: [...row.querySelectorAll('a.MasterActionLink, td > div')]
      .map((one) => one.textContent?.trim())
      .filter((text) => text?.includes('title')), // an age goes on, from "-" to "0 m"
    tips: [...row.querySelectorAll('[title*="title"]')].map((one) => one.getAttribute('title')),
  };
}

test('the title is edited over the row, and the row shows what the server has', async ({
  helpDesk,
  open,
}) => {
  await helpDesk.rowsPerPage('bram', 4); // the fewer, the faster
  const visit = visitor(open, 'bram');
  for (const [view, { where, text }] of Object.entries(views))
    await test.step(view, async () => {
      const ticket = await helpDesk.ticket({ Title: 'Old – title' });
      const before = await helpDesk.database.ticket(ticket.id);
      const page = await visit(`Action=AgentTicketStatusView;View=${view}`);
      const field = rowField(row(page, ticket));

      await pointAt(row(page, ticket));
      await rowButton(page, ticket, 'rename').click();
      await expect(field).toHaveValue('Old – title');
      await expect(field).toBeFocused();
      await page.keyboard.type('New <b>&" – title'); // what was there is selected
      await page.keyboard.press('Enter');

      await expect(toast(page, 'done')).toContainText(
        `Ticket ${ticket.number} is called “New <b>&" – title” now.`,
      );
      await expect(field).toHaveCount(0);
      await expect(rowButton(page, ticket, 'rename')).toBeFocused();
      const after = await helpDesk.database.ticket(ticket.id);
      expect(after).toEqual({
        ...before,
        title: 'New <b>&" – title',
        history: [...before.history, 'TitleUpdate'],
      });
      await expect(row(page, ticket).locator(where)).toHaveText(text(ticket.number, 'New <b>&" – title'));
      const shown = await row(page, ticket).evaluate(titlesIn);
      await page.reload();
      expect(await row(page, ticket).evaluate(titlesIn)).toEqual(shown); // as Znuny itself shows it
    });
});

test('Escape leaves the row as it was, and its controls are there again', async ({ helpDesk, open }) => {
  await helpDesk.rowsPerPage('anna', 4);
  const ticket = await helpDesk.ticket({ Title: 'Stays' });
  const before = await helpDesk.database.ticket(ticket.id);
  const visit = visitor(open, 'anna');
  for (const view of Object.keys(views))
    await test.step(view, async () => {
      const page = await visit(`Action=AgentTicketStatusView;View=${view}`);
      await row(page, ticket).locator('.MasterActionLink').focus();
      await expect(async () => {
        await page.keyboard.press('Tab');
        await expect(rowButton(page, ticket, 'rename')).toBeFocused({ timeout: 50 });
      }).toPass();
      const shown = await row(page, ticket).locator(':scope > *').allInnerTexts();

      await page.keyboard.press('Enter');
      await expect(rowField(row(page, ticket))).toBeFocused();
      await expect(rowField(row(page, ticket))).toHaveAccessibleName(/^Titel van dit ticket/);
      await page.keyboard.type('Something else');
      await page.keyboard.press('Escape');

      await expect(rowButton(page, ticket, 'rename')).toBeFocused();
      await expect(rowButton(page, ticket, 'spam')).toBeVisible();
      expect(await row(page, ticket).locator(':scope > *').allInnerTexts()).toEqual(shown);
      expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    });
});

test('without the right to change it, what was typed stays, also when the pointer leaves', async ({
  helpDesk,
  open,
}) => {
  await helpDesk.rowsPerPage('bram', 4);
  const ticket = await helpDesk.ticketWithRights(['ro', 'note']);
  const before = await helpDesk.database.ticket(ticket.id);
  const visit = visitor(open, 'bram');
  for (const view of Object.keys(views))
    await test.step(view, async () => {
      const page = await visit(`Action=AgentTicketStatusView;View=${view}`);

      await pointAt(row(page, ticket));
      await rowButton(page, ticket, 'rename').click();
      await rowField(row(page, ticket)).fill('Mine');
      await page.keyboard.press('Enter');

      await expect(toast(page, 'failed')).toContainText(
        `You may read ticket ${ticket.number}, but not rename it.`,
      );
      await toast(page, 'failed').getByRole('button', { name: 'Close message' }).click();
      await page.mouse.move(5, 5);
      await expect(rowField(row(page, ticket))).toBeVisible();
      await expect(rowField(row(page, ticket))).toHaveValue('Mine');
      expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    });
});

test('what the row and the field show is of now, not of when the list was loaded', async ({
  helpDesk,
  open,
}) => {
  await helpDesk.rowsPerPage('bram', 4);
  const [ticket] = await helpDesk.tickets(1, { Title: 'First' });
  if (!ticket) throw new Error('There is no ticket');
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Medium');
  const field = rowField(row(page, ticket));
  const headline = row(page, ticket).locator('h2 a');
  const renameElsewhere = (Title: string) =>
    helpDesk.act('anna', {
      Action: 'AgentTicketFreeText',
      Subaction: 'Store',
      Title,
      TicketID: ticket.id,
    });

  await test.step('Undo brings back the title that the row had', async () => {
    await pointAt(row(page, ticket));
    await rowButton(page, ticket, 'rename').click();
    await field.fill('Second');
    await page.keyboard.press('Enter');
    await expect(headline).toContainText('– Second');

    await toast(page, 'done').locator('[data-loods-action="undo"]').click();

    await expect(headline).toContainText('– First');
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'First' });
  });

  await test.step('the field has the title of now', async () => {
    await renameElsewhere('Of now');

    await pointAt(row(page, ticket));
    await rowButton(page, ticket, 'rename').click();

    await expect(field).toHaveValue('Of now');
  });

  await test.step('who gives up, because someone else renamed it meanwhile, sees the present title', async () => {
    await field.fill('Mine');
    await renameElsewhere('Hers');
    await page.keyboard.press('Enter');
    await expect(toast(page, 'failed')).toContainText('it is called “Hers”');

    await field.press('Escape');

    await expect(headline).toHaveText(`Ticket#${ticket.number} – Hers`);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'Hers' });
  });
});

test('a title that can’t be asked for opens no field, and says why; in a narrow window it is where the list can be seen', async ({
  helpDesk,
  open,
}) => {
  await helpDesk.rowsPerPage('bram', 4);
  const ticket = await helpDesk.ticket();
  const page = await open('bram', 'Action=AgentTicketStatusView;View=Small');
  await page.route('**/otrs/index.pl*', (route) => route.abort('connectionrefused'));
  const requests = recordRequests(page);

  await pointAt(row(page, ticket));
  await rowButton(page, ticket, 'rename').click();

  await expect(toast(page, 'failed')).toContainText('can’t be reached. Nothing was changed.');
  await expect(rowField(row(page, ticket))).toHaveCount(0);
  expect(requests.filter(isWrite)).toHaveLength(0);
  await page.unroute('**/otrs/index.pl*');
  await rowButton(page, ticket, 'rename').click();
  await expect(rowField(row(page, ticket))).toBeFocused();
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 800, height: 600 });
  await row(page, ticket).locator('.MasterActionLink').hover();
  await rowButton(page, ticket, 'rename').click();

  await expect(rowField(row(page, ticket))).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeInViewport({ ratio: 1 });
  expect((await rowField(row(page, ticket)).boundingBox())?.width).toBeGreaterThan(400);
});
