// Firefox: the lock of Generic Agent jobs' runs, and the one way through it. Which way is a way at all, and what else Loods does, is
// tried in Chromium (guard-lock.spec.ts, guard-run.spec.ts).
import type { Browser, Page } from 'puppeteer-core';
import { runQueries } from '../unit/otrs/run-queries.ts';
import { helpDeskUrl } from './browser.ts';
import { launchFirefox, logInFirefox, loodsId } from './firefox.ts';
import { expect, test } from './fixtures.ts';
import { LockedJob, runBy, runPage } from './locked-job.ts';
import { byAddress, byBody, elements, formOf, forms, leaving, type Run } from './run-ways.ts';

/** The page before the run, and yet not where Loods leads to. */
const home = `${runPage};From=here`;

/** A page of the help desk's host that is there at once: "not found". */
const light = new URL('/nothing', helpDeskUrl).href;

/** Ways by their names: scripts for that page. */
type Scripts = readonly (readonly [name: string, script: (run: Run) => string])[];

/** On a page that stays. */
const staying: Scripts = [
  ...elements.map((html) => [html, ({ address }: Run) => insert(html.replace('ADDRESS', address))] as const),
  ...Object.entries({ ...byAddress, ...prefixed(byBody) }).map(([name, way]) => [name, start(way)] as const),
  ...runQueries.map((query) => [query, fetchOf(query)] as const),
  ...Object.entries(forms).map(([name, form]) => {
    const send = (run: Run, frame = crypto.randomUUID()) =>
      `${insert(formOf(form, run, frame))}; (${form.send})(document.querySelector('form[target="${frame}"]'))`;
    return [`a form: ${name}`, send] as const;
  }),
];

/** What leaves the page, or opens another. */
const going: Scripts = [
  ...Object.entries(leaving).map(([name, way]) => [name, start(way)] as const),
  ['a link', ({ address }) => linkTo(address)],
  ['a link to a new window', ({ address }) => linkTo(address, 'target="_blank"')],
  ['a new window', ({ address }) => `void open(${JSON.stringify(address)})`],
];

/** A few that have to run the job in this very Firefox when Loods is gone. */
const samples = /^(<img .*|fetch|XMLHttpRequest|multipart by fetch, in the body|a form: submit\(\))$/;

function prefixed<Value>(ways: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(ways).map(([name, way]) => [`${name}, in the body`, way]));
}

function insert(html: string): string {
  return `document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(html)})`;
}

/** Follows a link. Real clicks wait for a tab to be drawn, which Firefox may put off without end on a busy machine. */
function linkTo(address: string, attributes = ''): string {
  return `${insert(`<a id="way" href="${address}" ${attributes}>Run</a>`)}; document.getElementById('way').click()`;
}

function fetchOf(query: string): (run: Run) => string {
  return ({ cgi, fields: { Profile = '', ChallengeToken = '' } }) => {
    const filled = query.replace('JOB', encodeURIComponent(Profile)).replace('TOKEN', ChallengeToken);
    return `void fetch(${JSON.stringify(`${cgi};${filled}`)}).catch(() => {})`;
  };
}

/** Begun, not awaited: what fails fails in the page. */
function start(way: (run: Run) => unknown): (run: Run) => string {
  return (run) => `void (async (run) => (${way})(run))(${JSON.stringify(run)}).catch(() => {})`;
}

/** A tab with the page before the run. Without waiting for pictures, some of which come from elsewhere. */
async function openTab(browser: Browser, url = home): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Waits until that is so; a busy machine takes its time. */
const until = (isSo: () => boolean | Promise<boolean>) => expect.poll(isSo, { intervals: [20] }).toBe(true);

/** True when there is a tab to which Loods led. */
const isLed = async (browser: Browser) => (await browser.pages()).some((page) => page.url() === runPage);

/** Goes a way that leaves the page, and waits until it has led to where nothing runs. */
async function goAway(browser: Browser, name: string, script: string): Promise<void> {
  const page = await openTab(browser, light);
  await page.evaluate(script);
  if (/new window/.test(name)) await until(() => isLed(browser));
  // In a shadow, only that a form is sent can be seen, not what: it is not.
  else if (name !== 'a form in a shadow') await until(() => page.url().startsWith(helpDeskUrl));
  await closeLed(browser, page);
}

async function closeLed(browser: Browser, page: Page): Promise<void> {
  for (const tab of await browser.pages()) if (tab.url() === runPage && tab !== page) await tab.close();
  await page.close();
}

/** Presses a control of the guard's panel. */
async function pressGuard(page: Page, part: string): Promise<void> {
  const panel = '[data-loods-feature="run-guard"][data-loods-guard="pass"]';
  const found = await page.waitForSelector(`${panel} >>> ${part}`);
  if (!found) throw new Error(`The panel has no ${part}`);
  await found.click();
}

test('in Firefox, no way runs a job past the lock; the guard runs it, once', async ({
  helpDesk: { instance },
}) => {
  await using locked = await LockedJob.start(`${instance.name}-firefox`);
  await using browser = await launchFirefox(locked.helpDesk.port);
  await logInFirefox(browser, await locked.helpDesk.logIn('wim'));
  const page = await openTab(browser);
  const html = await page.content();
  const run = runBy(html);

  await test.step('ways on a page that stays', async () => {
    for (const [, script] of staying) {
      await page.waitForSelector('body'); // was seen missing once, on a busy machine
      await page.evaluate(script(run));
    }
    await closeLed(browser, page); // one of them has opened a tab
  });
  for (const [name, script] of going) await test.step(name, () => goAway(browser, name, script(run)));
  await test.step('a typed address', async () => {
    const tab = await browser.newPage();
    await expect(tab.goto(run.address)).rejects.toThrow(/NS_(ERROR_ABORT|BINDING_ABORTED)/);
    await until(() => isLed(browser));
    await tab.close();
  });
  expect(await locked.hasRun()).toBe(false);

  await test.step('the guard runs it', async () => {
    const tab = await openTab(browser, runPage);
    await pressGuard(tab, 'form.backup input');
    await tab.keyboard.type('Sjoerd');
    await pressGuard(tab, '[data-loods-action="guard-backup"][aria-disabled="false"]');
    await pressGuard(tab, '[data-loods-action="guard-run"][aria-disabled="false"]');
    await tab.waitForSelector('[data-loods-feature="run-guard"] >>> [data-loods-toast="done"]');
    expect(await locked.hasRun()).toBe(true);
    expect(locked.releasedRuns()).toEqual(['POST 302']);
  });

  await test.step('without Loods, those are ways', async () => {
    await browser.uninstallExtension(loodsId);
    const bare = await openTab(browser);
    const ways = staying.filter(([name]) => samples.test(name));
    for (const [way, [, script]] of ways.entries()) await bare.evaluate(script(runBy(html, way)));
    await expect.poll(() => ways.filter((_, way) => !locked.went(way)).map(([name]) => name)).toEqual([]);
  });
});
