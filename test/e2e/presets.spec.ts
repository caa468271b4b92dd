// What presets find on the real help desk.
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
