// Whatever Loods draws, in each way that people have it drawn: dark, in few colours, without motion, large, by keyboard.
import type { Page, TestInfo } from '@playwright/test';
import { violations } from './axe.ts';
import { cutOff, drawn, tabThrough } from './drawn.ts';
import { expect, test } from './fixtures.ts';
import { Pixels } from './pixels.ts';
import { jobSurfaces } from './surfaces/jobs.ts';
import { dutchSurfaces, englishSurfaces } from './surfaces/own-pages.ts';
import { otherwiseSurfaces } from './surfaces/set-otherwise.ts';
import type { Shown } from './surfaces/surface.ts';
import { ticketSurfaces } from './surfaces/tickets.ts';

const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

for (const [name, show] of Object.entries({ ...ticketSurfaces, ...otherwiseSurfaces })) {
  test(name, async ({ helpDesk, open }, testInfo) => {
    await using own = new AsyncDisposableStack();
    await lookAtAll(show({ helpDesk, open, own }), testInfo);
  });
}

for (const [name, show] of Object.entries(jobSurfaces)) {
  // In a browser that knows nothing of backups and approvals.
  test(name, async ({ clean: _, helpDesk, open }, testInfo) => {
    await using own = new AsyncDisposableStack();
    await lookAtAll(show({ helpDesk, open, own }), testInfo);
  });
}

for (const [name, show] of Object.entries(dutchSurfaces))
  test(name, ({ dutch }, testInfo) => lookAtAll(show(dutch), testInfo));

for (const [name, show] of Object.entries(englishSurfaces))
  test(name, ({ clean }, testInfo) => lookAtAll(show(clean), testInfo));

/** Looks at one after another. Each has a step of its name, which a failure stands in. */
async function lookAtAll(surfaces: AsyncIterable<Shown>, testInfo: TestInfo): Promise<void> {
  test.setTimeout(240_000); // several surfaces, each in all ways
  await using own = new AsyncDisposableStack();
  let pixels: Pixels | undefined;
  for await (const [name, page] of surfaces) {
    pixels ??= own.use(await Pixels.open(page.context()));
    await test.step(name, () => lookAt(name, page, pixels as Pixels, testInfo));
  }
}

/** Looks at it in all ways, and leaves it as it was but for the focus. */
async function lookAt(name: string, page: Page, pixels: Pixels, testInfo: TestInfo): Promise<void> {
  await page.bringToFront();
  const picture = (what: string) => page.screenshot({ path: testInfo.outputPath(name, `${what}.png`) });
  /** @param found what is wrong, if anything: then there is a picture of it */
  const expectNone = async (found: readonly unknown[], what: string) => {
    if (found.length > 0) await picture(what);
    expect.soft(found, `${name}, ${what}`).toEqual([]);
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ ...plain, colorScheme });
    await expectNone(await violations(page), colorScheme);
    await page.emulateMedia({ ...plain, colorScheme, forcedColors: 'active' });
    await expectNone(await faint(page, pixels), `forced colours, ${colorScheme}`);
  }
  await page.emulateMedia({ ...plain, reducedMotion: 'reduce' });
  await expectNone(await moving(page, pixels), 'without motion');
  await page.emulateMedia(plain);
  await expectNone(await tabThrough(page), 'by keyboard');

  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const isPopup = size.width === 360; // which the browser makes as wide as it wants to be
  await page.setViewportSize({ width: isPopup ? size.width : size.width / 2, height: size.height / 2 });
  await expectNone(await cutOff(page), 'at 200 %');
  if (isOwn(page)) expect.soft(await page.evaluate(beyondWidth), `${name}, at 200 %`).toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
}

/** What can hardly be told from its ground. */
async function faint(page: Page, pixels: Pixels): Promise<unknown[]> {
  const parts = await drawn(page);
  const contrasts = await pixels.contrasts(await page.screenshot(), parts);
  return parts.filter((_, index) => (contrasts[index] ?? 0) < 3);
}

const isOwn = (page: Page) => page.url().startsWith('chrome-extension:');

const beyondWidth = () => document.documentElement.scrollWidth - window.innerWidth;

/** What looks otherwise a moment later. */
async function moving(page: Page, pixels: Pixels): Promise<unknown[]> {
  const parts = await drawn(page);
  const before = await page.screenshot();
  await page.evaluate(aFewFrames);
  const areSame = await pixels.areSame(before, await page.screenshot(), parts);
  return parts.filter((_, index) => !areSame[index]);
}

async function aFewFrames(): Promise<void> {
  for (let count = 0; count < 12; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
