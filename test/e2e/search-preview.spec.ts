// "What would this find?" tells the truth, and leaves no trace.
import { expect, test } from './fixtures.ts';
import { foundNumbers, line, previews, proposal, searchDialog, searchField, status } from './search-page.ts';
import { recordRequests } from './ticket-page.ts';

const isLookup = (request: { postData(): string | null }) =>
  /Subaction=AJAXAutocomplete/.test(request.postData() ?? '');

for (const field of ['Title', 'MIMEBase_Subject', 'Fulltext']) {
  test(`${field}: as many as the search itself finds`, async ({ helpDesk, open }) => {
    const word = `Preview${field.replace('_', '')}`;
    await helpDesk.tickets(3, { Title: `${word}: on the (first) day` });
    await helpDesk.ticket({ Title: `${word} on the last and first day` });
    const page = await open('bram', 'Action=AgentDashboard');
    const input = await searchDialog(page, field);
    await input.fill(`${word}: on the (first)`);
    const expected = field === 'Title' ? 3 : 4;
    await expect(status(page)).toContainText(`Finds ${expected} tickets.`);
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(`Finds ${expected} tickets.`);
    await page.keyboard.press('Enter');
    await expect(page.locator('#OverviewBody, ul.Overview')).toBeVisible();
    expect(await foundNumbers(page)).toHaveLength(expected);
  });
}

test('what is said of what would be found', async ({ helpDesk, open }) => {
  const [counted] = await Promise.all([
    helpDesk.ticket({ Title: 'Counted by number' }),
    helpDesk.tickets(102, { Title: 'Hundreds (of them)', Articles: 0 }),
    helpDesk.ticketWithRights([], { Title: 'Hidden (from bram)' }),
  ]);
  const page = await open('bram', 'Action=AgentDashboard');
  /** Types into that field alone. */
  const type = async (field: string, text: string) => {
    for (const other of await page.locator('#SearchInsert input[type="text"]:visible').all())
      await other.fill('');
    await expect(status(page)).toHaveText([]);
    await (await searchField(page, field)).fill(text);
  };
  await searchDialog(page, 'Title');

  // The server would answer with any ticket: it searches again, by a title of its own, when the first search finds nothing.
  // The index drops "No" and "such": the last word must be one that no other test writes.
  for (const field of ['Title', 'MIMEBase_Subject', 'MIMEBase_From', 'TicketNumber'])
    await test.step(`${field}: nothing is found when there is nothing`, async () => {
      await type(field, field === 'TicketNumber' ? 'Ticket#123456789' : 'No (such) Nowherium');
      await expect(status(page)).toContainText('Finds no ticket.');
      await expect(previews(page)).toHaveCount(0);
    });

  await test.step('a number that there is counts as one', async () => {
    await type('TicketNumber', counted.number);
    await expect(status(page)).toContainText('Finds 1 ticket.');
    await expect(previews(page)).toContainText('Counted by number');
  });

  await test.step('beyond a hundred it says so, and then counts them', async () => {
    await type('Title', 'Hundreds (of them)');
    await expect(status(page)).toContainText('Finds more than 100 tickets. By this field alone. Counting …');
    await expect(previews(page)).toHaveCount(5);
    await expect(status(page)).toContainText('Finds 102 tickets.');
    await expect(previews(page)).toHaveCount(5);
  });

  await test.step('only what the agent may read is counted', async () => {
    await type('Title', 'Hidden (from bram)');
    await expect(status(page)).toContainText('Finds no ticket.');
  });
});

test('what is said of the titles that would be found', async ({ helpDesk, open }) => {
  const typed = 'Zoetwaterkreeft (of) rivierkreeft';
  const hostile = `<img src=x onerror="document.title='hacked'"> <b>Hostile</b> \u202Egnirts`;
  await Promise.all([
    helpDesk.ticket({ Title: hostile }),
    helpDesk.ticket({ Title: 'Something else', Subject: typed }),
    ...[typed, 'Rivierkreeft, zoetwaterkreeft'].map((Title) =>
      helpDesk.ticket({ Title, Subject: 'Something else' }),
    ),
  ]);
  const page = await open('bram', 'Action=AgentDashboard');
  const title = await searchDialog(page, 'Title');

  await test.step('hostile titles are text, and the typed words in them are marked', async () => {
    await title.fill(hostile);
    await expect(previews(page)).toContainText('<img src=x onerror');
    await expect(line(page).locator('img, b')).toHaveCount(0);
    await expect(line(page).locator('mark').first()).toHaveText('<img');
    await expect(page).not.toHaveTitle('hacked');
  });

  await test.step('by full text, wider is a title that has the words otherwise; elsewhere it can’t be told', async () => {
    await title.fill('');
    await (await searchField(page, 'Fulltext')).fill(typed);
    await expect(status(page)).toContainText('Finds 3 tickets. 1 of these 3');
    await expect(previews(page)).toHaveCount(3);
    await expect(previews(page).last()).toContainText('wider than typed Rivierkreeft');
  });
});

test('typing leaves no trace, and asks once it pauses', async ({ helpDesk, open }) => {
  await helpDesk.ticket({ Title: 'Traces: none' });
  const page = await open('bram', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'Title');
  await page.waitForFunction('window.jQuery.active === 0');
  const before = await helpDesk.traces();
  const requests = recordRequests(page);
  await input.pressSequentially('Traces: none');
  await expect(status(page)).toContainText('Finds 1 ticket.');
  await proposal(page).click();
  await expect(input).toHaveValue('"*Traces:*none*"');

  expect(await helpDesk.traces()).toEqual(before);
  expect(requests.every(isLookup)).toBe(true);
  expect(requests.length).toBeLessThan('Traces: none'.length / 2);
});

test('a lookup is dropped when typing goes on', async ({ open }) => {
  const page = await open('bram', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'Title');
  let held = 0;
  await page.context().route('**/index.pl', async (route) => {
    if (isLookup(route.request()) && held++ === 0) return; // never answered
    await route.continue();
  });
  await input.fill('First (one)');
  const first = await page.waitForRequest(isLookup);
  const dropped = page.waitForEvent('requestfailed', (request) => request === first);
  await input.fill('Second (one)');
  await dropped;
  await expect(status(page)).toContainText('Finds no ticket.');
  await page.context().unrouteAll();
});

test('without a session it says so, and the field goes on working', async ({ helpDesk, open }) => {
  const page = await open('anna', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'Title');
  await helpDesk.endSessions();
  await input.fill('Nobody: there');
  await expect(status(page)).toContainText('Je bent uitgelogd');
  await proposal(page).click();
  await expect(input).toHaveValue('"*Nobody:*there*"');
});
