// What becomes of the ticked tickets of a list: each is named, its row shows it, and it can be taken back.

import type { Page } from '@playwright/test';
import { helpDeskUrl, setOption } from './browser.ts';
import { asAtFirst, bulkButton, group, lines, listOf, panel, tick, tickAll } from './bulk-page.ts';
import { expect, logIn, test } from './fixtures.ts';
import { row, rowButton } from './rows.ts';
import { actionButton, isWrite, recordRequests, toast } from './ticket-page.ts';

const views = ['Small', 'Medium', 'Preview'] as const;

test('each ticket that is not done is named, with its reason and a link', async ({ helpDesk, open }) => {
  const Title = 'Mixed bag';
  const free = await helpDesk.tickets(2, { Title });
  const already = await helpDesk.ticket({ Title, State: 'Spam' });
  const locked = await helpDesk.ticket({ Title, Lock: 'lock', Owner: 'anna' });
  const readOnly = await helpDesk.ticketWithRights(['ro'], { Title });
  const gone = await helpDesk.ticket({ Title });
  const hidden = await helpDesk.ticketWithRights([]);
  const untouched = [already, locked, readOnly, gone];
  const standing = () => Promise.all(untouched.map(({ id }) => helpDesk.database.ticket(id)));
  const page = await open('bram', listOf(Title));

  for (const view of views)
    await test.step(view, async () => {
      if (view !== 'Small') await page.goto(`${helpDeskUrl}?${listOf(Title, view)}`);
      await helpDesk.moveBesides(gone, hidden);
      const before = await standing();

      await tickAll(page);
      await bulkButton(page, 'spam').click();

      await expect(panel(page)).toHaveAttribute('data-loods-toast', 'partial');
      await expect(lines(group(page, '1 locked by Anna de Vries'))).toHaveText(`${locked.number} ${Title}`);
      await expect(lines(group(page, '1 without the right'))).toHaveText(`${readOnly.number} ${Title}`);
      await expect(lines(group(page, '1 not found'))).toHaveText(gone.number);
      await expect(lines(group(page, '1 already so'))).toHaveText(`${already.number} ${Title}`);
      await expect(lines(group(page, '2 done'))).toHaveCount(2);
      await expect(group(page, '1 already so')).not.toHaveAttribute('open');
      await expect(group(page, '1 without the right')).toHaveAttribute('open');
      expect(await standing()).toEqual(before);
      for (const { id } of free) expect(await helpDesk.database.ticket(id)).toMatchObject({ state: 'Spam' });
      for (const ticket of [locked, readOnly, gone]) await expect(tick(page, ticket)).toBeChecked();
      await expect(bulkButton(page, 'spam')).toHaveText('Spam (3)');

      await panel(page).getByRole('link', { name: locked.number }).click();
      await expect(page).toHaveURL(new RegExp(`AgentTicketZoom;TicketID=${locked.id}`));
      await asAtFirst(helpDesk, free);
      await helpDesk.moveBesides(gone, locked);
    });
});

test('rows whose tickets have left the list fade, with Undo in them, and come back with it', async ({
  helpDesk,
  open,
}) => {
  const [one, other, third] = [await helpDesk.ticket(), await helpDesk.ticket(), await helpDesk.ticket()];
  await helpDesk.rowsPerPage('bram', 5); // of all that is open, what came last
  const newest = 'Action=AgentTicketStatusView;SortBy=Age;OrderBy=Down;DeleteFilters=1';
  const page = await open('bram', `${newest};View=Small`);

  for (const view of views) {
    await test.step(view, async () => {
      if (view !== 'Small') await page.goto(`${helpDeskUrl}?${newest};View=${view}`);
      for (const ticket of [one, other]) await tick(page, ticket).check();

      await bulkButton(page, 'spam').click();

      await expect(panel(page)).toHaveAttribute('data-loods-toast', 'done');
      for (const ticket of [one, other]) await expect(row(page, ticket)).toHaveAttribute('data-loods-left');
      await expect(row(page, third)).not.toHaveAttribute('data-loods-left');
    });

    await test.step(`${view}, for one ticket alone, in its row`, async () => {
      await row(page, one).locator('.MasterActionLink').focus(); // pictures that load move what the pointer is on
      await expect(rowButton(page, one, 'spam')).toHaveAttribute('aria-pressed', 'true');
      await helpDesk.endSessions();
      await rowButton(page, one, 'undo').click();
      await expect(toast(page, 'failed')).toContainText('You are logged out. Nothing was changed.');
      await logIn(page.context(), await helpDesk.logIn('bram'));
      await rowButton(page, one, 'undo').click();
      await expect(page.getByText(`Undone: ticket ${one.number} is new again`)).toBeVisible();
      await expect(row(page, one)).not.toHaveAttribute('data-loods-left');
      await expect(rowButton(page, one, 'undo')).toHaveCount(0);
      await expect(rowButton(page, one, 'spam')).not.toHaveAttribute('aria-pressed');
      expect(await helpDesk.database.ticket(one.id)).toMatchObject({ state: 'new', lock: 'unlock' });
    });

    await test.step(`${view}, for all, in the panel`, async () => {
      await panel(page).locator(actionButton(page, 'undo')).click();
      await expect(panel(page).getByRole('status')).toHaveText('1 done · 1 already so');
      await expect(page.locator('[data-loods-left]')).toHaveCount(0);
      await row(page, other).locator('.MasterActionLink').focus();
      await expect(rowButton(page, other, 'spam')).toBeVisible();
      await expect(rowButton(page, other, 'undo')).toHaveCount(0);
      expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new', lock: 'unlock' });
    });
  }
});

