// When the way to the server breaks where only one action goes, or the extension is updated in the midst of one.
import type { Request, Route } from '@playwright/test';
import { extension, helpDeskUrl, launchChromium, updateExtension } from './browser.ts';
import { bulkButton, listOf, panel, tickAll } from './bulk-page.ts';
import { attempt, breakAfterWrite, breakRequests, faults, isLook, loseAnswer } from './faults.ts';
import { expect, logIn, test } from './fixtures.ts';
import {
  actionButton,
  answer,
  isWrite,
  pressUndo,
  recordRequests,
  spamButton,
  toast,
  zoomOf,
} from './ticket-page.ts';

test('undo, logged out before it: the message offers to log in, and a second try works', async ({
  helpDesk,
  open,
  chromium,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'bounce').click();
  await expect(toast(page, 'done')).toBeVisible();
  await helpDesk.untilQuiet(page, ticket);
  const before = await helpDesk.database.ticket(ticket.id);
  await helpDesk.endSessions();

  await pressUndo(page);

  await expect(toast(page, 'failed')).toContainText('You are logged out. Nothing was changed.');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  await logIn(chromium, await helpDesk.logIn('bram')); // as in another tab
  await answer(page, 'failed', 'Try again');
  await expect(toast(page, 'done')).toContainText('is in the queue info again');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info' });
});

test('spam, each of the questions before it unanswered: either nothing is changed, or all goes well', async ({
  helpDesk,
  open,
}) => {
  const tickets = await helpDesk.tickets(9);
  const page = await open('bram', zoomOf(tickets[0] ?? { id: 0 }));
  const said: string[] = [];
  for (const [index, ticket] of tickets.entries())
    await test.step(`question ${index + 1}`, async () => {
      // A page that has asked once asks less; and one whose requests are looked at loads without Chromium's cache.
      await page.unrouteAll();
      if (index > 0) await page.goto(`${helpDeskUrl}?${zoomOf(ticket)}`);
      let asked = 0;
      const mend = await breakRequests(
        page,
        (route) => isLook(route.request()) && asked++ === index,
        faults['no connection'],
      );
      await attempt(page, () => spamButton(page).click());
      const { state } = await helpDesk.database.ticket(ticket.id);
      await expect(toast(page, state === 'Spam' ? 'done' : 'failed')).toContainText(
        state === 'Spam' ? 'is Spam, and unlocked' : 'Nothing was changed',
      );
      said.push(state);
      mend();
      await attempt(page, () => spamButton(page).click());
      await expect(toast(page, 'done')).toContainText(state === 'Spam' ? 'already' : 'is Spam');
    });
  // Without a guess at what it was it goes on, and is not offered to be taken back; without the others it does not.
  expect(said.filter((state) => state === 'Spam')).toHaveLength(5);
});

test('bounce of an own locked ticket, with faults where it is locked again', async ({ helpDesk, open }) => {
  const isLock = (request: Request) => /Action=AgentTicketLock/.test(request.postData() ?? '');
  const isWhose = (request: Request) => /AJAXIgnoreLockedTicketIDs/.test(request.postData() ?? '');
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'bram' });
  const page = await open('bram', zoomOf(ticket));
  for (const [step, fault, kind, text, lock] of [
    [isWhose, faults['HTTP 500'], 'partial', 'It is not known', 'lock'],
    [isLock, (route: Route) => loseAnswer(route, helpDesk.port), 'done', 'is in the queue Bounces', 'lock'],
    [isLock, faults['no connection'], 'partial', 'but the lock that it had is gone', 'unlock'],
  ] as const)
    await test.step(text, async () => {
      const mend = await breakAfterWrite(page, fault, step);

      await attempt(page, () => actionButton(page, 'bounce').click());

      await expect(toast(page, kind)).toContainText(text);
      const moved = { queue: 'Bounces', lock, owner: 'bram' };
      expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(moved);
      mend();
      if (step === isWhose) {
        await answer(page, 'partial', 'Check');
        await expect(toast(page, 'done')).toContainText('is in the queue Bounces.');
      }
      await pressUndo(page);
      await expect(toast(page, 'done')).toContainText('is in the queue info again');
      const back = { queue: 'info', lock, owner: 'bram' };
      expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(back);
    });
});

