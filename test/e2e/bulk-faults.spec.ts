// When the way to the server breaks while many tickets are under way, at each step: what is said is what the database says,
// what was not begun is left alone, and pressing again works. Twenty-six tickets are two chunks.
import type { Page, Route } from '@playwright/test';
import { asAtFirst, bulkButton, listOf, panel, tickAll } from './bulk-page.ts';
import {
  asLoggedOut,
  attempt,
  breakAfterWrite,
  breakRequests,
  type Fault,
  faults,
  holdTheClock,
  isHistory,
  isLook,
  loseAnswer,
} from './faults.ts';
import { expect, logIn, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { manyTickets } from './many-tickets.ts';
import { isWrite, pressUndo } from './ticket-page.ts';

/** How many of a test's tickets are so. */
async function count(helpDesk: HelpDesk, title: string, action: string): Promise<number> {
  const so = action === 'spam' ? "s.name = 'Spam'" : "q.name = 'Bounces'";
  const [row] = await helpDesk.database.rows(
    `SELECT COUNT(*) AS count FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id
     JOIN queue q ON q.id = t.queue_id WHERE t.title = ? AND t.ticket_lock_id = 1 AND ${so}`,
    [title],
  );
  return Number(row?.['count']);
}

/** A list of twenty-six tickets with that title. */
async function show(helpDesk: HelpDesk, open: Open, Title: string) {
  const tickets = await manyTickets(helpDesk, 26, Title);
  return { Title, tickets, page: await open('bram', listOf(Title)) };
}

const status = (page: Page) => panel(page).getByRole('status');

test.beforeEach(async ({ helpDesk }) => {
  await helpDesk.rowsPerPage('bram', 100);
});

for (const [action, unknown] of [
  ['spam', '25 not known · 1 not begun'],
  ['bounce', '2 not known · 24 not begun'], // two moves at a time
] as const) {
  test(`${action}, with faults before and in place of the write: it is not called done, and pressing again works`, async ({
    helpDesk,
    open,
  }) => {
    const { Title, tickets, page } = await show(helpDesk, open, `${action} untouched`);
    await holdTheClock(page);
    for (const [step, meant, outcome, kind] of [
      ['before', () => true, '25 failed · 1 not begun', 'failed'],
      ['in place of', (route: Route) => isWrite(route.request()), unknown, 'partial'],
    ] as const) {
      await tickAll(page);
      for (const [name, fault] of Object.entries(faults))
        await test.step(`${name} ${step} the write`, async () => {
          const mend = await breakRequests(page, meant, fault);
          await attempt(page, () => bulkButton(page, action).click());
          await expect(status(page)).toHaveText(outcome);
          await expect(panel(page)).toHaveAttribute('data-loods-toast', kind);
          expect(await count(helpDesk, Title, action)).toBe(0);
          mend();
        });

      await bulkButton(page, action).click();
      await expect(status(page)).toHaveText('26 done');
      expect(await count(helpDesk, Title, action)).toBe(26);
      await asAtFirst(helpDesk, tickets);
    }
  });

  test(`${action}, with faults after the write: it is not called done, and pressing again tells`, async ({
    helpDesk,
    open,
  }) => {
    const { Title, tickets, page } = await show(helpDesk, open, `${action} second look`);
    await holdTheClock(page);
    for (const [name, fault] of Object.entries(faults))
      await test.step(name, async () => {
        await tickAll(page);
        const mend = await breakAfterWrite(page, fault, (request) => !isWrite(request));

        await attempt(page, () => bulkButton(page, action).click());

        await expect(status(page)).toHaveText('25 not known · 1 not begun');
        expect(await count(helpDesk, Title, action)).toBe(25);
        mend();
        await bulkButton(page, action).click();
        await expect(status(page)).toHaveText('26 done');
        expect(await count(helpDesk, Title, action)).toBe(26);
        await asAtFirst(helpDesk, tickets);
      });
  });

  test(`${action}, the session or the answers of writes lost on the way`, async ({
    helpDesk,
    open,
    chromium,
  }) => {
    const { Title, tickets, page } = await show(helpDesk, open, `${action} lost`);
    const breakWrites = (fault: Fault) => breakRequests(page, (route) => isWrite(route.request()), fault);

    await test.step('a session that ends between look and write: nothing is changed', async () => {
      await tickAll(page);
      const mend = await breakWrites(async (route) => {
        await helpDesk.endSessions();
        await route.continue();
      });

      await bulkButton(page, action).click();

      await expect(status(page)).toContainText('failed');
      await expect(status(page)).toContainText('not begun');
      await expect(panel(page)).toContainText('You are logged out. Nothing was changed.');
      await expect(panel(page).getByRole('button', { name: 'Log in' })).toBeVisible();
      expect(await count(helpDesk, Title, action)).toBe(0);
      mend();
      await logIn(chromium, await helpDesk.logIn('bram')); // as in another tab
      await bulkButton(page, action).click();
      await expect(status(page)).toHaveText('26 done');
      expect(await count(helpDesk, Title, action)).toBe(26);
    });

    await test.step('writes whose answers are lost are found to be done', async () => {
      await asAtFirst(helpDesk, tickets);
      await tickAll(page);
      await breakWrites((route) => loseAnswer(route, helpDesk.port));

      await attempt(page, () => bulkButton(page, action).click());

      // Each move that is not answered ends it, though it is done.
      const [done, left] = action === 'spam' ? [26, ''] : [2, ' · 24 not begun'];
      await expect(status(page)).toHaveText(`${done} done${left}`);
      expect(await count(helpDesk, Title, action)).toBe(done);
    });
  });
}

/** Two at a time; when time has run out, it has for what the other one is waiting for. */
function outcomeOf(step: string, fault: string): RegExp {
  if (step !== 'write' || fault === 'the login page') return /^2 failed · 1 not begun$/;
  return fault === 'no answer in time' ? /not known.* · 1 not begun$/ : /^2 not known · 1 not begun$/;
}

test('undoing three, with faults before, in place of and after the writes: none is called undone, and another try works', async ({
  helpDesk,
  open,
}) => {
  const Title = 'Undone with faults';
  await helpDesk.tickets(3, { Title });
  const page = await open('bram', listOf(Title));
  await holdTheClock(page);
  await tickAll(page);
  await bulkButton(page, 'spam').click();
  await expect(status(page)).toHaveText('3 done');
  const all = Object.entries({ ...faults, 'the login page': asLoggedOut(helpDesk.port) });
  const steps = { history: isHistory, look: isLook, write: isWrite };

  for (const [step, meant] of Object.entries(steps))
    for (const [name, fault] of all)
      await test.step(`${name}: ${step}`, async () => {
        const mend = await breakRequests(page, (route) => meant(route.request()), fault);
        await attempt(page, () => pressUndo(page));
        await expect(status(page)).toHaveText(outcomeOf(step, name));
        expect(await count(helpDesk, Title, 'spam')).toBe(3);
        mend();
      });

  const mend = await breakAfterWrite(page, faults['HTTP 500']);
  await attempt(page, () => pressUndo(page));
  await expect(status(page)).toHaveText(/not known/);
  // Of the first two: the one that was still being looked at when the other was written has failed.
  const [unknown] = /\d(?= not known)/.exec(await status(page).innerText()) ?? [];
  expect(await count(helpDesk, Title, 'spam')).toBe(3 - Number(unknown));
  mend();
  await pressUndo(page);
  await expect(status(page)).toHaveText('3 done');
  expect(await count(helpDesk, Title, 'spam')).toBe(0);
});
