// The search index's own settings, read from the real help desk in the options: an admin's right, and nothing changes there.
import type { BrowserContext, Page } from '@playwright/test';
import { defaultIndex } from '../../lib/search/index.ts';
import type { Preset } from '../../lib/store/preset.ts';
import { extension, extensionUrl, helpDeskUrl, launchChromium } from './browser.ts';
import { faults, holdTheClock } from './faults.ts';
import { expect, type Open, test } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import { control, importPresets, listed, openPopup, presetWith, press } from './presets.ts';
import { searchDialog, status } from './search-page.ts';

const readButton = '[data-loods-action="index-read"]';
const resetButton = '[data-loods-action="index-reset"]';
const prefix = 'Ticket::SearchIndex::';

async function openOptions(browser: BrowserContext): Promise<Page> {
  const options = await browser.newPage();
  await options.goto(extensionUrl('options.html'));
  return options;
}

/** What the options say of the settings in use. */
const shown = (options: Page): Promise<string[]> =>
  options.locator('section:has(#search-index) dd').allTextContents();
const told = (options: Page) => options.locator('section:has(#search-index) [role="status"]');

/** What a preset asks the help desk for. */
async function searchOf(popup: Page, page: Page, preset: Preset): Promise<string | null> {
  const asked = page.waitForRequest(/MIMEBase_Subject=/);
  const shown = page.waitForEvent('load');
  await press(control(popup, preset, 'run'));
  await shown; // a search is the agent's last one only when it is done
  return new URL((await asked).url()).searchParams.get('MIMEBase_Subject');
}

/** Waits until the helper of the open search dialog proposes this, by the settings that it has asked for. */
async function expectSuggestion(page: Page, text: string, search: string): Promise<void> {
  const field = page.locator('#SearchInsert [name="MIMEBase_Subject"]');
  await page.bringToFront();
  await field.blur();
  await field.fill(text);
  await expect(page.locator(`[data-loods-search-suggestion='${search}']`)).toBeVisible();
}

/** All that System Configuration remembers. */
const configuration = async ({ database }: HelpDesk) => ({
  locks: await database.rows(
    'SELECT COUNT(*) AS n FROM sysconfig_default WHERE exclusive_lock_guid NOT IN ("0", "")',
  ),
  modified: await database.rows('SELECT * FROM sysconfig_modified ORDER BY id'),
  deployments: await database.rows('SELECT COUNT(*) AS n FROM sysconfig_deployment'),
});

/** An agent's page and the options, on a help desk and in a browser of the test's own. */
async function start(helpDesk: HelpDesk, open: Open, agent: string, locale: string) {
  const browser = await launchChromium({ port: helpDesk.port, extension, locale });
  const page = await open(agent, 'Action=AgentDashboard', { browser, helpDesk });
  return { browser, page, options: await openOptions(browser) };
}

test('an admin has the lists read, and searches go by them', async ({ helpDesk: shared, open }) => {
  test.setTimeout(90_000);
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-index`);
  await helpDesk.setting(`${prefix}StopWords###Custom`, ['Paniclog', '<b>&"x']);
  await helpDesk.setting(`${prefix}Attribute`, {
    WordLengthMin: '2',
    WordLengthMax: '12',
    WordCountMax: '500',
  });
  const { browser, page, options } = await start(helpDesk, open, 'wim', 'nl');
  await using _browser = browser;
  await expect(options.locator(resetButton)).toBeDisabled();
  const tickets = await helpDesk.tickets(2, { Title: 'exim paniclog xy up' });
  const preset = presetWith({ text: 'exim paniclog xy' });
  await importPresets(browser, [preset]);
  const popup = await openPopup(browser);
  expect(await searchOf(popup, page, preset)).toBe('"*exim*"&&"*paniclog*"');
  expect(await listed(page)).toEqual([]);
  // It found one of the world's own, whose page marks it as seen 3 s later.
  await helpDesk.untilQuiet(page, { id: Number(/TicketID=(\d+)/.exec(page.url())?.[1]) });
  const before = { ...(await helpDesk.traces()), ...(await configuration(helpDesk)) };

  await options.bringToFront();
  await options.locator(readButton).focus();
  await options.keyboard.press('Enter');

  await expect(told(options)).toContainText('Gelezen');
  expect({ ...(await helpDesk.traces()), ...(await configuration(helpDesk)) }).toEqual(before);
  const [lists, length, count, filters] = await shown(options);
  expect(lists).toContain('Custom: 2');
  for (const [language, words] of Object.entries(defaultIndex.stopWords))
    expect(lists).toContain(`${language}: ${words.length}`);
  expect(`${length} ${count}`).toMatch(/2 .*12 .*500/);
  expect(filters).toBe(defaultIndex.filters.join(''));
  await options.reload();
  await expect(options.locator('section:has(#search-index) dd').first()).toHaveText(lists ?? '');

  // The index has no "paniclog" either: without the lists nothing was found.
  expect(await searchOf(popup, page, preset)).toBe('"*exim*"&&"*xy*"');
  expect(await listed(page)).toEqual(tickets.map(({ id }) => id));
  await page.bringToFront();
  await page.locator('#TicketSearch').click();
  await expectSuggestion(page, 'exim paniclog xy', '"*exim*"&&"*xy*"');

  await press(options.locator(resetButton));
  await expect(told(options)).toContainText('standaard');
  await expect(options.locator(resetButton)).toBeDisabled();
  await expectSuggestion(page, 'paniclog exim xy', '"*paniclog*"&&"*exim*"');
  expect(await searchOf(popup, page, preset)).toBe('"*exim*"&&"*paniclog*"');
});

