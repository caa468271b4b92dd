// When the way to the server breaks, at each step of an action: what is said is what the database says, and a
// second try works. Faults are made at the network's edge; every answer that arrives is the real Znuny's.
import type { Page } from '@playwright/test';
import { extension, launchChromium, updateExtension } from './browser.ts';
import { attempt, breakRequests, faults, loseAnswer } from './faults.ts';
import { expect, logIn, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { actionButton, isWrite, spamButton, toast, zoomOf } from './ticket-page.ts';

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

const actions: Record<string, Action> = {
  spam: {
    press: (page) => actionButton(page, 'spam').click(),
    unknown: 'It is not known whether the ticket became Spam',
    notDone: 'is not Spam. You can try again.',
    done: 'is Spam, and unlocked',
    row: { state: 'Spam', lock: 'unlock' },
  },
  bounce: {
    press: (page) => actionButton(page, 'bounce').click(),
    unknown: 'It is not known whether the ticket is in the queue Bounces',
    notDone: 'is not in the queue Bounces. You can try again.',
    done: 'is in the queue Bounces.',
    row: { queue: 'Bounces', state: 'new', lock: 'unlock', owner: 'root@localhost' },
  },
  rename: {
    async start(page) {
      await actionButton(page, 'rename').click();
      await page.locator('.Headline input').fill('Renamed');
    },
    press: (page) => page.locator('.Headline input').press('Enter'),
    unknown: 'It is not known whether the ticket is called “Renamed”',
    notDone: 'is not called “Renamed”. You can try again.',
    done: 'is called “Renamed” now',
    row: { title: 'Renamed', state: 'new', lock: 'unlock', owner: 'root@localhost' },
  },
  'undo of spam': {
    async start(page) {
      await actionButton(page, 'spam').click();
      await expect(toast(page, 'done')).toBeVisible();
    },
    press: (page) => actionButton(page, 'undo').click(),
    unknown: 'It is not known whether the ticket was changed back',
    notDone: 'is not as it was before. You can try again.',
    done: 'is new again',
    row: { state: 'new', lock: 'unlock', owner: 'root@localhost' },
  },
  'undo of bounce': {
    async start(page) {
      await actionButton(page, 'bounce').click();
      await expect(toast(page, 'done')).toBeVisible();
    },
    press: (page) => actionButton(page, 'undo').click(),
    unknown: 'It is not known whether the ticket was changed back',
    notDone: 'is not as it was before. You can try again.',
    done: 'is in the queue info again',
    row: { queue: 'info', state: 'new', lock: 'unlock', owner: 'root@localhost' },
  },
};

for (const [action, { start, press, unknown, notDone, done, row }] of Object.entries(actions)) {
  /** A ticket's page, as it is before the action; and the ticket. */
  const prepare = async (helpDesk: HelpDesk, open: Open) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', zoomOf(ticket));
    await start?.(page);
    return { ticket, page, before: await helpDesk.database.ticket(ticket.id) };
  };

  test(`${action}, with faults before the write: nothing is changed, and another try works`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, before } = await prepare(helpDesk, open);
    const again = () => toast(page, 'failed').getByRole('button', { name: 'Try again' }).click();
    for (const [index, [name, fault]] of Object.entries(faults).entries())
      await test.step(name, async () => {
        const mend = await breakRequests(page, () => true, fault);
        await attempt(page, () => (index === 0 ? press(page) : again()));
        await expect(toast(page, 'failed')).toContainText('Nothing was changed');
        expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
        mend();
      });

    await again();
    await expect(toast(page, 'done')).toContainText(done);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
  });

  test(`${action}, with faults in place of the write: it is not called done, and a check tells`, async ({
    helpDesk,
    open,
  }) => {
    const { ticket, page, before } = await prepare(helpDesk, open);
    const again = () => toast(page, 'failed').getByRole('button', { name: 'Try again' }).click();
    for (const [index, [name, fault]] of Object.entries(faults).entries())
      await test.step(name, async () => {
        const mend = await breakRequests(page, (route) => isWrite(route.request()), fault);
        await attempt(page, () => (index === 0 ? press(page) : again()));
        await expect(toast(page, 'partial')).toContainText(unknown);
        expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
        mend();
        await toast(page, 'partial').getByRole('button', { name: 'Check' }).click();
        await expect(toast(page, 'failed')).toContainText(`Ticket ${ticket.number} ${notDone}`);
      });

    await again();
    await expect(toast(page, 'done')).toContainText(done);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
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

  test(`${action}, logged out before it: the message offers to log in, and a second try works`, async ({
    helpDesk,
    open,
    chromium,
  }) => {
    const { ticket, page, before } = await prepare(helpDesk, open);
    await helpDesk.untilQuiet(page, ticket);
    await helpDesk.endSessions();

    await press(page);

    await expect(toast(page, 'failed')).toContainText('You are logged out. Nothing was changed.');
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    await logIn(chromium, await helpDesk.logIn('bram')); // as in another tab
    await toast(page, 'failed').getByRole('button', { name: 'Try again' }).click();
    await expect(toast(page, 'done')).toContainText(done);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(row);
  });
}

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

test('the extension is updated between an attempt and its check', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const page = await open('bram', zoomOf(ticket), { browser });
  await breakRequests(
    page,
    (route) => isWrite(route.request()),
    (route) => route.abort('connectionrefused'),
  );
  await spamButton(page).click();
  await expect(toast(page, 'partial')).toContainText('It is not known');
  await updateExtension(browser);

  await toast(page, 'partial').getByRole('button', { name: 'Check' }).click();

  await expect(toast(page, 'failed')).toContainText(
    'Loods was updated. Reload this tab: it shows how the ticket is now.',
  );
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});

test('the extension is updated while the tab is open', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  await using context = await launchChromium({ port: helpDesk.port, extension });
  const page = await open('bram', zoomOf(ticket), { browser: context });
  await expect(spamButton(page)).toBeVisible();
  await updateExtension(context);

  await spamButton(page).click();

  await expect(toast(page, 'failed')).toContainText('Loods was updated. Nothing was changed.');
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  await toast(page, 'failed').getByRole('button', { name: 'Reload this tab' }).click();
  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
});