test('what was done is undone, ticket by ticket', async ({ helpDesk, open }) => {
  const Title = 'To and fro';
  const tickets = [
    ...(await helpDesk.tickets(2, { Title })),
    await helpDesk.ticket({ Title, State: 'open', Owner: 'anna' }),
    await helpDesk.ticket({ Title, State: 'open', Lock: 'lock', Owner: 'bram' }),
  ];
  const standing = () =>
    Promise.all(
      tickets.map(async ({ id }) => ({ ...(await helpDesk.database.ticket(id)), history: undefined })),
    );
  const before = await standing();
  const page = await open('bram', listOf(Title));
  for (const view of views)
    await test.step(view, async () => {
      if (view !== 'Small') await page.goto(`${helpDeskUrl}?${listOf(Title, view)}`);
      await tickAll(page);
      await bulkButton(page, 'spam').click();
      await expect(panel(page).getByRole('status')).toHaveText('4 done');
      expect(await standing()).not.toEqual(before);

      await panel(page).locator(actionButton(page, 'undo')).click();

      await expect(panel(page).getByRole('heading')).toHaveText('Undo');
      await expect(panel(page).getByRole('status')).toHaveText('4 done');
      expect(await standing()).toEqual(before);
    });
});

test('a ticket that was changed since is not undone, the others are', async ({ helpDesk, open }) => {
  const Title = 'Fro alone';
  const [changed, other] = await helpDesk.tickets(2, { Title });
  if (!changed || !other) throw new Error('There are no tickets');
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  await bulkButton(page, 'bounce').click();
  await expect(panel(page).getByRole('status')).toHaveText('2 done');
  await helpDesk.act('anna', { Action: 'AgentTicketMove', TicketID: changed.id, DestQueue: 'Misc' });

  await panel(page).locator(actionButton(page, 'undo')).click();

  await expect(lines(group(page, '1 changed since'))).toHaveText(`${changed.number} ${Title}`);
  expect(await helpDesk.database.ticket(changed.id)).toMatchObject({ queue: 'Misc' });
  expect(await helpDesk.database.ticket(other.id)).toMatchObject({ queue: 'info' });
});

test('a state that is unknown or switched off', async ({ helpDesk, open, chromium }) => {
  const Title = 'No such state';
  await helpDesk.state({ Name: 'Afgeschaft', Valid: 0 });
  const tickets = await helpDesk.tickets(3, { Title });
  const standing = () => Promise.all(tickets.map(({ id }) => helpDesk.database.ticket(id)));
  const before = await standing();
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  const requests = recordRequests(page);

  await test.step('unknown: it ends before anything is written', async () => {
    await using _options = await setOption(chromium, 'spamState', 'Nonsense');
    await page.bringToFront();
    await bulkButton(page, 'spam').click();

    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'failed');
    await expect(panel(page)).toContainText('This help desk has no “Nonsense”. Nothing was changed.');
    expect(requests.filter(isWrite)).toHaveLength(0);
    expect(await standing()).toEqual(before);
  });

  await test.step('switched off: owners and locks are given back', async () => {
    await using _options = await setOption(chromium, 'spamState', 'Afgeschaft');
    await page.bringToFront();
    await bulkButton(page, 'spam').click();

    await expect(lines(group(page, '3 refused by Znuny'))).toHaveCount(3);
    const after = await standing();
    expect(after).toEqual(before.map((row, index) => ({ ...row, history: after[index]?.history })));
  });
});

for (const [action, so] of [
  ['spam', { state: 'Spam', lock: 'unlock', owner: 'root@localhost' }],
  ['bounce', { queue: 'Bounces', lock: 'unlock', owner: 'root@localhost' }],
] as const) {
  test(`two agents press ${action} at the same time: each line is true, and every ticket has one`, async ({
    helpDesk,
    open,
    dutch,
  }) => {
    const Title = `Two agents, ${action}`;
    const tickets = await helpDesk.tickets(12, { Title });
    const pages = [await open('bram', listOf(Title)), await open('anna', listOf(Title), { browser: dutch })];
    for (const page of pages) await tickAll(page);

    await Promise.all(pages.map((page) => bulkButton(page, action).click()));

    for (const page of pages) {
      await expect(panel(page)).not.toHaveAttribute('data-loods-toast', 'pending', { timeout: 45_000 });
      const said = await saidOf(page);
      expect(Object.keys(said).sort()).toEqual(tickets.map(({ number }) => number).sort());
      // What is locked in that moment is so by the other one, who is at it.
      for (const one of Object.values(said)) {
        expect(one).toMatch(/^(done|already so|gedaan|was al zo|locked by Anna|vergrendeld door Bram)/);
      }
    }
    for (const { id } of tickets) expect(await helpDesk.database.ticket(id)).toMatchObject(so);
  });
}

/** What the panel says of each ticket, by its number. */
async function saidOf(page: Page): Promise<Record<string, string>> {
  const groups = await panel(page).locator('details').all();
  const lines = await Promise.all(
    groups.map(async (one) => {
      const [, said = ''] = /^\d+ (.*)/.exec(await one.locator('summary').innerText()) ?? [];
      const numbers = await one.locator('li a').evaluateAll((links) => links.map((link) => link.textContent));
      return numbers.map((number) => [number?.trim() ?? '', said]);
    }),
  );
  return Object.fromEntries(lines.flat());
}
