// The lock of Generic Agent jobs' runs: ways to run a job without Loods, each of which has to fail with it.
import type { Locator, Page } from '@playwright/test';
import { runNowQuery } from '../../lib/otrs/run-now.ts';
import { ordinaryQueries, runQueries } from '../unit/otrs/run-queries.ts';
import { extensionWithBroken, sleep, takePermission } from './broken-extension.ts';
import { extension, helpDeskUrl } from './browser.ts';
import { inContentScript, sendFrom } from './content-script.ts';
import { expect } from './fixtures.ts';
import { FrailLine } from './frail-line.ts';
import { test as fixtures } from './job-desk.ts';
import { job, LockedJob, openPage, plainPage, runBy, runPage, untilLed } from './locked-job.ts';
import { runReleased } from './released-run.ts';
import { ahead, byAddress, byBody, elements, formOf, forms, leaving, type Run } from './run-ways.ts';

const test = fixtures.extend<{ locked: LockedJob }>({
  locked: async ({ jobDesk }, use) => {
    await using locked = await LockedJob.at(jobDesk);
    await use(locked);
  },
});

/** A way, and how to go it from a page of the help desk; it may be another one then. */
interface Way {
  readonly name: string;
  readonly go: (page: Page, run: Run) => Promise<unknown>;
}

/** What only a rule of the browser can stop, on a page that stays. */
const addresses: readonly Way[] = [
  ...elements.map((html) => ({
    name: html,
    go: (page: Page, { address }: Run) =>
      page.evaluate(
        (text) => document.body.insertAdjacentHTML('beforeend', text),
        html.replace('ADDRESS', address),
      ),
  })),
  ...Object.entries(byAddress).map(([name, way]) => ({ name, go: start(way) })),
  ...runQueries.map((query) => ({
    name: query,
    go: (page: Page, { cgi, fields: { Profile = '', ChallengeToken = '' } }: Run) => {
      const filled = query.replace('JOB', encodeURIComponent(Profile)).replace('TOKEN', ChallengeToken);
      return page.evaluate(
        (url) => void fetch(url, { redirect: 'manual' }).catch(() => {}),
        `${cgi};${filled}`,
      );
    },
  })),
  ...['/otrs//index.pl', '/otrs/index.pl/extra', '/otrs/%69ndex.pl', '/otrs/nothing.pl'].map((path) => ({
    name: path,
    go: (page: Page, { address }: Run) =>
      page.evaluate(
        (url) => void fetch(url, { redirect: 'manual' }).catch(() => {}),
        address.replace('/otrs/index.pl', path),
      ),
  })),
];

const fetchedAhead: readonly Way[] = Object.entries(ahead).map(([name, way]) => ({ name, go: start(way) }));

/** What only the page's own script can stop, on a page that stays. */
const bodies: readonly Way[] = [
  ...Object.entries(byBody).map(([name, way]) => ({ name: `${name}, in the body`, go: start(way) })),
  ...Object.entries(forms).map(([name, form]) => ({
    name: `a form: ${name}`,
    go: async (page: Page, run: Run) => {
      const frame = crypto.randomUUID();
      const insert = (html: string) => document.body.insertAdjacentHTML('afterbegin', html);
      await page.evaluate(insert, formOf(form, run, frame));
      await page.locator(`form[target="${frame}"]`).evaluate(form.send);
    },
  })),
];

/** What leaves the page. */
const navigations: readonly Way[] = [
  { name: 'a click', go: async (page, run) => (await linkOn(page, run)).click() },
  ...[{ button: 'middle' as const }, { modifiers: ['Control' as const] }].map((how) => ({
    name: `a click with ${JSON.stringify(how)}`,
    go: async (page: Page, run: Run) => {
      const opened = page.context().waitForEvent('page');
      await (await linkOn(page, run)).click(how);
      await untilLed(await opened);
    },
  })),
  { name: 'a typed address', go: (page, { address }) => page.goto(address).catch(() => {}) },
  {
    name: 'a new window',
    go: async (page, { address }) => {
      const opened = page.context().waitForEvent('page');
      await page.evaluate((url) => void open(url), address);
      await untilLed(await opened);
    },
  },
  ...Object.entries(leaving).map(([name, way]) => ({ name, go: start(way) })),
];

