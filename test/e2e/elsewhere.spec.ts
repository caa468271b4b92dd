// Searches from the address bar and from selected text. Chromium shows neither to a test: what it would tell the service
// worker is told to it here.
import type { BrowserContext, Page } from '@playwright/test';
import { badInput, ticketsOfBadInput } from './bad-input.ts';
import { expect, logIn, test } from './fixtures.ts';
import { importPresets, listed, presetWith } from './presets.ts';
import { foundNumbers } from './search-page.ts';
import { toast } from './ticket-page.ts';

/** Runs code in the service worker. */
async function inBackground<Value>(browser: BrowserContext, code: string): Promise<Value> {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  return worker.evaluate(code) as Promise<Value>;
}

/** What Chromium would suggest for what is typed after the keyword. */
const suggestionsFor = (browser: BrowserContext, text: string) =>
  inBackground<{ content: string; description: string }[]>(
    browser,
    `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, resolve))`,
  );

/** Presses Enter in the address bar, and gives the tab that opens. */
async function enter(browser: BrowserContext, text: string): Promise<Page> {
  const opening = browser.waitForEvent('page');
  await inBackground(
    browser,
    `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`,
  );
  return opening;
}

/** Chooses "Search in the help desk" for a text. */
async function choose(browser: BrowserContext, text: string): Promise<Page> {
  const opening = browser.waitForEvent('page');
  await inBackground(
    browser,
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'search-selection', selectionText: ${JSON.stringify(text)} }, { index: 0 })`,
  );
  return opening;
}

test('in the address bar, presets are found and run', async ({ clean: browser, helpDesk }) => {
  const begun = `Address bar ${Date.now()} <&> "x"`;
  const today = new Date();
  const then = new Date(today.getFullYear() - 3, today.getMonth() + 1, 0); // a month's last day stands for those beyond it
  if (today.getDate() < then.getDate()) then.setDate(today.getDate());
  const day = `${then.getFullYear()}-${`${then.getMonth() + 1}`.padStart(2, '0')}-${`${then.getDate()}`.padStart(2, '0')}`;
  const tickets = await helpDesk.tickets(2, { Title: `${begun} of ${day}` });
  await helpDesk.ticket({ Title: `${begun} of another day` });
  const title = `${begun} of {today-3y}`;
  await logIn(browser, await helpDesk.logIn('bram'));
  await importPresets(browser, [
    presetWith({ name: 'Bar <&"', text: title, field: 'title' }),
    presetWith({ name: 'Bar of selected', text: '{selection}' }),
  ]);
  const suggested = await suggestionsFor(browser, 'bar');
  expect(suggested).toEqual([
    {
      content: `Bar <&" · Title: ${title}`,
      description: `Bar <&" · Title: ${title}`.replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`),
    },
  ]);

  const page = await enter(browser, suggested[0]?.content ?? '');
  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
});

test('of presets that look alike in the address bar, each runs its own search', async ({
  clean: browser,
  helpDesk,
}) => {
  const title = `Alike ${Date.now()}`;
  const text = `text of ${title}`;
  const tickets = await helpDesk.tickets(2, { Title: title, Subject: text });
  const inBounces = await helpDesk.tickets(2, { Title: title, Subject: text, Queue: 'Bounces' });
  await logIn(browser, await helpDesk.logIn('bram'));
  const alike = { name: 'Alike', text };
  await importPresets(browser, [
    presetWith({ ...alike, field: 'title' }), // finds none
    presetWith(alike),
    presetWith({ ...alike, queues: [{ name: 'Bounces' }] }),
    presetWith({ ...alike, queues: [{ name: 'Bounces' }], asIs: true }), // reads the same; the index has no "of"
  ]);
  const contents = (await suggestionsFor(browser, 'alike')).map(({ content }) => content);
  expect(new Set(contents).size).toBe(4);
  const both = [...tickets, ...inBounces].map(({ id }) => id);
  const inQueue = inBounces.map(({ id }) => id);
  for (const [index, ids] of [[], both, inQueue, []].entries()) {
    const page = await enter(browser, contents[index] ?? '');
    await page.waitForURL(/Subaction=Search/); // and until it has loaded
    expect(await listed(page), contents[index]).toEqual(ids);
  }
});

test('a preset that can’t be run is not replaced by another search, and says so', async ({
  clean: browser,
  helpDesk,
}) => {
  await logIn(browser, await helpDesk.logIn('anna'));
  await importPresets(browser, [presetWith({ name: 'Stop words', text: 'on the', states: 'open' })]);
  const [suggested] = await suggestionsFor(browser, 'stop');
  const page = await enter(browser, suggested?.content ?? '');
  await expect(toast(page, 'partial')).toContainText('Stop words is niet uitgevoerd');
  await expect(toast(page, 'partial')).toContainText('Titel');
  await expect(page.locator('.Dialog #SearchForm')).toBeVisible();
  expect(page.url()).not.toContain('Subaction');
});

for (const [name, search] of [
  ['typed in the address bar', enter],
  ['selected', choose],
] as const)
  test(`what the index has no word of is searched for in titles, when it is ${name}`, async ({
    clean: browser,
    helpDesk,
  }) => {
    const title = `Z ${name.length} Q`;
    const tickets = await helpDesk.tickets(2, { Title: title });
    await helpDesk.ticket({ Title: 'Another', Body: title }); // the index of a body has none of it either
    await logIn(browser, await helpDesk.logIn('anna'));

    const results = await search(browser, title);
    await expect(toast(results, 'partial')).toContainText(`Geen woord van “${title}” staat in de zoekindex`);
    await expect(toast(results, 'partial')).toContainText('in titels');
    expect(await listed(results)).toEqual(tickets.map(({ id }) => id));

    const nothing = await search(browser, '??? 🎉');
    await expect(toast(nothing, 'partial')).toContainText('In “??? 🎉” is niets waarop gezocht kan worden');
    await expect(nothing.locator('.Dialog #SearchForm')).toBeVisible();
  });

test('anything else is searched for everywhere; a number leads to its ticket', async ({
  clean: browser,
  helpDesk,
}) => {
  const word = `giraffe${Date.now()}`;
  const [first, second] = await helpDesk.tickets(2, { Title: word });
  await logIn(browser, await helpDesk.logIn('bram'));
  const results = await enter(browser, word);
  await results.waitForURL(/Subaction=Search/);
  expect(await listed(results)).toEqual([first?.id, second?.id]);
  const ticket = await enter(browser, `${second?.number}`);
  await ticket.waitForURL(new RegExp(`AgentTicketZoom;TicketID=${second?.id}$`));
});

test('whatever is typed, selected or kept as a preset, its ticket is found', async ({
  clean: browser,
  helpDesk,
}) => {
  const tickets = await ticketsOfBadInput(helpDesk);
  await logIn(browser, await helpDesk.logIn('bram'));
  const texts = Object.entries(badInput);
  await importPresets(
    browser,
    texts.map(([name, text]) => presetWith({ name, text: text.slice(0, 500), field: 'title' })),
  );
  for (const [index, [name, text]] of texts.entries()) {
    const [preset] = await suggestionsFor(browser, name);
    const search = index % 2 === 0 ? choose : enter; // by the same way
    for (const searched of [() => search(browser, text), () => enter(browser, `${preset?.content}`)]) {
      const page = await searched();
      await expect.poll(() => foundNumbers(page), name).toContain(tickets[index]?.number);
      await page.close();
    }
  }
});

test('selected text is searched for from the context menu', async ({ clean: browser, helpDesk }) => {
  const word = `ocelot${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: `The ${word}` });
  await logIn(browser, await helpDesk.logIn('bram'));
  const page = await browser.newPage();
  const results = await choose(browser, word);
  await results.waitForURL(/Subaction=Search/);
  expect(await listed(results)).toEqual(tickets.map(({ id }) => id));
  expect(page.url()).toBe('about:blank');
  // It is there, and named: another of the same name would be refused.
  expect(
    await inBackground(
      browser,
      `new Promise((resolve) => chrome.contextMenus.update('search-selection', {}, () => resolve(chrome.runtime.lastError?.message)))`,
    ),
  ).toBeUndefined();
});
