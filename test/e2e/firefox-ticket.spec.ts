// Firefox: what is done to one ticket on its page, and what the background keeps of it. Whatever can go wrong is tried in Chromium.
import { Inside, pressShortcut, putToSleep } from './firefox-inside.ts';
import { control, expectNone, expectText, find, press, toast, typedIn, untilKeysAct } from './firefox-tab.ts';
import { expect, test } from './firefox-test.ts';
import { zoomOf } from './ticket-page.ts';

test.describe.configure({ mode: 'default' });

test('in Firefox, one click makes a ticket spam, and Undo takes it back', async ({ helpDesk, visit }) => {
  const ticket = await helpDesk.ticket({ State: 'open', Owner: 'anna' });
  const before = await helpDesk.database.ticket(ticket.id);
  const page = await visit('bram', zoomOf(ticket));

  await press(page, control('spam'));
  await expectText(page, toast('done'), `Ticket ${ticket.number} is Spam, and unlocked.`);
  await expectText(page, '.SidebarColumn', 'Spam'); // the page follows
  const spam = await helpDesk.database.ticket(ticket.id);
  expect(spam).toEqual({ ...before, state: 'Spam', history: spam.history });

  await press(page, control('undo'));
  await expectText(page, toast('done'), `Undone: ticket ${ticket.number} is`);
  const after = await helpDesk.database.ticket(ticket.id);
  expect(after).toEqual({ ...before, history: after.history });
});

test('in Firefox, a script of the page can press nothing', async ({ helpDesk, visit }) => {
  const ticket = await helpDesk.ticket();
  const page = await visit('bram', zoomOf(ticket));
  const button = await find(page, control('spam'));
  await button.evaluate((element) => (element as HTMLElement).click());
  await press(page, control('bounce')); // whatever the script's click did has begun by now
  await expectText(page, toast('done'), 'Bounces');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'new', queue: 'Bounces' });
});

test('in Firefox, one click moves a ticket to Bounces, in Dutch', async ({ helpDesk, visit }) => {
  const ticket = await helpDesk.ticket({ Lock: 'lock', Owner: 'anna' });
  const page = await visit('anna', zoomOf(ticket));

  await press(page, control('bounce'));

  await expectText(page, toast('done'), `Ticket ${ticket.number} staat in de wachtrij Bounces.`);
  const moved = { queue: 'Bounces', state: 'new', lock: 'lock', owner: 'anna' };
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(moved);
});

test('in Firefox, a title is edited where it stands', async ({ helpDesk, visit }) => {
  const title = `<b>&"'</b><img src=x onerror=alert(1)> Ελ %20`;
  const ticket = await helpDesk.ticket({ Title: 'Old title' });
  const page = await visit('bram', zoomOf(ticket));
  const field = '.Headline >>> input';

  await press(page, control('rename'));
  await expect.poll(() => typedIn(page, field)).toBe('Old title');
  await page.keyboard.type(title); // what was there is selected
  await page.keyboard.press('Enter');

  await expectText(page, toast('done'), `Ticket ${ticket.number} is called “${title}” now.`);
  await expectText(page, '.Headline h1', title);
  await expectNone(page, field);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ title, lock: 'unlock' });
});

test('in Firefox, keys do what the buttons do, and none acts while one types', async ({
  helpDesk,
  visit,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await visit('bram', zoomOf(ticket));
  await untilKeysAct(page);

  await page.keyboard.press('b');
  await expectText(page, toast('done'), 'is in the queue Bounces');
  await page.keyboard.press('r');
  await find(page, '.Headline >>> input');
  await page.keyboard.type('sbr');
  await page.keyboard.press('Enter');
  await expectText(page, toast('done'), 'is called “sbr” now');

  const renamed = { title: 'sbr', queue: 'Bounces', state: 'new' };
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject(renamed);
});

test('in Firefox, shortcuts of the browser do it, too', async ({ firefox, helpDesk, visit }) => {
  const ticket = await helpDesk.ticket();
  const page = await visit('bram', zoomOf(ticket));
  await find(page, control('spam'));
  await putToSleep(firefox);

  await pressShortcut(firefox, 2);

  await expectText(page, toast('done'), 'is in the queue Bounces');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'Bounces', state: 'new' });
});

test('in Firefox, the journal has what was done, also by way of a background that slept', async ({
  firefox,
  helpDesk,
  visit,
}) => {
  const ticket = await helpDesk.ticket({ Title: 'A prize & <b>more</b>' });
  const page = await visit('bram', zoomOf(ticket));
  await putToSleep(firefox);
  await press(page, control('spam'));
  await expectText(page, toast('done'), 'is Spam');

  await using options = await Inside.loodsPage(firefox, 'options.html');
  const newest = () => options.text('.journal tbody tr');
  await expect.poll(newest).toContain(ticket.number);
  for (const part of ['Bram Smit', 'A prize & <b>more</b>', 'Done', 'State: new → Spam']) {
    expect(await newest()).toContain(part);
  }
});

test('in Firefox, the pop-up has the page take an action back', async ({ firefox, helpDesk, visit }) => {
  const ticket = await helpDesk.ticket();
  const page = await visit('bram', zoomOf(ticket));
  await press(page, control('bounce'));
  await expectText(page, toast('done'), 'Bounces');

  await using popup = await Inside.loodsPage(firefox, 'popup.html');
  await popup.press(`[data-loods-action="undo"][data-loods-ticket="${ticket.id}"]`);

  await expect.poll(() => popup.text('[data-loods-toast="done"]')).toContain(`ticket ${ticket.number}`);
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ queue: 'info' });
});