/** Znuny's own link may be hidden by then. */
async function linkOn(page: Page, { address }: Run): Promise<Locator> {
  const html = `<a id="way" href="${address}" style="position: fixed; inset: 0; z-index: 9999">Run</a>`;
  await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html);
  return page.locator('#way');
}

function start(way: (run: Run) => unknown): Way['go'] {
  // Begun, not awaited: what fails fails in the page.
  return (page, run) =>
    page.evaluate(`void (async (run) => (${way})(run))(${JSON.stringify(run)}).catch(() => {})`);
}

test('each way runs the job where nothing stops it', async ({ locked }) => {
  const browser = await locked.browser();
  const page = await browser.newPage();
  await openPage(page);
  const ways = [...addresses, ...bodies, ...navigations].map((way, index) => ({ ...way, number: index + 1 }));
  const html = await page.content();
  const missing = () => ways.filter(({ number }) => !locked.went(number)).map(({ name }) => name);
  for (const { go, number } of ways.slice(0, -navigations.length)) await go(page, runBy(html, number));
  // Some hundred runs, on a server with two processors.
  await expect.poll(missing, { timeout: 40_000 }).toEqual(navigations.map(({ name }) => name));
  for (const { go, number } of ways.slice(-navigations.length)) {
    const own = await browser.newPage();
    await own.goto(plainPage);
    await go(own, runBy(html, number));
    // Not closed: closing a page just as it is left hung, about once in a hundred (Chromium 156, on a busy machine).
    await expect.poll(() => locked.went(number)).toBe(true);
  }
  expect(missing()).toEqual([]);
});

test('none runs it with Loods', async ({ locked, clean }) => {
  const browser = await locked.logIn(clean);
  const page = await browser.newPage();
  let run = await openPage(page);
  for (const { name, go } of [...addresses, ...fetchedAhead, ...bodies]) {
    await test.step(name, () => go(page, run));
  }
  for (const { name, go } of navigations) {
    await test.step(name, async () => {
      run = await openPage(page);
      await go(page, run);
      if (!/window|button|modifiers|shadow/.test(name)) await untilLed(page); // the others leave this page
    });
  }
  expect(await locked.hasRun()).toBe(false);
});

test('nor while the background sleeps, nor when its permission is taken away', async ({ locked }) => {
  const browser = await locked.browser(extension);
  const page = await browser.newPage();
  const { address } = await openPage(page);
  const blocked = expect.objectContaining({ message: expect.stringContaining('ERR_BLOCKED_BY_CLIENT') });
  await sleep(browser);
  expect(await page.goto(address).catch((error) => error)).toEqual(blocked);
  await untilLed(page); // it was woken
  expect(page.url()).toBe(runPage);

  await sleep(browser);
  await takePermission(browser);
  expect(await page.goto(address).catch((error) => error)).toEqual(blocked); // before it can have noticed
  const another = await browser.newPage();
  const run = await openPage(another);
  for (const { go } of addresses) await go(another, run);
  expect(await another.goto(address).catch((error) => error)).toEqual(blocked);
  expect(await locked.hasRun()).toBe(false);
});

test('nor when the scripts of Loods fail', async ({ locked }) => {
  using broken = extensionWithBroken(['content-scripts/agent.js', 'background.js']);
  const browser = await locked.browser(broken.folder);
  const page = await browser.newPage();
  const run = await openPage(page);
  for (const { go } of [...addresses, ...bodies]) await go(page, run);
  await expect(page.goto(run.address)).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  expect(await locked.hasRun()).toBe(false);
});

