// What the run guard costs and saves: how fast it judges, what it adds to the page before a run, and the handbook's procedure
// beside Loods' own.
import type { BrowserContext, Page } from '@playwright/test';
import { builtInPolicies, policyOf } from '../../lib/guard/index.ts';
import { forgetRun } from '../e2e/before-run.ts';
import { extension, helpDeskUrl, launchChromium } from '../e2e/browser.ts';
import { logIn } from '../e2e/fixtures.ts';
import { openGuardPage } from '../e2e/guard-page.ts';
import type { HelpDesk } from '../e2e/help-desk.ts';
import { guardButton, panel, runQuery, spam } from '../e2e/run-page.ts';
import { Hand } from './hand.ts';

/** Deletes the tickets, on the overview of jobs. @returns how many things had to be looked at */
type Way = (page: Page, hand: Hand) => Promise<number>;

export interface RunEffort {
  readonly gestures: number;
  readonly looks: number;
  readonly milliseconds: number;
}

/** Equal places are neighbours in time. */
interface Pair<Value> {
  readonly native: readonly Value[];
  readonly loods: readonly Value[];
}

export interface GuardFindings {
  /** Settings read and judged in a second, of a page that is there as text. */
  readonly settingsPerSecond: number;
  /** Until the page before a run can be used, in milliseconds. */
  readonly untilUsable: Pair<number>;
  readonly runs: Pair<RunEffort>;
}

const loadTimes = 10;
const runTimes = 5;
const spamTickets = 5;

/** All of it, on a help desk whose spam is only what is made here. */
export async function measureGuard(helpDesk: HelpDesk): Promise<GuardFindings> {
  await using native = await adminOf(helpDesk);
  await using loods = await adminOf(helpDesk, extension);
  const ways = { native: native.page, loods: loods.page };
  await runSpam(helpDesk, native.page, byHandbook); // leaves no spam of others, and fills caches
  await runSpam(helpDesk, loods.page, byLoods); // confirms the backup of the day
  await forgetRun(helpDesk); // else it is watched first, for it ran a moment ago
  await helpDesk.tickets(spamTickets, { State: 'Spam' });
  const untilUsable = await byTurns(loadTimes, {
    native: () => timeOf(() => openNatively(ways.native)),
    loods: () => timeOf(() => openGuarded(ways.loods)),
  });
  const runs = await byTurns(runTimes, {
    native: () => runSpam(helpDesk, ways.native, byHandbook),
    loods: () => runSpam(helpDesk, ways.loods, byLoods),
  });
  return { settingsPerSecond: await judgeForAWhile(native.browser, helpDesk), untilUsable, runs };
}

async function adminOf(
  helpDesk: HelpDesk,
  withExtension?: string,
): Promise<{ browser: BrowserContext; page: Page } & AsyncDisposable> {
  const browser = await launchChromium({ port: helpDesk.port, extension: withExtension });
  await logIn(browser, await helpDesk.logIn('wim'));
  const page = await browser.newPage();
  return { browser, page, [Symbol.asyncDispose]: () => browser.close() };
}

async function byTurns<Value>(
  times: number,
  ways: { native: () => Promise<Value>; loods: () => Promise<Value> },
): Promise<Pair<Value>> {
  const pair = { native: [] as Value[], loods: [] as Value[] };
  for (let turn = 0; turn < times; turn++) {
    pair.native.push(await ways.native());
    pair.loods.push(await ways.loods());
  }
  return pair;
}

async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

const runPageLink = (page: Page) =>
  page.locator('#GenericAgentJobs tr', { hasText: spam }).locator('a[href*="Subaction=Run;"]');
const runLink = (page: Page) => page.locator('a.CallForAction[href*="Subaction=RunNow"]');

async function openNatively(page: Page): Promise<void> {
  await page.goto(`${helpDeskUrl}?${runQuery(spam)}`);
  await runLink(page).waitFor();
}

async function openGuarded(page: Page): Promise<void> {
  await page.goto(`${helpDeskUrl}?${runQuery(spam)}`);
  await guardButton(page, 'run').waitFor();
}

/** Deletes fresh spam. @throws when there is any left, by the database */
async function runSpam(helpDesk: HelpDesk, page: Page, way: Way): Promise<RunEffort> {
  await forgetRun(helpDesk);
  await helpDesk.tickets(spamTickets, { State: 'Spam' });
  await page.goto(`${helpDeskUrl}?Action=AdminGenericAgent`);
  const hand = new Hand();
  const started = performance.now();
  const looks = await way(page, hand);
  const milliseconds = performance.now() - started;
  const left = await helpDesk.database.rows(
    "SELECT t.id FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id WHERE s.name = 'Spam'",
  );
  if (left.length > 0) throw new Error(`${left.length} spam tickets are left`);
  return { gestures: hand.gestures, looks, milliseconds };
}

/** A look is one row of the edit page's form, every chapter unfolded; and the number of tickets before the run. */
const byHandbook: Way = async (page, hand) => {
  const load = (press: () => Promise<void>) => Promise.all([page.waitForEvent('load'), press()]);
  await load(() => hand.click(page.locator('#GenericAgentJobs').getByText(spam, { exact: true })));
  const form = page.locator('form[name="compose"]');
  const folded = form.locator('.WidgetSimple.Collapsed .Toggle a');
  while ((await folded.count()) > 0) await hand.click(folded.first());
  const rows = await form.locator('.Field').filter({ visible: true }).count();
  await load(() => hand.click(form.locator('a[href$="Action=AdminGenericAgent"]')));
  await load(() => hand.click(runPageLink(page)));
  await load(() => hand.click(runLink(page)));
  return rows + 1;
};

/** A look is one line of the panel: a finding, a setting, a sentence about numbers. */
const byLoods: Way = async (page, hand) => {
  await hand.click(runPageLink(page));
  await guardButton(page, 'run').waitFor();
  const lines = await panel(page).locator('[data-loods-finding], tbody tr, .numbers li').count();
  if ((await guardButton(page, 'run').getAttribute('aria-disabled')) === 'true') {
    await hand.type(panel(page).locator('form.backup input'), 'Sjoerd');
    await hand.click(guardButton(page, 'backup'));
    await panel(page).locator('[data-loods-action="guard-run"][aria-disabled="false"]').waitFor();
  }
  await hand.click(guardButton(page, 'run'));
  await panel(page).locator('.news').waitFor();
  return lines;
};

/** The settings of one page, over and over. */
async function judgeForAWhile(browser: BrowserContext, helpDesk: HelpDesk): Promise<number> {
  const page = await openGuardPage(browser, helpDesk);
  const policy = policyOf(builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' }), spam);
  const perSecond = await page.evaluate(
    async ({ policy, url }) => {
      const base = new URL('/loods-test/', url).href;
      const { judge } = await import(`${base}lib/guard/judge.ts`);
      const { readJobSettings } = await import(`${base}lib/otrs/job-settings.ts`);
      const query = `Action=AdminGenericAgent;Subaction=Update;Profile=${encodeURIComponent(policy.job)}`;
      const text = await (await fetch(`${url}?${query}`)).text();
      const parser = new DOMParser();
      let settings = 0;
      const started = performance.now();
      while (performance.now() - started < 3000) {
        const read = readJobSettings(parser.parseFromString(text, 'text/html'));
        judge(read, policy, new Date());
        settings += read.inForce.length + read.inert.length;
      }
      return (settings / (performance.now() - started)) * 1000;
    },
    { policy, url: helpDeskUrl },
  );
  await page.close();
  return perSecond;
}
