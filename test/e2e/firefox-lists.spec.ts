// Firefox: rows of lists and of the dashboard, and many tickets at once.
import type { Page } from 'puppeteer-core';
import { countIn, listOf } from './bulk-page.ts';
import { control, expectText, find, press, toast, untilKeysAct } from './firefox-tab.ts';
import { expect, test } from './firefox-test.ts';

test.describe.configure({ mode: 'default' });

const list = 'Action=AgentTicketStatusView;View=Small;SortBy=TicketNumber;OrderBy=Down;DeleteFilters=1';
const rowOf = ({ id }: { readonly id: number }) => `#TicketID_${id}`;
const box = ({ id }: { readonly id: number }) => `input[type="checkbox"][name="TicketID"][value="${id}"]`;
const bulk = (action: string) => `.OverviewActions >>> [data-loods-action="${action}"]`;
const panel = '>>> [role="dialog"][data-loods-toast]';

const point = async (page: Page, selector: string) => (await find(page, selector)).hover();

for (const view of ['Small', 'Preview']) {
  test(`in Firefox, ${view}: point at a row, and its ticket is spam, moved, renamed`, async ({
    helpDesk,
    visit,
  }) => {
    const [spam, moved, renamed] = [
      await helpDesk.ticket(),
      await helpDesk.ticket(),
      await helpDesk.ticket(),
    ];
    const page = await visit('bram', list.replace('Small', view));

    await point(page, rowOf(spam));
    await press(page, control('spam', spam));
    await expectText(page, toast('done'), `Ticket ${spam.number} is Spam, and unlocked.`);
    await find(page, `${rowOf(spam)}[data-loods-left]`);
    await point(page, rowOf(moved));
    await press(page, control('bounce', moved));
    await expectText(page, toast('done'), `Ticket ${moved.number} is in the queue Bounces.`);
    await point(page, rowOf(renamed));
    await press(page, control('rename', renamed));
    await find(page, `${rowOf(renamed)} >>> input:not([type])`);
    await page.keyboard.type('New <b>&"');
    await page.keyboard.press('Enter');
    await expectText(page, toast('done'), 'is called “New <b>&"” now');

    expect(page.url()).toContain('AgentTicketStatusView'); // the row did not take the click for its own
    const as = { state: 'new', queue: 'info', title: 'You have WON!!!', lock: 'unlock' };
    expect(await helpDesk.database.ticket(spam.id)).toMatchObject({ ...as, state: 'Spam' });
    expect(await helpDesk.database.ticket(moved.id)).toMatchObject({ ...as, queue: 'Bounces' });
    expect(await helpDesk.database.ticket(renamed.id)).toMatchObject({ ...as, title: 'New <b>&"' });
  });
}

test('in Firefox, rows of the dashboard have it, too', async ({ helpDesk, visit }) => {
  const [ticket, other] = [await helpDesk.ticket(), await helpDesk.ticket()];
  helpDesk.forgetWidgets();
  const page = await visit('anna', 'Action=AgentDashboard');

  await point(page, `#Dashboard0120-TicketNew a.MasterActionLink[href$="TicketID=${ticket.id}"]`);
  await press(page, control('spam', ticket));

  await expectText(page, toast('done'), `Ticket ${ticket.number} is Spam, en ontgrendeld.`);
  expect(page.url()).toContain('AgentDashboard');
  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam', lock: 'unlock' });
  expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new' });
});

test('in Firefox, keys act on the row that has the focus', async ({ helpDesk, visit }) => {
  const [other, ticket] = [await helpDesk.ticket(), await helpDesk.ticket()];
  const page = await visit('bram', list);
  await untilKeysAct(page);

  await page.keyboard.type('js');
  await expectText(page, toast('done'), `Ticket ${ticket.number} is Spam`);
  await page.keyboard.type('jxb');
  await expectText(page, toast('done'), `Ticket ${other.number} is in the queue Bounces.`);
  expect(await page.$eval(box(other), (input) => (input as HTMLInputElement).checked)).toBe(true);

  expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam', queue: 'info' });
  expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new', queue: 'Bounces' });
  await page.keyboard.press('o');
  await expect.poll(() => page.url()).toContain(`AgentTicketZoom;TicketID=${other.id}`);
});

test('in Firefox, a range of rows is ticked with Shift, and marks no text', async ({ helpDesk, visit }) => {
  const Title = 'Range in Firefox';
  await helpDesk.tickets(5, { Title });
  const page = await visit('bram', listOf(Title));
  const ids = await page.$$eval('input[name="TicketID"][type="checkbox"]', (boxes) =>
    boxes.map((one) => Number((one as HTMLInputElement).value)),
  );
  const ticked = () =>
    page.$$eval('input[name="TicketID"][type="checkbox"]:checked', (boxes) =>
      boxes.map((one) => Number((one as HTMLInputElement).value)),
    );
  await find(page, bulk('spam'));

  await press(page, box({ id: ids[0] ?? 0 }));
  await page.keyboard.down('Shift');
  await press(page, box({ id: ids[3] ?? 0 }));
  await page.keyboard.up('Shift');

  expect(await ticked()).toEqual(ids.slice(0, 4));
  await expectText(page, bulk('spam'), 'Spam (4)');
  expect(await page.evaluate('String(getSelection())')).toBe('');
});

test('in Firefox, sixty tickets in three chunks become spam', async ({ helpDesk, visit }) => {
  const Title = 'Sixty in Firefox';
  await helpDesk.tickets(60, { Title });
  await helpDesk.rowsPerPage('bram', 100);
  const page = await visit('bram', listOf(Title));
  await find(page, bulk('spam'));
  await press(page, '#SelectAllTickets');
  await press(page, bulk('spam'));

  await expectText(page, panel, '60 done');
  expect(await helpDesk.database.rows(countIn, [Title, 'Spam'])).toEqual([{ count: 60 }]);
});

test('in Firefox, each ticket that is not done is named with its reason, and Undo takes back the rest', async ({
  helpDesk,
  visit,
}) => {
  const Title = 'Mixed in Firefox';
  const free = await helpDesk.tickets(2, { Title });
  const locked = await helpDesk.ticket({ Title, Lock: 'lock', Owner: 'anna' });
  const already = await helpDesk.ticket({ Title, Queue: 'Bounces' });
  const before = await helpDesk.database.ticket(locked.id);
  const page = await visit('bram', listOf(Title));
  await find(page, bulk('bounce'));
  for (const ticket of [...free, locked, already]) await press(page, box(ticket));

  await press(page, bulk('bounce'));

  await expectText(page, `${panel}[data-loods-toast="partial"]`, '1 locked by Anna de Vries');
  await expectText(page, `${panel} details[open]`, locked.number);
  await expectText(page, panel, '2 done');
  await expectText(page, panel, '1 already so');
  expect(await helpDesk.database.ticket(locked.id)).toEqual(before);
  for (const { id } of free) expect(await helpDesk.database.ticket(id)).toMatchObject({ queue: 'Bounces' });
  await expectText(page, bulk('bounce'), 'Bounces (1)'); // what is not done stays ticked

  await press(page, control('undo'));
  await expectText(page, `${panel} h2`, 'Undo');
  await expectText(page, panel, '2 done');
  for (const { id } of free) expect(await helpDesk.database.ticket(id)).toMatchObject({ queue: 'info' });
});
