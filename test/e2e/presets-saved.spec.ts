// Presets that are made from a search on the real help desk.
import { helpDeskUrl } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { control, importPresets, listed, openPopup, presetWith, press } from './presets.ts';
import { toast } from './ticket-page.ts';

for (const states of ['open', 'closed'] as const)
  test(`a preset on ${states} tickets is saved from its own results as one`, async ({
    clean: browser,
    helpDesk,
    open,
  }) => {
    const title = `Saved ${states} ${Date.now()}`;
    await helpDesk.tickets(2, { Title: title, State: 'open' });
    await helpDesk.tickets(2, { Title: title, State: 'closed successful' });
    const age = { than: 'newer', count: 3, unit: 'week' } as const;
    const preset = presetWith({ text: title, field: 'title', states, age });
    await importPresets(browser, [preset]);
    const page = await open('anna', 'Action=AgentDashboard');
    const popup = await openPopup(browser);
    await press(control(popup, preset, 'run'));
    await page.waitForURL(/StateType=/);
    await page.locator('#TicketSearch').waitFor();
    await press(popup.getByRole('button', { name: 'Save the current search' }));
    await expect(popup.getByLabel('State', { exact: true })).toHaveValue(states);
    await expect(popup.getByLabel('Made', { exact: true }).first()).toHaveValue('newer');
    await expect(popup.getByLabel('How many')).toHaveValue('3');
    await expect(popup.getByText('Not kept')).toHaveCount(0);
  });

test('the search on the page becomes a preset, and finds the same', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const title = `Saved ${Date.now()}`;
  const tickets = await helpDesk.tickets(3, { Title: title, State: 'open' });
  await helpDesk.tickets(2, { Title: title, State: 'open', Queue: 'Bounces' });
  const page = await open('anna', 'Action=AgentTicketSearch');
  const add = async (attribute: string) => {
    await page.locator('#Attribute').evaluate((list: HTMLSelectElement, value) => {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, attribute);
  };
  await page.locator('#SearchInsert label[id]').first().waitFor();
  for (const attribute of ['Title', 'QueueIDs', 'StateIDs', 'LockIDs', 'TicketCreateTimePoint'])
    await add(attribute);
  await page.locator('#SearchInsert [name="Title"]').fill(`Saved && ${title.slice(6)}`);
  const pick = (name: string, label: string) =>
    page.locator(`#SearchInsert [name="${name}"]`).evaluate((select: HTMLSelectElement, text) => {
      for (const option of select.options) option.selected = option.text.trim() === text;
    }, label);
  await pick('QueueIDs', 'info');
  await pick('StateIDs', 'open');
  await pick('LockIDs', 'ontgrendeld');
  const age = {
    TicketCreateTimePointStart: 'Last',
    TicketCreateTimePoint: '5',
    TicketCreateTimePointFormat: 'week',
  };
  for (const [name, value] of Object.entries(age))
    await page.locator(`#SearchInsert [name="${name}"]`).evaluate((select: HTMLSelectElement, chosen) => {
      select.value = chosen;
    }, value);
  await page.locator('#SearchFormSubmit').click();
  await page.locator('#TicketSearch').waitFor();
  const found = await listed(page);
  expect(found).toEqual(tickets.map(({ id }) => id));
  const before = await helpDesk.traces();
  const popup = await openPopup(browser);

  await popup.getByRole('button', { name: 'Save the current search' }).click();

  await expect(popup.getByText('Not kept')).toContainText('Vergrendel'); // the page's own word for the lock
  await expect(popup.getByLabel('What to find')).toHaveValue(`Saved && ${title.slice(6)}`);
  await expect(popup.getByLabel('Queues')).toHaveValue('info');
  expect(await helpDesk.traces()).toEqual(before);
  await popup.getByLabel('Name').fill('As it was');
  await popup.keyboard.press('Enter');
  await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
  await popup.getByLabel('Find a preset').press('Enter');
  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(found);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject(age);

  await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
  await popup.getByRole('button', { name: 'Save the current search' }).click();
  await expect(toast(popup, 'failed')).toContainText('no search results');
});
