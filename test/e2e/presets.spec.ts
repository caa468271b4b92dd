// Presets against the real help desk: what one finds, fills in, and is made from.
import { toSearchString } from '../../lib/search/index.ts';
import { helpDeskUrl } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { control, importPresets, listed, openPopup, presetWith, press } from './presets.ts';
import { isPopupOpen, openRealPopup } from './real-popup.ts';
import { toast } from './ticket-page.ts';

test('a preset made in the pop-up finds the tickets, in the tab of the help desk', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const subject = `exim paniclog on mail${Date.now()}.example has non-zero size`;
  const tickets = await helpDesk.tickets(2, { Title: subject });
  await helpDesk.ticket({ Title: 'Something else' });
  const page = await open('anna', 'Action=AgentDashboard');
  const popup = await openPopup(browser);
  await popup.getByRole('button', { name: 'New', exact: true }).click();
  await expect(popup.getByLabel('Name')).toBeFocused();
  await popup.keyboard.type('Paniclog');
  await popup.getByLabel('What to find').fill(subject);
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('Find a preset')).toBeVisible();

  await popup.getByLabel('Find a preset').fill('panic');
  await popup.keyboard.press('Enter');

  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
});

test('queue, state and age count, by untranslated names', async ({ clean: browser, helpDesk, open }) => {
  const title = `Cron ${Date.now()}`;
  const wanted = await helpDesk.tickets(2, { Title: title, Queue: 'Bounces', State: 'closed successful' });
  await helpDesk.ticket({ Title: title, Queue: 'info', State: 'closed successful' });
  await helpDesk.ticket({ Title: title, Queue: 'Bounces', State: 'open' });
  const old = await helpDesk.ticket({ Title: title, Queue: 'Bounces', State: 'closed successful' });
  await helpDesk.database.change("UPDATE ticket SET create_time = '2020-02-29 12:00:00' WHERE id = ?", [
    old.id,
  ]);
  const preset = presetWith({
    text: title,
    field: 'title',
    queues: [{ name: 'Bounces' }],
    states: [{ name: 'closed successful' }],
    age: { than: 'newer', count: 3, unit: 'year' },
  });
  const closed = presetWith({ ...preset, id: crypto.randomUUID(), name: 'Closed', states: 'closed' });
  const older = presetWith({
    ...preset,
    id: crypto.randomUUID(),
    name: 'Older',
    age: { than: 'older', count: 3, unit: 'year' },
  });
  await importPresets(browser, [preset, closed, older]);
  const page = await open('anna', 'Action=AgentDashboard');
  const popup = await openPopup(browser);

  await press(control(popup, preset, 'run'));
  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(wanted.map(({ id }) => id));
  // What was searched for is what the agent is shown when he changes it.
  await page.locator('#TicketSearch').click();
  await expect(page.locator('#SearchInsert [name="Title"]')).toHaveValue(/Cron/);

  await press(control(popup, closed, 'run'));
  await page.waitForURL(/StateType=Closed/);
  expect(await listed(page)).toEqual(wanted.map(({ id }) => id));

  await press(control(popup, older, 'run'));
  await page.waitForURL(new RegExp(`TicketID=${old.id}$`)); // one hit leads to the ticket
});

test('the selected text is searched for; without one it says so', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const word = `zebra${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: `About ${word}` });
  const preset = presetWith({ text: '{selection}', field: 'title' });
  await importPresets(browser, [preset]);
  const page = await open('bram', `Action=AgentTicketZoom;TicketID=${tickets[0]?.id}`);
  const popup = await openPopup(browser);
  await press(control(popup, preset, 'run'));
  await expect(toast(popup, 'failed')).toContainText('Select some');

  await page.evaluate((text) => {
    const heading = document.querySelector('.Headline h1') as Element;
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
      if (at >= 0)
        getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
    }
  }, word);
  await press(control(popup, preset, 'run'));
  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
});

test('an expression that Znuny would cut is not run: it would come to show other tickets', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const word = `Afgekapt${Date.now()}`;
  await helpDesk.tickets(2, { Title: word });
  const rest = `||*${'x'.repeat(100)}*||*${'y'.repeat(100)}*`;
  const preset = presetWith({ text: `*${word}*${rest}`, field: 'title', asIs: true });
  await importPresets(browser, [preset]);
  const page = await open('bram', 'Action=AgentDashboard');
  const popup = await openPopup(browser);
  for (const action of ['run', 'dialog'] as const) {
    await press(control(popup, preset, action));
    await expect(toast(popup, 'failed')).toContainText('200 characters');
  }
  expect(page.url()).toContain('AgentDashboard');

  await page.goto(`${helpDeskUrl}?Action=AgentTicketSearch`);
  await page.locator('#SearchInsert [name="Fulltext"]').focus();
  await press(control(popup, preset, 'fill'));
  await expect(toast(popup, 'failed')).toContainText('200 characters');
  await expect(page.locator('#SearchInsert [name="Fulltext"]')).toHaveValue('');
});

test('without a tab of the help desk it opens one', async ({ clean: browser, helpDesk, open }) => {
  const title = `Nothing open ${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: title });
  const preset = presetWith({ text: title, field: 'title' });
  await importPresets(browser, [preset]);
  const page = await open('bram', 'Action=AgentDashboard');
  await page.goto('about:blank');
  const popup = await openPopup(browser);
  const opening = browser.waitForEvent('page');
  await press(control(popup, preset, 'run'));
  const opened = await opening;
  await opened.waitForURL(/Subaction=Search/);
  expect(await listed(opened)).toEqual(tickets.map(({ id }) => id));
});

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

