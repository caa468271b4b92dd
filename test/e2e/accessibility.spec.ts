// Whatever Loods draws, in each way that people have it drawn: dark, in few colours, without motion, large, by keyboard.
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { cutOff, drawn, tabThrough } from './drawn.ts';
import { expect, test } from './fixtures.ts';
import { Pixels } from './pixels.ts';
import { jobSurfaces } from './surfaces/jobs.ts';
import { ownSurfaces } from './surfaces/own-pages.ts';
import { ticketSurfaces } from './surfaces/tickets.ts';

const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

for (const [name, show] of Object.entries({ ...ticketSurfaces, ...jobSurfaces, ...ownSurfaces })) {
  test(name, async ({ clean, dutch, helpDesk, open }, testInfo) => {
    test.setTimeout(120_000); // all of it on one page: that takes long to bring up
    await using own = new AsyncDisposableStack();
    const page = await show({ clean, dutch, helpDesk, open, own });
    await using pixels = await Pixels.open(page.context());
    await page.bringToFront();
    const picture = (what: string) => page.screenshot({ path: testInfo.outputPath(`${what}.png`) });

    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ ...plain, colorScheme });
        await picture(colorScheme);
        expect.soft(await violations(page)).toEqual([]);
      });
      await test.step(`forced colours, ${colorScheme}`, async () => {
        await page.emulateMedia({ ...plain, colorScheme, forcedColors: 'active' });
        const parts = await drawn(page);
        const contrasts = await pixels.contrasts(await picture(`forced-${colorScheme}`), parts);
        expect.soft(parts.filter((_, index) => (contrasts[index] ?? 0) < 3)).toEqual([]);
      });
    }
    await test.step('without motion', async () => {
      await page.emulateMedia({ ...plain, reducedMotion: 'reduce' });
      expect.soft(await moving(page, pixels)).toEqual([]);
    });
    await test.step('by keyboard', async () => {
      await page.emulateMedia(plain);
      expect.soft(await tabThrough(page)).toEqual([]);
    });
    await test.step('at 200 %', async () => {
      const { width = 0, height = 0 } = page.viewportSize() ?? {};
      const isPopup = width === 360; // which the browser makes as wide as it wants to be
      await page.setViewportSize({ width: isPopup ? width : width / 2, height: height / 2 });
      await picture('zoomed');
      expect.soft(await cutOff(page)).toEqual([]);
      if (isOwn(page)) expect.soft(await page.evaluate(beyondWidth)).toBeLessThanOrEqual(0);
    });
  });
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
