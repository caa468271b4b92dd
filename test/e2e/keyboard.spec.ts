// Single keys on a ticket's page: each does what its button does, and none acts while someone types.
import type { BrowserContext, Page } from '@playwright/test';
import { extensionUrl, helpDeskUrl } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { pressShortcut } from './shortcut.ts';
import { actionButton, keyList, spamButton, toast, untilKeysAct, zoomOf } from './ticket-page.ts';

test('s marks the ticket as spam', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await page.keyboard.press('s');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is Spam, and unlocked.`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam', lock: 'unlock' });
});

test('b moves the ticket to Bounces', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await page.keyboard.press('b');

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
});

test('r opens the title, and letters typed there are letters', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await page.keyboard.press('r');
  const field = page.getByRole('textbox', { name: 'Title' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('You have WON!!!');
  await page.keyboard.type('bsr?');
  await expect(field).toHaveValue('bsr?');
  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({
    title: 'bsr?',
    state: 'new',
    queue: 'info',
  });
});

test('letters that follow r at once neither act nor are lost to the page', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await page.keyboard.type('rsb');

  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'new', queue: 'info' });
});

for (const [agent, title, spam] of [
  ['bram', 'Keys of Loods', 'Mark as spam'],
  ['anna', 'Toetsen van Loods', 'Markeren als spam'],
] as const) {
  test(`? lists the keys of this screen, and keeps the focus until Escape (${agent})`, async ({
    helpDesk,
    open,
  }) => {
    const ticket = await helpDesk.ticket();
    const page = await open(agent, zoomOf(ticket));
    await untilKeysAct(page);
    await spamButton(page).focus();

    await page.keyboard.press('?');
    await expect(keyList(page)).toHaveAccessibleName(title);
    await expect(keyList(page).getByRole('term')).toHaveText(['s', 'b', 'r', 'm', '?']);
    await expect(keyList(page).getByRole('definition').first()).toHaveText(spam);
    await page.keyboard.press('s'); // no key acts from here
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(keyList(page).getByRole('button')).toBeFocused();
    await page.keyboard.press('Escape');

    await expect(keyList(page)).toHaveCount(0);
    await expect(spamButton(page)).toBeFocused();
    await expect(toast(page, 'pending').or(toast(page, 'done'))).toHaveCount(0);
    await page.keyboard.press('b'); // and now one does
    await expect(toast(page, 'done')).toBeVisible();
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
  });
}

test('a list of keys that a script closes leaves the keys as they were', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);
  await page.keyboard.press('?');

  await keyList(page).evaluate((dialog: HTMLDialogElement) => dialog.close());
  // Closed is not gone: Loods hears of it a moment later.
  await expect(page.getByRole('dialog', { name: 'Loods', includeHidden: true })).toHaveCount(0);
  await page.keyboard.press('?');

  await expect(keyList(page)).toBeVisible();
});

/** Presses every key of a ticket's page. */
async function pressAll(page: Page): Promise<void> {
  for (const key of ['s', 'b', 'r', '?']) await page.keyboard.press(key);
}

/** Presses a key. @returns whether Loods took it for one of its own; it listens before the tests do */
async function takes(page: Page, key: string): Promise<boolean> {
  const pressed = await page.evaluateHandle(() => {
    const presses: KeyboardEvent[] = [];
    window.addEventListener('keydown', (press) => presses.push(press), { once: true });
    return presses;
  });
  await page.keyboard.press(key);
  return pressed.evaluate(([press]) => press?.defaultPrevented === true);
}

/**
 * Neither a list of keys, nor a field for the title, nor a message, though a key pressed afterwards has acted; the button
 * that it pressed is busy from then on.
 */
async function expectNothingDone(page: Page): Promise<void> {
  await expect(keyList(page)).toHaveCount(0);
  await expect(actionButton(page, 'rename')).toBeVisible();
  await expect(page.locator('[data-loods-toast], [aria-busy="true"]')).toHaveCount(0);
}

/** Fields for text, as a page of Znuny can have them. */
const fields: Record<string, (page: Page) => Promise<unknown>> = {
  'the field that moves the ticket': (page) => page.locator('#DestQueueID_Search').focus(),
  'a rich text': (page) =>
    page.evaluate(() => {
      const text = document.body.appendChild(document.createElement('div'));
      text.contentEditable = 'true';
      text.focus();
    }),
  'a field in another extension’s shadow root': (page) =>
    page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.appendChild(document.createElement('input')).focus();
    }),
  'a text in a frame': (page) =>
    page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const text = frame.contentDocument as Document;
      text.designMode = 'on';
      frame.contentWindow?.focus();
    }),
  'Znuny’s search': async (page) => {
    await page.locator('#GlobalSearchNav').click();
    await page.locator('.Dialog').getByRole('textbox').first().focus();
  },
  'nothing, but a dialog of Znuny is open': async (page) => {
    await page.locator('#GlobalSearchNav').click();
    await page.locator('.Dialog').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  },
};

for (const [where, goThere] of Object.entries(fields)) {
  test(`no key acts in ${where}`, async ({ helpDesk, open }) => {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', zoomOf(ticket));
    await untilKeysAct(page);

    await goThere(page);
    await pressAll(page);

    await expectNothingDone(page);
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info', state: 'new' });
  });
}

test('no key acts together with Ctrl, Alt or Meta, nor a letter with Shift', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  for (const modifier of ['Control', 'Meta', 'Shift']) await page.keyboard.press(`${modifier}+b`);
  await page.keyboard.press('Alt+b');

  await expectNothingDone(page);
  await page.keyboard.press('b');
  await expect(toast(page, 'done')).toBeVisible();
});

test('a key press that a script made up does nothing', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await page.evaluate(() => {
    for (const key of ['s', 'b', 'r', '?']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  });

  await expectNothingDone(page);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info', state: 'new' });
});

test('no key of Loods is one of Znuny’s access keys, and those are left alone', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);
  const accessKeys = await page
    .locator('[accesskey]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('accesskey')).filter(Boolean));
  expect(accessKeys).toContain('s'); // its search: with Alt, where Loods has the letter alone

  // Chromium does not follow access keys that are pressed from outside; but a key that Loods left alone is Znuny's.
  const pressed = await page.evaluateHandle(() => {
    const seen: KeyboardEvent[] = [];
    window.addEventListener('keydown', (event) => seen.push(event));
    return seen;
  });
  await page.keyboard.press('Alt+s');

  await expect
    .poll(() => pressed.evaluate((seen) => seen.map(({ key, defaultPrevented }) => [key, defaultPrevented])))
    .toEqual([
      ['Alt', false],
      ['s', false],
    ]);
  await expectNothingDone(page);
  expect(await page.locator('[data-loods-feature] [accesskey]').count()).toBe(0);
});

/** Sets keys as a user does; disposing puts the defaults back. */
async function setKeys(chromium: BrowserContext, edit: (options: Page) => Promise<void>) {
  const options = await chromium.newPage();
  await options.goto(extensionUrl('options.html'));
  await edit(options);
  await options.locator('button[type="submit"]').click();
  await options.locator('output:not(:empty)').waitFor();
  return {
    async [Symbol.asyncDispose]() {
      await options.evaluate(`chrome.storage.local.remove('keys of ${helpDeskUrl}')`);
      await options.close();
    },
  };
}

test('switched off in the options, no key acts, in an open tab either', async ({
  chromium,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await using _off = await setKeys(chromium, (options) => options.locator('#keysOn').uncheck());
  // A tab behind another learns of it a moment later. The key for messages has nothing to do here.
  await expect.poll(() => takes(page, 'm')).toBe(false);
  await pressAll(page);

  await expectNothingDone(page);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info', state: 'new' });
});

test('a key that was changed acts, and the former one does not', async ({ chromium, helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await using _keys = await setKeys(chromium, (options) => options.locator('#key-bounce').fill('!'));
  await expect(async () => {
    await page.keyboard.press('?');
    const keys = await keyList(page).innerText();
    await page.keyboard.press('Escape');
    expect(keys).toContain('!'); // a tab behind another learns of it a moment later
  }).toPass();
  await page.keyboard.press('b');
  await expectNothingDone(page);
  await page.keyboard.press('Shift+!');

  await expect(toast(page, 'done')).toBeVisible();
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
});

test('shortcuts of the browser do what the keys do, on the tab that the agent sees', async ({
  chromium,
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await pressShortcut(chromium, page, 'bounce');
  await expect(toast(page, 'done')).toContainText('is in the queue Bounces');
  await pressShortcut(chromium, page, 'rename');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();

  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
});

test('the browser has four shortcuts, none of which is an access key', async ({ chromium }) => {
  const options = await chromium.newPage();
  await options.goto(extensionUrl('options.html'));
  const commands: { name: string; shortcut: string }[] = await options.evaluate('chrome.commands.getAll()');

  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'bounce', 'rename', 'spam']);
  for (const { shortcut } of commands) expect(shortcut).toMatch(/^Ctrl\+Shift\+\d$/);
  await options.close();
});