test('what the dialog does not know is named', async ({ clean: browser, open }) => {
  const preset = presetWith({ states: 'open', queues: [{ name: 'No such queue' }] });
  await importPresets(browser, [preset]);
  await open('bram', 'Action=AgentTicketQueue');
  const popup = await openPopup(browser);
  await press(control(popup, preset, 'dialog'));
  await expect(toast(popup, 'partial')).toContainText('Queues, State');
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

test('the searches of the handbook find what it is about', async ({ clean: browser, helpDesk, open }) => {
  const cron = 'Cron <root@mail> test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )';
  const mails: Record<string, { Title: string; From?: string }> = {
    'Exim paniclog': { Title: 'exim paniclog on mail.piratenpartij.nl has non-zero size' },
    'OTRS daemon: MailQueueSend': { Title: 'OTRS Scheduler Daemon Cron: MailQueueSend' },
    'cron.daily': { Title: cron },
    'Cron www-data': { Title: 'Cron <www-data@piratenpartij> php /var/www/cron.php' },
    'Mail Delivery System': {
      Title: 'Warning: message delayed 24 hours',
      From: 'Mail Delivery System <Mailer-Daemon@mail.piratenpartij.nl>',
    },
    'Undelivered Mail Returned to Sender': { Title: 'Undelivered Mail Returned to Sender' },
  };
  const found: Record<string, number[]> = {};
  for (const [name, mail] of Object.entries(mails)) {
    found[name] = (await helpDesk.tickets(2, mail)).map(({ id }) => id);
  }
  const page = await open('bram', 'Action=AgentDashboard');
  const popup = await openPopup(browser);
  await popup.getByRole('button', { name: 'Add these 6' }).click();
  for (const [name, ids] of Object.entries(found)) {
    await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
    await press(popup.getByRole('button', { name: `Search: ${name}` }));
    await page.waitForURL(/Subaction=Search/);
    expect(await listed(page), name).toEqual(expect.arrayContaining(ids));
  }
});

test('the real pop-up is typed into at once, and closes over what it has done', async ({
  clean: browser,
  helpDesk,
  open,
}) => {
  const title = `Real ${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: title });
  await importPresets(browser, [presetWith({ text: title, field: 'title' })]);
  const page = await open('bram', 'Action=AgentTicketSearch');
  await page.locator('#SearchInsert [name="Fulltext"]').focus();
  await page.bringToFront();

  const popup = await openRealPopup(browser);
  const focused = () => popup.evaluate('document.activeElement?.ariaLabel');
  await expect.poll(focused).toBe('Find a preset');
  await popup.press('ArrowDown');
  await expect.poll(focused).toContain('Search: Paniclog');
  await popup.press('Tab');
  await expect.poll(focused).toContain('Put Paniclog into the field');
  await popup.press('Enter');
  await expect(page.locator('#SearchInsert [name="Fulltext"]')).toHaveValue(
    toSearchString(title, { target: 'article' }),
  );
  await expect.poll(() => isPopupOpen(browser)).toBe(false);

  const again = await openRealPopup(browser);
  await expect.poll(() => again.evaluate('document.activeElement?.ariaLabel')).toBe('Find a preset');
  await expect.poll(() => again.evaluate('document.querySelectorAll(".preset").length')).toBe(1);
  await again.press('Enter');
  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
  await expect.poll(() => isPopupOpen(browser)).toBe(false);
});
