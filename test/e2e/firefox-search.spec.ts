// Firefox: the search helper, presets from the pop-up and the address bar, and selected text.
import type { Browser, Page } from 'puppeteer-core';
import { helpDeskUrl } from './browser.ts';
import { Inside, pressShortcut } from './firefox-inside.ts';
import { control, expectText, find, press, typedIn } from './firefox-tab.ts';
import { expect, test } from './firefox-test.ts';
import { presetWith } from './presets.ts';

test.describe.configure({ mode: 'default' });

/** With what the handbook forbids, and with stop words; not the text of search-helper.spec.ts, whose tickets may be on the same help desk. */
const subject = 'Cron <firefox@mail> test -x /etc/cron.daily (again): "failed" && done!';
const proposal = control('search-apply');
const line = '>>> [data-loods-feature="search-helper"]';

/** The dialog of the ticket search with this field in it. */
async function searchDialog(page: Page, field: string): Promise<string> {
  const input = `#SearchInsert input[name="${field}"]`;
  await press(page, '#GlobalSearchNav');
  await find(page, '#SearchInsert .Field');
  // Znuny puts in the fields of the last search a moment after the dialog is there, and takes others out.
  await expect(async () => {
    if (!(await page.$(input))) {
      await press(page, '.InputField_Container:has(#Attribute_Search)');
      await press(page, `#Attribute_Select [data-id="${field}"] a`);
    }
    await page.waitForSelector(input, { visible: true, timeout: 2000 });
  }).toPass();
  return input;
}

for (const field of ['Title', 'MIMEBase_Subject']) {
  test(`in Firefox, ${field}: what is proposed is counted, Enter applies, Enter searches`, async ({
    helpDesk,
    visit,
  }) => {
    const typed = `${subject} ${field}`;
    const ticket = await helpDesk.ticket({ Title: typed });
    const page = await visit('bram', 'Action=AgentDashboard');
    const input = await searchDialog(page, field);

    await press(page, input);
    await page.keyboard.type(typed);
    await expectText(page, `${line} >>> [role="status"]`, 'Finds 1 ticket.');
    await expectText(page, `${line} >>> li`, typed);
    const search = await (await find(page, proposal)).evaluate((element) =>
      element.getAttribute('data-loods-search-suggestion'),
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => typedIn(page, input)).toBe(search);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => typedIn(page, input)).toBe(typed); // the browser's undo gives it back
    await page.keyboard.press('Enter');
    await expect.poll(() => typedIn(page, input)).toBe(search);
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.keyboard.press('Enter'),
    ]);

    await expectText(page, '.Headline h1', ticket.number);
  });
}

/** Imports a preset as a user does, except for the dialog that chooses the file. */
async function importPreset(firefox: Browser, preset: ReturnType<typeof presetWith>): Promise<void> {
  const content = JSON.stringify({ loods: 'presets', version: 1, presets: [preset] });
  await using options = await Inside.loodsPage(firefox, 'options.html');
  await expect
    .poll(() => options.evaluate(`document.querySelector('.presets input[type="file"]') !== null`))
    .toBe(true);
  await options.evaluate(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(content)}], 'presets.json'));
    const input = document.querySelector('.presets input[type="file"]');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await options.press('[data-loods-action="presets-merge"]');
  await expect.poll(() => options.text('.presets')).toContain('Taken over');
}

const listed = (page: Page) =>
  page.$$eval('[id^="TicketID_"].MasterAction', (rows) =>
    rows.map(({ id }) => Number(id.replace('TicketID_', ''))).sort(),
  );

test('in Firefox, a preset is run from the pop-up, and found in the address bar by its name', async ({
  firefox,
  helpDesk,
  visit,
}) => {
  const title = `Address bar of Firefox <&> "x"`;
  const tickets = await helpDesk.tickets(2, { Title: title });
  const preset = presetWith({ name: 'Bar <&"', text: title, field: 'title' });
  await importPreset(firefox, preset);
  const page = await visit('bram', 'Action=AgentDashboard');

  await test.step('its shortcut opens the pop-up', async () => {
    const window = await Inside.ownWindow(firefox);
    await pressShortcut(firefox, 4);
    const popup = `document.querySelector('.webextension-popup-browser')`;
    await expect.poll(() => window.evaluate(`${popup}?.currentURI.spec ?? ''`)).toContain('/popup.html');
    await window.evaluate(`${popup}.closest('panel').hidePopup()`);
  });

  await test.step('from the pop-up', async () => {
    await using popup = await Inside.loodsPage(firefox, 'popup.html');
    await popup.press(`[data-loods-preset="${preset.id}"] [data-loods-action="preset-run"]`);
    await page.waitForSelector(':is(#OverviewBody, ul.Overview)');
    expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
  });

  await page.goto(`${helpDeskUrl}?Action=AgentDashboard`, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const window = await Inside.ownWindow(firefox);
  await test.step('from the address bar', async () => {
    await window.evaluate(`(() => { gURLBar.focus(); gURLBar.search('otrs bar'); })()`);
    const row = `[...gURLBar.querySelectorAll('.urlbarView-row')].find((row) => row.result?.payload.content?.startsWith('otrs Bar'))`;
    await expect.poll(() => window.evaluate(`${row}?.innerText ?? ''`)).toMatch(/^Bar <&" · /);
    const first = `gURLBar.querySelector('.urlbarView-row').innerText`;
    expect(await window.evaluate(first)).toBe('Search in the help desk\notrs bar');
    await window.evaluate(`gURLBar.pickResult(${row}.result, new MouseEvent('click'))`);
    await page.waitForSelector(':is(#OverviewBody, ul.Overview)');
    expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
  });
});

test('in Firefox, selected text is searched for from its context menu', async ({
  firefox,
  helpDesk,
  visit,
}) => {
  const word = `zebra${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: word });
  const page = await visit('bram', `Action=AgentTicketZoom;TicketID=${tickets[0]?.id}`);
  const headline = await find(page, '.Headline h1');
  await headline.evaluate((h1, text) => {
    const node = h1.firstChild as Text;
    const start = node.data.indexOf(text);
    getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
  }, word);
  await headline.click({ button: 'right' });

  const window = await Inside.ownWindow(firefox);
  const item = `document.querySelector('#contentAreaContextMenu [label="Search in the help desk"]')`;
  await expect.poll(() => window.evaluate(`Boolean(${item})`)).toBe(true);
  await window.evaluate(`void document.getElementById('contentAreaContextMenu').activateItem(${item})`);

  const opened = async () => (await firefox.pages()).find((one) => one.url().includes('Subaction=Search'));
  await expect.poll(opened).toBeTruthy();
  const results = (await opened()) as Page;
  await results.waitForSelector(':is(#OverviewBody, ul.Overview)');
  expect(await listed(results)).toEqual(tickets.map(({ id }) => id));
});