test('a server that is gone after the write: the outcome is unknown until a check', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  let written = false;
  const mend = await breakRequests(
    page,
    (route) => written || isWrite(route.request()),
    async (route) => {
      if (written) return route.abort('connectionrefused');
      written = true;
      return loseAnswer(route, helpDesk.port);
    },
  );

  await spamButton(page).click();

  await expect(toast(page, 'partial')).toContainText('It is not known whether the ticket became Spam');
  await toast(page, 'partial').getByRole('button', { name: 'Check' }).click();
  await expect(toast(page, 'partial')).toContainText('It is not known'); // still gone
  mend();
  await toast(page, 'partial').getByRole('button', { name: 'Check' }).click();
  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam', lock: 'unlock' });
});

test('a slow server: the message says that it is at work', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await breakRequests(
    page,
    (route) => isWrite(route.request()),
    async (route) => {
      await asked;
      await route.continue();
    },
  );

  await spamButton(page).click();

  await expect(toast(page, 'pending')).toContainText('Marking as spam …');
  await expect(toast(page, 'pending').getByRole('progressbar')).toBeVisible();
  await expect(spamButton(page)).toHaveAttribute('aria-busy', 'true');
  answer();
  await expect(toast(page, 'done')).toBeVisible();
});

test('the extension is updated under open tabs', async ({ helpDesk, open }) => {
  const Title = 'updated in a list';
  const [tried, untouched] = await helpDesk.tickets(2);
  if (!tried || !untouched) throw new Error('There are no tickets');
  await helpDesk.tickets(2, { Title });
  const standing = () =>
    Promise.all([helpDesk.database.ticket(tried.id), helpDesk.database.ticket(untouched.id)]);
  const before = await standing();
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const list = await open('bram', listOf(Title), { browser });
  await tickAll(list);
  await bulkButton(list, 'spam').click();
  await expect(panel(list).getByRole('status')).toHaveText('2 done');
  const unknown = await open('bram', zoomOf(tried), { browser });
  await breakRequests(
    unknown,
    (route) => isWrite(route.request()),
    (route) => route.abort('connectionrefused'),
  );
  await spamButton(unknown).click();
  await expect(toast(unknown, 'partial')).toContainText('It is not known');
  const page = await open('bram', zoomOf(untouched), { browser });
  await expect(spamButton(page)).toBeVisible();

  await updateExtension(browser);

  await test.step('between an attempt and its check', async () => {
    await unknown.bringToFront();
    await answer(unknown, 'partial', 'Check');
    await expect(toast(unknown, 'failed')).toContainText(
      'Loods was updated. Reload this tab: it shows how the ticket is now.',
    );
    expect(await standing()).toEqual(before);
  });

  await test.step('what the panel of a list offers is refused', async () => {
    await list.bringToFront();
    const requests = recordRequests(list);
    await panel(list).getByRole('button', { name: 'Undo (2)' }).click();
    await expect(panel(list).getByRole('status')).toContainText('Loods was updated. Nothing was changed.');
    await expect(panel(list).getByRole('button', { name: 'Reload this tab' })).toBeVisible();
    expect(requests.filter(isWrite)).toHaveLength(0);
  });

  await test.step('a ticket’s page, which it offers to reload', async () => {
    await page.bringToFront();
    await spamButton(page).click();
    await expect(toast(page, 'failed')).toContainText('Loods was updated. Nothing was changed.');
    expect(await standing()).toEqual(before);
    await answer(page, 'failed', 'Reload this tab');
    await spamButton(page).click();
    await expect(toast(page, 'done')).toBeVisible();
  });
});
