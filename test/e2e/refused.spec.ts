// What is refused on a ticket's page, whatever is pressed there: for want of a right, for another agent's lock, or since the options
// name what the help desk has not. Each answer is the real Znuny's, and the ticket stays as it was.
import type { Page, Route } from '@playwright/test';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { attempt, breakRequests, faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, isWrite, recordRequests, spamButton, toast, zoomOf } from './ticket-page.ts';

/** Presses a button of a ticket's page, and waits for what is said of it. */
const press = (page: Page, action: string) => attempt(page, () => actionButton(page, action).click());

const field = (page: Page) => page.locator('.Headline input');

async function rename(page: Page, title: string): Promise<void> {
  await actionButton(page, 'rename').click();
  await field(page).fill(title);
  await attempt(page, () => page.keyboard.press('Enter'));
}

for (const rights of [['ro'], ['ro', 'note'], ['ro', 'move_into']] as const) {
  test(`an agent with no more than ${rights.join(' and ')} is told what is missing, and nothing is changed`, async ({
    helpDesk,
    open,
  }) => {
    const ticket = await helpDesk.ticketWithRights([...rights]);
    const before = await helpDesk.database.ticket(ticket.id);
    const page = await open('bram', zoomOf(ticket));

    await press(page, 'spam');
    await expect(toast(page, 'failed')).toContainText(
      `You may read ticket ${ticket.number}, but not change it.`,
    );
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);

    await press(page, 'bounce');
    await expect(toast(page, 'failed')).toContainText(
      `You may not move ticket ${ticket.number} to the queue Bounces.`,
    );
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);

    await rename(page, 'Mine');
    await expect(toast(page, 'failed')).toContainText(
      `You may read ticket ${ticket.number}, but not rename it.`,
    );
    await expect(field(page)).toHaveValue('Mine');
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  });
}

test('a ticket locked by another agent is left alone, and the agent is named; it may be renamed', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'anna' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  for (const action of ['spam', 'bounce'])
    await test.step(action, async () => {
      await press(page, action);
      await expect(toast(page, 'failed')).toContainText(
        `Ticket ${ticket.number} is locked by Anna de Vries. Nothing was changed.`,
      );
      expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    });

  await rename(page, 'Renamed');
  await expect(toast(page, 'done')).toBeVisible();
  const hers = { title: 'Renamed', lock: 'lock', owner: 'anna' };
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(hers);
});

/** Has the buttons do this, as a user sets it in the options page. */
async function setNames(options: Page, spamState: string, bounceQueue: string): Promise<void> {
  await options.goto(extensionUrl('options.html'));
  await options.locator('#spamState').fill(spamState);
  await options.locator('#bounceQueue').fill(bounceQueue);
  await options.locator('button[type="submit"]').first().click();
  await options.locator('form output:not(:empty)').waitFor();
}

test('a state or a queue of the options that is not there', async ({ helpDesk, open, clean }) => {
  const options = await clean.newPage();
  await setNames(options, 'Nonsense', 'Nowhere');
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));
  const requests = recordRequests(page);

  for (const [action, text] of [
    ['spam', 'no state called “Nonsense”. Nothing was changed.'],
    ['bounce', 'no queue called “Nowhere”. Nothing was changed.'],
  ] as const)
    await test.step(`${action}: it is noticed before anything is written`, async () => {
      await press(page, action);
      await expect(toast(page, 'failed')).toContainText(text);
      expect(requests.filter(isWrite)).toHaveLength(0);
      expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
    });
});

test('a state that is switched off, and a queue into which the agent may not move', async ({
  helpDesk,
  open,
  clean,
}) => {
  await helpDesk.state({ Name: 'Afgeschaft', Valid: 0 });
  await helpDesk.ticketWithRights(['ro']); // with its queue
  const options = await clean.newPage();
  await setNames(options, 'Afgeschaft', 'only-ro');
  const ticket = await helpDesk.ticket();
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await test.step('the queue: nothing is changed', async () => {
    await press(page, 'bounce');
    await expect(toast(page, 'failed')).toContainText('“move_into” on only-ro');
    expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
  });

  await test.step('the state: owner and lock are given back', async () => {
    await press(page, 'spam');
    await expect(toast(page, 'failed')).toContainText(
      `Znuny does not give ticket ${ticket.number} the state “Afgeschaft”; it may be switched off. The ticket is not spam; its owner is Admin OTRS.`,
    );
    const after = await helpDesk.database.ticket(ticket.id);
    expect(after).toEqual({ ...before, history: after.history });
  });

  await test.step('the state, on a ticket that can’t be given back: the message names its owner', async () => {
    const hers = await helpDesk.ticket({ State: 'open', Owner: 'anna' });
    await page.goto(`${helpDeskUrl}?${zoomOf(hers)}`);
    const isGivenBack = (route: Route) => /CancelAndUnlockTickets/.test(route.request().postData() ?? '');
    await breakRequests(page, isGivenBack, faults['no connection']);

    await spamButton(page).click();

    await expect(toast(page, 'failed')).toContainText('The ticket is not spam; its owner is Bram Smit.');
    expect(await helpDesk.database.ticket(hers.id)).toMatchObject({
      state: 'open',
      lock: 'unlock',
      owner: 'bram',
    });
  });
});
