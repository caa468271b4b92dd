// A ticket is renamed where its title stands, and nothing else changes.
import type { Page } from '@playwright/test';
import { send } from '../znuny/request.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, isWrite, recordRequests, toast, zoomOf } from './ticket-page.ts';

const field = (page: Page) => page.locator('.Headline input');
const headline = (page: Page) => page.locator('.Headline h1');

test('click, type, Enter: the server, the headline and the field agree', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Old title' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await actionButton(page, 'rename').click();
  await expect(field(page)).toHaveValue('Old title');
  await page.keyboard.type('New title'); // what was there is selected
  await page.keyboard.press('Enter');

  await expect(toast(page, 'done')).toContainText(`Ticket ${ticket.number} is called “New title” now.`);
  await expect(headline(page)).toContainText(`Ticket#${ticket.number} — New title`);
  await expect(page).toHaveTitle(`${ticket.number} - Zoom - Ticket - Znuny`); // has no title to show (6.5.1)
  await expect(field(page)).toHaveCount(0);
  await expect(actionButton(page, 'rename')).toBeFocused();
  const after = await helpDesk.database.ticket(ticket.id);
  expect(after).toEqual({ ...before, title: 'New title', history: [...before.history, 'TitleUpdate'] });
});

const hostile = {
  '200 characters': '0123456789'.repeat(20),
  'other scripts': 'Тикет 票 ελλ עברית',
  'what HTML would take for its own': `<b>&"'</b><img src=x onerror=alert(1)> &amp; %20 \\ ; 100%`,
};

test('what people write survives exactly, there and back', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  const rename = async (title: string) => {
    await actionButton(page, 'rename').click();
    await field(page).fill(title);
    await page.keyboard.press('Enter');
  };

  for (const [name, title] of Object.entries(hostile))
    await test.step(name, async () => {
      await rename(title);
      await expect(toast(page, 'done')).toContainText(title);
      await expect(headline(page)).toContainText(title);
      expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title });
      await page.reload();
      await actionButton(page, 'rename').click();
      await expect(field(page)).toHaveValue(title);
      await page.keyboard.press('Escape');
    });

  await test.step("what the database can't keep is said, with what became of it", async () => {
    await rename('Ahoy 😀'); // this Znuny's tables are utf8mb3
    await expect(toast(page, 'partial')).toContainText('is called “Ahoy \uFFFD” now');
    await expect(headline(page)).toContainText('— Ahoy \uFFFD');
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'Ahoy \uFFFD' });
  });
});

test('Escape leaves everything as it was, and no key reaches Znuny', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Stays' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('bram', zoomOf(ticket));

  await actionButton(page, 'rename').click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('Something else'); // at once: the browser undoes slow typing piece by piece
  await page.keyboard.press('Control+z'); // the browser's own undo
  await expect(field(page)).toHaveValue('Stays');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page)).toHaveValue('Something else');
  await page.keyboard.press('Escape');

  await expect(headline(page)).toContainText(`Ticket#${ticket.number} — Stays`);
  await expect(actionButton(page, 'rename')).toBeFocused();
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);

  await test.step('Enter on a title that was not changed closes the field, and it stays closed', async () => {
    await actionButton(page, 'rename').click();
    const requests = recordRequests(page);

    await field(page).press('Enter');

    await expect(actionButton(page, 'rename')).toBeFocused();
    await expect(field(page)).toHaveCount(0);
    expect(requests.filter(isWrite)).toHaveLength(0);
  });
});

test('what was read before an undo does not stay in the headline after it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Old title' });
  const page = await open('bram', zoomOf(ticket));
  let answerLate = () => {};
  const late = new Promise<void>((resolve) => {
    answerLate = resolve;
  });
  let isFirst = true;
  await page.route(/Action=AgentTicketZoom/, async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    const { cookie = '' } = await route.request().allHeaders();
    const { search } = new URL(route.request().url());
    const { text } = await send(helpDesk.port, `/otrs/index.pl${search}`, { headers: { cookie } }); // as it is now
    await late;
    await route.fulfill({ contentType: 'text/html', body: text });
  });
  await actionButton(page, 'rename').click();
  await field(page).fill('New title');
  const asked = page.waitForRequest(/Action=AgentTicketZoom/);
  await page.keyboard.press('Enter');
  await asked;
  const followed = page.waitForResponse(/Action=AgentTicketZoom/);
  await actionButton(page, 'undo').click();
  await expect(toast(page, 'done')).toContainText('Undone');
  await (await followed).finished();
  await expect(headline(page)).toContainText('— Old title');

  const answered = page.waitForResponse(/Action=AgentTicketZoom/);
  answerLate();
  await (await answered).finished();

  await actionButton(page, 'rename').click(); // by then it would have been shown
  await expect(field(page)).toHaveValue('Old title');
});

test('an empty title is refused in words, and nothing is sent', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Stays' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await open('anna', zoomOf(ticket));

  const requests = recordRequests(page);

  await actionButton(page, 'rename').click();
  await field(page).fill('   ');
  await page.getByRole('button', { name: 'Opslaan' }).click();

  await expect(page.getByRole('alert')).toHaveText('Een ticket moet een titel hebben.');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape'); // whatever was sent has left by now
  await expect(actionButton(page, 'rename')).toBeFocused();
  expect(requests.filter(isWrite)).toHaveLength(0);
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);
});

test('a lost connection loses nothing: a second try renames it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await actionButton(page, 'rename').click();
  await field(page).fill('Second time lucky');
  await page.route('**/otrs/index.pl*', (route) => route.abort('connectionrefused'));
  await page.keyboard.press('Enter');
  await expect(toast(page, 'failed')).toContainText('Nothing was changed');
  await expect(field(page)).toHaveValue('Second time lucky');

  await page.unroute('**/otrs/index.pl*');
  await toast(page, 'failed').getByRole('button', { name: 'Try again' }).click();

  await expect(toast(page, 'done')).toBeVisible();
  await expect(headline(page)).toContainText('Second time lucky');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'Second time lucky' });
});

test('a write that did not arrive is not called done: check, then try again', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'Old' });
  const page = await open('bram', zoomOf(ticket));
  await page.route('**/otrs/index.pl', (route) =>
    isWrite(route.request()) ? route.abort('connectionreset') : route.continue(),
  );
  await actionButton(page, 'rename').click();
  await field(page).fill('New');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'partial')).toContainText('It is not known whether the ticket is called “New”');
  await expect(field(page)).toHaveValue('New');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'Old' });

  await page.unroute('**/otrs/index.pl');
  await toast(page, 'partial').getByRole('button', { name: 'Check' }).click();
  await expect(toast(page, 'failed')).toContainText(`Ticket ${ticket.number} is not called “New”.`);
  await toast(page, 'failed').getByRole('button', { name: 'Try again' }).click();

  await expect(toast(page, 'done')).toContainText('is called “New” now');
  await expect(headline(page)).toContainText('— New');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title: 'New' });
});
