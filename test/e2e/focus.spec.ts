// Where the keyboard is afterwards: back where it was, or at what is left of it.
import { entryWith } from '../unit/store/entries.ts';
import { extensionUrl } from './browser.ts';
import { inContentScript, sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { editOf, one } from './job-edit-page.ts';
import { test } from './journal.ts';
import { choose, control, importPresets, openPopup, presetWith } from './presets.ts';
import { spamButton, toast, untilKeysAct, zoomOf } from './ticket-page.ts';

test('m leads to the message, whose Undo is pressed there; Escape leads back', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ State: 'open' });
  const page = await open('bram', zoomOf(ticket));
  await untilKeysAct(page);
  await spamButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toBeVisible();

  await page.keyboard.press('m');
  await expect(toast(page, 'done').getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toContainText('is open again');
  await expect(toast(page, 'done')).toBeFocused(); // its button is gone
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'open' });

  await page.keyboard.press('Escape');
  await expect(toast(page, 'done')).toHaveCount(0);
  await expect(spamButton(page)).toBeFocused();
});

test('m goes from message to message', async ({ helpDesk, open }) => {
  const Title = 'From message to message';
  const tickets = await helpDesk.tickets(2, { Title, Lock: 'lock', Owner: 'anna' });
  const page = await open(
    'bram',
    `Action=AgentTicketSearch;Subaction=Search;Title=${encodeURIComponent(Title)}`,
  );
  for (const { id } of tickets) {
    const row = page.locator(`#TicketID_${id}`);
    await row.hover();
    await spamButton(page).and(row.locator('*')).click();
    await expect(toast(page, 'failed').and(page.locator(`[data-loods-ticket="${id}"]`))).toBeVisible();
  }
  await page.locator('#TicketSearch').focus();
  for (const place of [1, 0, 1]) {
    await page.keyboard.press('m');
    await expect(toast(page, 'failed').nth(place).getByRole('button').first()).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(toast(page, 'failed')).toHaveCount(1);
});

test('what is said of a job that was saved is closed, and Tab goes on from there', async ({ open }) => {
  const page = await open('wim', editOf(one));
  await page.locator('#Submit').click();
  await toast(page, 'done').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(toast(page, 'done')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.locator('#GenericAgentJobs a').first()).toBeFocused();
});

test('the form of a preset gives the focus back to what opened it', async ({ clean: own }) => {
  const presets = Array.from({ length: 40 }, (_, index) => presetWith({ name: `Preset ${index}` }));
  const [, , third] = presets;
  if (!third) throw new Error('There are forty');
  await importPresets(own, presets);
  const popup = await openPopup(own);
  const name = popup.locator('#name');
  await popup.getByRole('button', { name: 'New', exact: true }).focus();
  await popup.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('button', { name: 'New', exact: true })).toBeFocused();

  for (const key of ['Escape', 'Enter']) {
    await control(popup, third, 'edit').focus();
    await popup.keyboard.press('Enter');
    await expect(name).toBeFocused();
    await name.press(key);
    await expect(control(popup, third, 'edit')).toBeFocused();
  }

  await test.step('and if that is gone, to the presets', async () => {
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Delete' }).focus();
    await popup.keyboard.press('Enter');
    const section = popup.getByRole('region', { name: 'Presets' });
    await expect(section).toBeFocused();
    await popup.getByRole('button', { name: 'Put back' }).focus();
    await popup.keyboard.press('Enter');
    await expect(control(popup, third, 'run')).toBeVisible();
    await expect(section).toBeFocused();
  });
});

test('a button that goes when it is pressed leaves the focus near', async ({ clean: own, help }) => {
  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  await choose(options, JSON.stringify({ loods: 'presets', version: 1, presets: [presetWith()] }));
  await options.locator('[data-loods-action="presets-merge"]').focus();
  await options.keyboard.press('Enter');
  await expect(options.getByText('Taken over')).toBeVisible();
  await expect(options.getByRole('region', { name: 'Presets' })).toBeFocused();

  await test.step('and what is undone says so where the focus is', async () => {
    await sendFrom(help, 'record', [entryWith({ at: Date.now() })]);
    const answer = { done: true, value: { kind: 'failed', text: 'It is locked.' } };
    await inContentScript(
      help,
      `chrome.runtime.onMessage.addListener((message, sender, respond) => { respond(${JSON.stringify(answer)}) })`,
    );
    const popup = await openPopup(own);
    await popup.locator('[data-loods-action="undo"]').focus();
    await popup.keyboard.press('Enter');
    await expect(toast(popup, 'failed')).toHaveText('It is locked.');
    await expect(popup.locator('[data-loods-action="undo"]')).toBeFocused();
  });
});
