// When the way to the server breaks, each action at each step in each way: what is said is what the database says, and a
// second try works. Faults are made at the network's edge; every answer that arrives is the real Znuny's.
import type { Page } from '@playwright/test';
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
import { expect, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { actionButton, answer, isWrite, pressUndo, toast, zoomOf } from './ticket-page.ts';

/** An action, with what it says and does. */
interface Action {
  /** Done before the way to the server breaks. */
  readonly start?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Promise<void>;
  readonly unknown: string;
  readonly notDone: string;
  readonly done: string;
  readonly row: Record<string, unknown>;
}

async function typeTitle(page: Page): Promise<void> {
  await actionButton(page, 'rename').click();
  await page.locator('.Headline input').fill('Renamed');
}

/** An undo, of what was done by this. */
const undo = (does: (page: Page) => Promise<unknown>, done: string): Action => ({
  async start(page) {
    await does(page);
    await expect(actionButton(page, 'undo')).toBeVisible();
  },
  press: pressUndo,
  unknown: 'It is not known whether the ticket was changed back',
  notDone: 'is not as it was before. You can try again.',
  done,
  row: asMade,
});

const asMade = {
  title: 'You have WON!!!',
  queue: 'info',
  state: 'new',
  lock: 'unlock',
  owner: 'root@localhost',
};

const actions: Record<string, Action> = {
  spam: {
    press: (page) => actionButton(page, 'spam').click(),
    unknown: 'It is not known whether the ticket became Spam',
    notDone: 'is not Spam. You can try again.',
    done: 'is Spam, and unlocked',
    row: { ...asMade, state: 'Spam' },
  },
  bounce: {
    press: (page) => actionButton(page, 'bounce').click(),
    unknown: 'It is not known whether the ticket is in the queue Bounces',
    notDone: 'is not in the queue Bounces. You can try again.',
    done: 'is in the queue Bounces.',
    row: { ...asMade, queue: 'Bounces' },
  },
  rename: {
    start: typeTitle,
    press: (page) => page.locator('.Headline input').press('Enter'),
    unknown: 'It is not known whether the ticket is called “Renamed”',
    notDone: 'is not called “Renamed”. You can try again.',
    done: 'is called “Renamed” now',
    row: { ...asMade, title: 'Renamed' },
  },
  'undo of spam': undo((page) => actionButton(page, 'spam').click(), 'is new again'),
  'undo of bounce': undo((page) => actionButton(page, 'bounce').click(), 'is in the queue info again'),
  'undo of rename': undo(async (page) => {
    await typeTitle(page);
    await page.keyboard.press('Enter');
  }, 'is called “You have WON!!!” again'),
};

for (const [action, { start, press, unknown, notDone, done, row }] of Object.entries(actions)) {
  const isUndo = action.startsWith('undo');

  /** A ticket's page, as it is before the action; the ticket; and all ways in which the server's answers can fail. */
  const prepare = async (helpDesk: HelpDesk, open: Open) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', zoomOf(ticket));
    await holdTheClock(page);
    await start?.(page);
    const all: [string, Fault][] = Object.entries({
      ...faults,
      'the login page': asLoggedOut(helpDesk.port),
    });
    return { ticket, page, before: await helpDesk.database.ticket(ticket.id), all };
  };

  test(`${action}, with faults before the write: nothing is changed, and another try works`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, before, all } = await prepare(helpDesk, open);
    const steps = isUndo ? [isHistory, isLook] : [isLook];
    let isFirst = true;
    for (const step of steps)
      for (const [name, fault] of all)
        await test.step(`${name}: ${step.name}`, async () => {
          const mend = await breakRequests(page, (route) => step(route.request()), fault);
          await attempt(page, () => (isFirst ? press(page) : answer(page, 'failed', 'Try again')));
          isFirst = false;
          await expect(toast(page, 'failed')).toContainText('Nothing was changed');
          expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
          mend();
        });

    await answer(page, 'failed', 'Try again');
    await expect(toast(page, 'done')).toContainText(done);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
  });

  test(`${action}, with faults in place of the write: it is not called done, and a check tells`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, before, all } = await prepare(helpDesk, open);
    for (const [index, [name, fault]] of all.entries())
      await test.step(name, async () => {
        const mend = await breakRequests(page, (route) => isWrite(route.request()), fault);
        await attempt(page, () => (index === 0 ? press(page) : answer(page, 'failed', 'Try again')));
        const isKnown = name === 'the login page';
        if (isKnown) await expect(toast(page, 'failed')).toContainText('logged out. Nothing was changed.');
        else await expect(toast(page, 'partial')).toContainText(unknown);
        expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
        mend();
        if (isKnown) return;
        await answer(page, 'partial', 'Check');
        await expect(toast(page, 'failed')).toContainText(`Ticket ${ticket.number} ${notDone}`);
      });

    await answer(page, 'failed', 'Try again');
    await expect(toast(page, 'done')).toContainText(done);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
  });

  test(`${action}, with faults after the write: it is not called done, and asking again tells`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, all } = await prepare(helpDesk, open);
    for (const [index, [name, fault]] of all.entries())
      await test.step(name, async () => {
        const mend = await breakAfterWrite(page, fault);
        await attempt(page, () => press(page));
        await expect(toast(page, 'partial')).toContainText(unknown);
        expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
        mend();
        // The same as pressing again, where there is something to press.
        await (isUndo || index % 2 > 0 ? answer(page, 'partial', 'Check') : press(page));
        await expect(toast(page, 'done')).toContainText(done);
        expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
        if (!isUndo) {
          await pressUndo(page);
          await expect(toast(page, 'done')).toContainText('Undone');
          expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(asMade);
        }
        if (index < all.length - 1) await start?.(page);
      });
  });

  test(`${action}, a write whose answer is lost is found to be done`, async ({ helpDesk, open }) => {
    const { ticket, page } = await prepare(helpDesk, open);
    await breakRequests(
      page,
      (route) => isWrite(route.request()),
      (route) => loseAnswer(route, helpDesk.port),
    );

    await press(page);

    await expect(toast(page, 'done')).toContainText(done);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
  });
}