test('where agents’ searches take no expressions, one pattern finds it, and as many as it says', async ({
  helpDesk: shared,
  open,
}) => {
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-plain`);
  await helpDesk.setting('Ticket::Frontend::AgentTicketSearch###ExtendedSearchCondition', '0');
  const subject = 'Cron <root@mail> has "failed" (again), twice';
  const ticket = await helpDesk.ticket({ Title: subject });
  const { browser, page, options } = await start(helpDesk, open, 'wim', 'en');
  await using _browser = browser;
  await press(options.locator(readButton));
  await expect(options.locator('section:has(#search-index) .warning')).toContainText(
    'ExtendedSearchCondition',
  );

  await page.bringToFront();
  for (const [field, search] of [
    ['MIMEBase_Subject', '*cron*root@mail*failed*twice*'],
    ['Title', '"*Cron*<root@mail>*has*failed*(again),*twice*"'],
  ] as const) {
    await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
    const input = await searchDialog(page, field);
    await input.fill('"*failed*"&&"*twice*"');
    await expect(status(page)).toContainText(field === 'Title' ? 'Vindt 1 ticket.' : 'Vindt geen ticket.'); // as it does
    await input.fill(subject);
    await expect(status(page)).toContainText('Vindt 1 ticket.');
    await page.keyboard.press('Enter');
    await expect(input).toHaveValue(search);
    await page.keyboard.press('Enter');
    await expect(page.locator('.Headline h1')).toContainText(ticket.number);
  }
});

test('who may not, or gets half an answer, is told so, and nothing changes', async ({ helpDesk, open }) => {
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const options = await openOptions(browser);
  const refused = async (why: string) => {
    await press(options.locator(readButton));
    await expect(told(options)).toContainText(why);
    await expect(told(options)).toContainText('Nothing was changed');
    await expect(options.locator(resetButton)).toBeDisabled();
  };
  await refused('This needs a tab');
  const page = await open('bram', 'Action=AgentDashboard', { browser });
  await refused('may not see its System Configuration');
  await helpDesk.endSessions();
  await refused('session');
  await page.close();
  const admins = await open('wim', 'Action=AgentDashboard', { browser });
  for (const [name, fault] of Object.entries(faults)) {
    await test.step(name, async () => {
      await holdTheClock(admins);
      await admins.route(/ViewCustomGroup/, fault);
      await refused('help desk gave');
      await admins.unroute(/ViewCustomGroup/);
    });
  }
});

test('an index out of the ordinary is searched so that more is found, and said', async ({
  helpDesk: shared,
  open,
}) => {
  test.setTimeout(90_000);
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-odd-index`);
  const title = 'exim non(zero can’t [x] haven';
  const before = await helpDesk.ticket({ Title: title });
  await helpDesk.setting(`${prefix}Filters`, ['[[:punct:]]', ...defaultIndex.filters]);
  await helpDesk.setting(`${prefix}ForceUnfilteredStorage`, 1);
  const after = await helpDesk.ticket({ Title: title });
  const { browser, page, options } = await start(helpDesk, open, 'wim', 'nl');
  await using _browser = browser;
  await press(options.locator(readButton));
  await expect(told(options)).toContainText('Gelezen');
  const warnings = options.locator('section:has(#search-index) .warning');
  await expect(warnings).toContainText(['ForceUnfilteredStorage', '[[:punct:]]']);
  expect((await shown(options))[0]).not.toContain('Custom'); // which is switched off

  const preset = presetWith({ text: 'non(zero can’t [x] haven' });
  await importPresets(browser, [preset]);
  const popup = await openPopup(browser);
  expect(await searchOf(popup, page, preset)).toBe('"*non*zero*"&&"*haven*"');
  expect(await listed(page)).toEqual([before.id, after.id]);

  await helpDesk.setting('Ticket::Frontend::AgentTicketSearch###ExtendedSearchCondition', 0);
  await press(options.locator(readButton));
  await expect(warnings.last()).toContainText('ExtendedSearchCondition');
  expect(await searchOf(popup, page, preset)).toBe('*non*zero*haven*');
  expect(await listed(page)).toEqual([before.id, after.id]);

  const shownBefore = await shown(options);
  await helpDesk.act('wim', {
    Action: 'AdminSystemConfigurationGroup',
    Subaction: 'SettingUpdate',
    SettingName: `${prefix}StopWords###nl`,
    EffectiveValue: '["de"]',
  });
  await press(options.locator(readButton));
  await expect(told(options)).toContainText('nog niet uitgerold');
  expect(await shown(options)).toEqual(shownBefore);
});
