// What a thousand presets cost in the pop-up, beside ten.
import type { BrowserContext, Page } from '@playwright/test';
import { extension, launchChromium } from '../e2e/browser.ts';
import { control, importPresets, names, openPopup, presetWith } from '../e2e/presets.ts';
import { recordLongTasks } from './long-tasks.ts';

/** One pop-up, in milliseconds. */
export interface PresetEffort {
  /** From opening it until the first presets are drawn. */
  readonly opened: number;
  /** From the first of three letters until the only preset that has them is all there is. */
  readonly found: number;
  /** From Alt and an arrow key until the new order is stored. */
  readonly moved: number;
  /** The longest task of finding and moving; 0 for none of more than 50 ms. */
  readonly longestTask: number;
}

/** By how many presets there are. */
export type PresetEfforts = ReadonlyMap<number, readonly PresetEffort[]>;

const times = 10;

/** @param port of any help desk: none of this asks it */
export async function measurePresets(port: number): Promise<PresetEfforts> {
  const efforts = new Map<number, PresetEffort[]>();
  for (const count of [10, 1000]) {
    await using browser = await launchChromium({ port, extension });
    const all = Array.from({ length: count }, (_, index) =>
      presetWith({
        name: index === count - 1 ? 'Zebra' : `Preset ${index + 1}`,
        group: `Group ${Math.floor(index / 50)}`,
      }),
    );
    await importPresets(browser, all);
    await measure(browser, all[0]); // fills caches
    const measured: PresetEffort[] = [];
    for (let time = 0; time < times; time++) measured.push(await measure(browser, all[time % 2]));
    efforts.set(count, measured);
  }
  return efforts;
}

async function measure(browser: BrowserContext, first = presetWith()): Promise<PresetEffort> {
  let popup: Page | undefined;
  const opened = await timeOf(async () => {
    popup = await openPopup(browser);
    await names(popup).first().waitFor();
  });
  if (!popup) throw new Error('The pop-up did not open');
  const page = popup;
  const longestTask = await recordLongTasks(page);
  const found = await timeOf(async () => {
    await page.keyboard.type('zeb');
    await names(page).and(page.getByText('Zebra')).waitFor();
  });
  await page.getByRole('searchbox').fill('');
  await control(page, first, 'run').waitFor();
  await page.keyboard.press('ArrowDown');
  const moved = await timeOf(async () => {
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.told').getByText('is now number 2').waitFor();
  });
  const effort = { opened, found, moved, longestTask: await longestTask() };
  await page.close();
  return effort;
}

async function timeOf(doing: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await doing();
  return performance.now() - started;
}
