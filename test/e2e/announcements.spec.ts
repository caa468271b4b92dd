// What happens is read out: it comes into a place that the screen reader knew before, and no other place takes its stead.
import type { Page } from '@playwright/test';
import { bulkButton, listOf, panel, tickAll } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { editOf, one, spam } from './job-edit-page.ts';
import { type LiveRegion, liveRegions } from './live-regions.ts';
import { startOwn } from './own-help-desk.ts';
import { confirmBackup, expectVerdict, guardButton, panel as guardPanel, runQuery } from './run-page.ts';
import { previews, searchDialog } from './search-page.ts';
import { isWrite, spamButton, toast, zoomOf } from './ticket-page.ts';

/** The place that says this. */
async function saying(page: Page, text: string | RegExp): Promise<LiveRegion> {
  const regions = await liveRegions(page);
  const found = regions.find((region) => region.text.match(text));
  if (!found) throw new Error(`Nothing says ${text}: ${JSON.stringify(regions)}`);
  return found;
}

/** The place that had that id, as it is now. */
const now = async (page: Page, { id }: LiveRegion): Promise<LiveRegion | undefined> =>
  (await liveRegions(page)).find((region) => region.id === id);

test('messages on tickets: good news when it suits, bad news at once', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  const going: (() => void)[] = [];
  await page.route('**/otrs/index.pl', async (route) => {
    if (isWrite(route.request())) await new Promise<void>((resolve) => going.push(resolve));
    await route.fallback();
  });
  await spamButton(page).click();
  await expect(toast(page, 'pending')).toBeVisible();
  const news = await saying(page, 'Marking as spam');
  const alerts = (await liveRegions(page)).find(({ live, text }) => live === 'assertive' && text === '');
  expect(news.live).toBe('polite');
  expect(alerts).toBeDefined();

  await expect.poll(() => going.length).toBe(1);
  for (const go of going) go();
  await expect(toast(page, 'done')).toBeVisible();
  expect((await now(page, news))?.text).toContain(`Ticket ${ticket.number} is Spam, and unlocked.`);

  await page.route('**/otrs/index.pl', (route) => route.abort('connectionrefused'));
  await spamButton(page).click();
  await expect(toast(page, 'failed')).toBeVisible();
  expect((await now(page, alerts as LiveRegion))?.text).toContain('Nothing was changed');
  expect((await now(page, news))?.text).toBe('');
});

test('what becomes of many tickets', async ({ helpDesk, open }) => {
  const Title = 'What is said of many';
  await helpDesk.tickets(2, { Title });
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  let go = () => {};
  await page.route('**/otrs/index.pl', async (route) => {
    if (isWrite(route.request()))
      await new Promise<void>((resolve) => {
        go = resolve;
      });
    await route.fallback();
  });
  await bulkButton(page, 'spam').click();
  await expect(panel(page)).toBeFocused();
  const region = await saying(page, 'Marking as spam');
  await expect(async () => {
    go();
    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'done', { timeout: 1000 });
  }).toPass();
  expect(await now(page, region)).toMatchObject({ live: 'polite', text: '2 done' });
});

test('what a search finds, and that there is one to be used', async ({ helpDesk, open }) => {
  await helpDesk.ticket({ Title: 'Heard (not) seen: search' });
  const page = await open('bram', 'Action=AgentDashboard');
  const field = await searchDialog(page, 'Title');
  await field.fill('Heard');
  await expect(previews(page)).not.toHaveCount(0);
  const region = await saying(page, 'Finds');
  expect(region).toMatchObject({ live: 'polite' });
  await field.fill('Heard (not) seen: search');
  await expect(previews(page).locator('mark').first()).toBeVisible();
  expect((await now(page, region))?.text).toMatch(/^Use this search: Enter. +Finds 1 ticket/);
  await page.keyboard.press('Enter');
  expect((await now(page, region))?.text).toMatch(
    /^Loods put this search in\. Enter searches\. +Finds 1 ticket/,
  );
});

test('the guard’s verdict, what a run came to, and what became of a job that was saved', async ({
  helpDesk: shared,
  open,
}) => {
  await using own = await startOwn(shared, 'said');
  await own.helpDesk.speak('wim', 'en');
  await own.helpDesk.ticket({ State: 'Spam' });
  const page = await open('wim', 'Action=Admin', own);
  const goTo = (query: string) => page.goto(`${page.url().split('?')[0]}?${query}`);

  await test.step('before a run', async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/*Subaction=Update*', async (route) => {
      await held;
      await route.continue();
    });
    await goTo(runQuery(spam));
    await expect(guardPanel(page)).toHaveAttribute('data-loods-guard', 'checking');
    const verdict = await saying(page, 'Looking at the settings');
    go();
    await expectVerdict(page, 'pass');
    expect((await now(page, verdict))?.text).toContain('It may run: 1 ticket');
    await page.unrouteAll();
  });

  await test.step('after a run', async () => {
    await confirmBackup(page);
    await guardButton(page, 'run').click();
    await expect(guardPanel(page).locator('.news')).toBeVisible();
    expect(await saying(page, 'Deleted: 1.')).toMatchObject({ live: 'assertive' });
  });

  await test.step('after a save', async () => {
    await goTo(editOf(one));
    await page.locator('#Submit').click();
    await expect(toast(page, 'done')).toBeVisible();
    expect(await saying(page, 'is stored as you typed it')).toMatchObject({ live: 'polite' });
  });
});
