// Searches from the address bar and from selected text. Chromium shows neither to a test: what it would tell the service
// worker is told to it here.
import type { BrowserContext } from '@playwright/test';
import { extension, launchChromium } from './browser.ts';
import { expect, logIn, test } from './fixtures.ts';
import { importPresets, listed, presetWith } from './presets.ts';

/** Runs code in the service worker. */
async function inBackground<Value>(browser: BrowserContext, code: string): Promise<Value> {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  return worker.evaluate(code) as Promise<Value>;
}

test('in the address bar, presets are found and run', async ({ helpDesk }) => {
  const title = `Address bar ${Date.now()} <&> "x"`;
  const tickets = await helpDesk.tickets(2, { Title: title });
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  await logIn(browser, await helpDesk.logIn('bram'));
  await importPresets(browser, [
    presetWith({ name: 'Bar <&"', text: title, field: 'title' }),
    presetWith({ name: 'Bar of selected', text: '{selection}' }),
  ]);
  const suggested = await inBackground<{ content: string; description: string }[]>(
    browser,
    `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch('bar', resolve))`,
  );
  expect(suggested).toEqual([
    {
      content: `Bar <&" · ${title}`,
      description: `Bar <&" · ${title}`.replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`),
    },
  ]);

  const opening = browser.waitForEvent('page');
  await inBackground(
    browser,
    `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(suggested[0]?.content)}, 'newForegroundTab')`,
  );
  const page = await opening;
  await page.waitForURL(/Subaction=Search/);
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
});

test('anything else is searched for everywhere; a number leads to its ticket', async ({ helpDesk }) => {
  const word = `giraffe${Date.now()}`;
  const [first, second] = await helpDesk.tickets(2, { Title: word });
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  await logIn(browser, await helpDesk.logIn('bram'));
  const enter = async (text: string) => {
    const opening = browser.waitForEvent('page');
    await inBackground(
      browser,
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`,
    );
    return opening;
  };
  const results = await enter(word);
  await results.waitForURL(/Subaction=Search/);
  expect(await listed(results)).toEqual([first?.id, second?.id]);
  const ticket = await enter(`${second?.number}`);
  await ticket.waitForURL(new RegExp(`AgentTicketZoom;TicketID=${second?.id}$`));
});

test('selected text is searched for from the context menu', async ({ helpDesk }) => {
  const word = `ocelot${Date.now()}`;
  const tickets = await helpDesk.tickets(2, { Title: `The ${word}` });
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  await logIn(browser, await helpDesk.logIn('bram'));
  const page = await browser.newPage();
  const opening = browser.waitForEvent('page');
  await inBackground(
    browser,
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'search-selection', selectionText: ${JSON.stringify(word)} }, { index: 0 })`,
  );
  const results = await opening;
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
