// What a preset fills in on the real help desk: the focused field, or the search dialog.
import { toSearchString } from '../../lib/search/index.ts';
import { expect, test } from './fixtures.ts';
import { control, importPresets, listed, openPopup, presetWith, press } from './presets.ts';
import { toast } from './ticket-page.ts';

test('the focused field is filled in as that field needs it', async ({ clean: browser, open }) => {
  const preset = presetWith({ text: 'Cron <root@mail> has run' });
  await importPresets(browser, [preset]);
  const page = await open('wim', 'Action=AdminGenericAgent;Subaction=Update');
  const popup = await openPopup(browser);
  await press(control(popup, preset, 'fill'));
  await expect(toast(popup, 'failed')).toContainText('No text field has the focus');

  await page.locator('.Collapsed').evaluateAll((widgets) => {
    for (const widget of widgets) widget.classList.replace('Collapsed', 'Expanded');
  });
  const title = page.locator('[name="Title"]');
  await title.focus();
  await press(control(popup, preset, 'fill'));
  await expect(toast(popup, 'done')).toBeVisible();
  await expect(title).toHaveValue(toSearchString(preset.text, { target: 'title' }));
  const subject = page.locator('[name="MIMEBase_Subject"]');
  await subject.focus();
  await press(control(popup, preset, 'fill'));
  await expect(subject).toHaveValue(toSearchString(preset.text, { target: 'article' }));
  await page.locator('[name="NewNoteBody"]').focus();
  await press(control(popup, preset, 'fill'));
  await expect(page.locator('[name="NewNoteBody"]')).toHaveValue('Cron <root@mail> has run');

  // A Generic Agent cuts what is longer than 200 characters, and then chooses other tickets.
  const long = presetWith({ text: `exim ${'paniclog '.repeat(40)}`.trim(), asIs: true, name: 'Long' });
  await importPresets(browser, [long]);
  await title.focus();
  await press(control(popup, long, 'fill'));
  await expect(toast(popup, 'failed')).toContainText('200 characters');
  await expect(title).toHaveValue(toSearchString(preset.text, { target: 'title' }));
});

for (const [where, agent, query] of [
  ['on a page with the ticket search', 'anna', 'Action=AgentTicketQueue'],
  ['on another page, by going to it', 'wim', 'Action=AdminGenericAgent'],
] as const) {
  test(`the search dialog is filled in ${where}`, async ({ clean: browser, helpDesk, open }) => {
    const title = `Dialog ${Date.now()}`;
    const tickets = await helpDesk.tickets(2, { Title: title, State: 'open' });
    await helpDesk.ticket({ Title: title, State: 'new' });
    const preset = presetWith({
      text: title,
      field: 'title',
      queues: [{ name: 'info' }],
      states: [{ name: 'open', id: 4 }],
      age: { than: 'newer', count: 2, unit: 'month' },
    });
    await importPresets(browser, [preset]);
    const page = await open(agent, query);
    const popup = await openPopup(browser);

    await press(control(popup, preset, 'dialog'));

    await expect(toast(popup, 'done')).toContainText('The search dialog is filled in.');
    const field = (name: string) => page.locator(`#SearchInsert [name="${name}"]`);
    await expect(field('Title')).toHaveValue(new RegExp(title.replaceAll(' ', '.')));
    await expect(field('StateIDs')).toHaveValues(['4']);
    await expect(field('TicketCreateTimePoint')).toHaveValue('2');
    await page.locator('#SearchFormSubmit').click();
    await page.locator('#TicketSearch').waitFor();
    expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
  });
}

test('what is left of the last search does not stay in the dialog', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const title = `Cleared ${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: title, State: 'new' });
  const [any, openOnes] = [
    presetWith({ text: title, field: 'title' }),
    presetWith({ text: title, field: 'title', states: 'open', name: 'Open ones' }),
  ];
  await importPresets(browser, [any, openOnes]);
  const shown = 'LabelStateIDs;LabelLockIDs;LabelTicketCreateTimePoint;LabelMIMEBase_Body';
  const page = await open(
    'bram',
    `Action=AgentTicketSearch&Subaction=Search&StateIDs=2&LockIDs=2&MIMEBase_Body=nothing&TimeSearchType=TimePoint&TicketCreateTimePointStart=Before&TicketCreateTimePoint=9&TicketCreateTimePointFormat=year&ShownAttributes=${shown}`,
  );
  await page.locator('#TicketSearch').waitFor();
  const popup = await openPopup(browser);
  const labels = page.locator('#SearchInsert label[id]');

  await press(control(popup, openOnes, 'dialog'));
  await expect(toast(popup, 'partial')).toContainText('State');
  await expect(labels).toHaveCount(1);

  await page.reload();
  await press(control(popup, any, 'dialog'));
  await expect(toast(popup, 'done')).toContainText('The search dialog is filled in.');
  await expect(labels).toHaveText('Title:');
  await expect(page.locator('#Attribute option[value="LockIDs"]')).toHaveCount(1); // to be added again
  await page.locator('#SearchFormSubmit').click();
  await page.waitForURL((url) => !url.search.includes('StateIDs'));
  await page.locator('#TicketSearch').waitFor();
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
});

test('what the dialog does not know is named', async ({ clean: browser, open }) => {
  const preset = presetWith({ states: 'open', queues: [{ name: 'No such queue' }] });
  await importPresets(browser, [preset]);
  await open('bram', 'Action=AgentTicketQueue');
  const popup = await openPopup(browser);
  await press(control(popup, preset, 'dialog'));
  await expect(toast(popup, 'partial')).toContainText('Queues, State');
});
