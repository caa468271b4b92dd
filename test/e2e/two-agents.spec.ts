// Two agents act on the same ticket at the same time. Spam is in spam-refused.spec, many tickets at once in bulk.spec.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { actionButton, isWrite, toast, zoomOf } from './ticket-page.ts';

/** Lets another agent act when Loods has looked and is about to write. */
async function beforeTheWrite(page: Page, act: () => Promise<void>): Promise<void> {
  let acted = false;
  await page.route('**/otrs/index.pl', async (route) => {
    if (isWrite(route.request()) && !acted) {
      acted = true;
      await act();
    }
    await route.continue();
  });
}

async function type(page: Page, title: string): Promise<void> {
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill(title);
}

test('bounce: a ticket that another agent locks in the same moment is left to her', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await beforeTheWrite(page, () => helpDesk.lock(ticket, 'anna'));

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'failed')).toContainText(`Ticket ${ticket.number} is locked by Anna de Vries.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    queue: 'info',
    lock: 'lock',
    owner: 'anna',
  });
});

test('bounce: both move it to Bounces, and both are told the truth', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await beforeTheWrite(page, () =>
    helpDesk.act('anna', { Action: 'AgentTicketMove', TicketID: ticket.id, DestQueue: 'Bounces' }),
  );

  await actionButton(page, 'bounce').click();

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is in the queue Bounces.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', lock: 'unlock' });
});

test('rename: a title that someone changes while another is typed is not overwritten unseen', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ Title: 'Old' });
  const page = await open('bram', zoomOf(ticket));
  await type(page, 'Mine');
  await helpDesk.act('anna', {
    Action: 'AgentTicketFreeText',
    Subaction: 'Store',
    Title: 'Hers',
    TicketID: ticket.id,
  });
  const before = await helpDesk.database.ticket(ticket.id);

  await page.keyboard.press('Enter');

  await expect(toast(page, 'failed')).toContainText(
    `Someone renamed ticket ${ticket.number} meanwhile: it is called “Hers”. Nothing was changed.`,
  );
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  await expect(page.locator('.Headline input')).toHaveValue('Mine'); // nothing typed is lost
  await page.locator('.Headline input').press('Enter');
  await expect(toast(page, 'done')).toContainText('is called “Mine” now');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'Mine' });
});

test('undo: a ticket that someone locks in the same moment is left to her', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  await beforeTheWrite(page, () => helpDesk.lock(ticket, 'anna'));

  await actionButton(page, 'undo').click();

  await expect(toast(page, 'failed')).toContainText(`Ticket ${ticket.number} is locked by Anna de Vries.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    state: 'Spam',
    lock: 'lock',
    owner: 'anna',
  });
});

test('undo: two agents undo the same action, and nothing is done twice', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  await helpDesk.act('anna', { Action: 'AgentTicketMove', TicketID: ticket.id, DestQueue: 'info' });
  const before = await helpDesk.database.ticket(ticket.id);

  await actionButton(page, 'undo').click();

  await expect(toast(page, 'done')).toContainText('is in the queue info again already. Nothing was changed.');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});