test('a released run runs once, and its address never again', async ({ locked, clean }) => {
  const browser = await locked.logIn(clean);
  const page = await browser.newPage();
  const run = await openPage(page);
  const sent = page.waitForRequest((request) => request.url().includes('LoodsRelease'));
  expect(await runReleased(page, run)).toEqual({ kind: 'done', value: true });
  expect(await locked.hasRun()).toBe(true);
  await expect.poll(() => locked.releasedRuns()).toEqual(['POST 302']); // the line is written when the answer has gone

  await locked.fill();
  const url = (await sent).url();
  expect(url).not.toContain(run.fields['ChallengeToken']);
  const again = `fetch(${JSON.stringify(url)}, { method: 'POST', body: '${run.body}' }).then(() => 'sent', String)`;
  expect(await inContentScript(page, again)).toBe('TypeError: Failed to fetch');
  for (const method of ['POST', 'GET']) {
    expect(
      await page.evaluate(([to, how]) => fetch(to, { method: how }).catch(String), [url, method] as const),
    ).toBe('TypeError: Failed to fetch');
  }
  await expect(page.goto(url)).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  expect(await locked.hasRun()).toBe(false);
  expect(locked.releasedRuns()).toHaveLength(1);
});

test('a release is for one tab, one kind of request, and one life of the background', async ({
  locked,
  clean,
}) => {
  const browser = await locked.logIn(clean);
  const [page, other] = [await browser.newPage(), await browser.newPage()];
  const run = await openPage(page);
  await openPage(other);
  const body = `new URLSearchParams({ ChallengeToken: '${run.fields['ChallengeToken']}' })`;
  const released = async () => {
    const { value } = (await sendFrom(page, 'release', { job })) as { value: { release: string } };
    expect(value).toEqual({ release: expect.any(String) });
    return { ...value, url: `${helpDeskUrl}?${runNowQuery(job, value.release)}` };
  };
  const send = (url: string, method: string) =>
    `fetch('${url}', { method: '${method}', body: ${method === 'GET' ? 'null' : body} }).then(() => 'sent', String)`;
  const refused = 'TypeError: Failed to fetch';

  await test.step('another tab', async () => {
    expect(await inContentScript(other, send((await released()).url, 'POST'))).toBe(refused);
  });
  await test.step('another method', async () => {
    expect(await inContentScript(page, send((await released()).url, 'GET'))).toBe(refused);
  });
  await test.step('another kind', async () => {
    const { url, release } = await released();
    expect(await page.evaluate(`navigator.sendBeacon('${url}', ${body})`)).toBe(true); // it takes it, and no more
    await sendFrom(page, 'revoke', { release });
  });
  await test.step('two at once', async () => {
    const { url, release } = await released();
    expect(await sendFrom(other, 'release', { job })).toEqual({ done: true, value: 'busy' });
    await sendFrom(page, 'revoke', { release });
    expect(await inContentScript(page, send(url, 'POST'))).toBe(refused);
  });
  await test.step('after a sleep', async () => {
    const { url } = await released();
    await sleep(browser);
    await sendFrom(page, 'policies', undefined); // wakes it
    expect(await inContentScript(page, send(url, 'POST'))).toBe(refused);
  });
  expect(await locked.hasRun()).toBe(false);
});

test('a run is not sent again by the browser when the line breaks', async ({ locked }) => {
  using line = await FrailLine.start(locked.helpDesk.port);
  const browser = await locked.browser(extension, line.port);
  const page = await browser.newPage();
  const run = await openPage(page);
  line.die();
  const sent = page.waitForRequest((request) => request.url().includes('LoodsRelease'));
  const outcome = runReleased(page, run);
  await expect.poll(() => locked.hasRun()).toBe(true);
  await locked.fill();
  const again = `fetch('${(await sent).url()}', { method: 'POST', signal: AbortSignal.timeout(1000) }).catch(String)`;
  expect(await inContentScript(page, again)).toBe('TypeError: Failed to fetch'); // while the first is under way
  const seal =
    "navigator.storage.getDirectory().then((all) => all.getFileHandle('loods-seal')).then(() => 'whole', () => 'broken')";
  await expect.poll(() => inContentScript(page, seal)).toBe('broken');
  line.break();
  expect(await outcome).toMatchObject({ kind: 'no-connection' });
  expect(await locked.hasRun()).toBe(false);
});

test('ordinary pages open', async ({ open }) => {
  const page = await open('wim', 'Action=AgentDashboard');
  const answers = ordinaryQueries.map((query) =>
    page.evaluate((url) => fetch(url).then(({ status }) => status, String), `?${query}`),
  );
  expect(await Promise.all(answers)).toEqual(ordinaryQueries.map(() => 200));
});
