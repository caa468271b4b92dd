// What the extension adds to the loading of a page: two browsers, with and without it, load the page in turns.
import type { BrowserContext, Page } from '@playwright/test';
import { spamButton } from '../e2e/ticket-page.ts';
import { openQuietly } from './quiet.ts';
import { costOf, type LoadCost } from './script-time.ts';

/** A page of the help desk, and how many buttons Loods adds to it. */
export interface Subject {
  readonly title: string;
  readonly query: string;
  readonly buttons: 0 | 1;
}

export interface Browsers {
  readonly bare: BrowserContext;
  readonly withLoods: BrowserContext;
}

/** The loads of a page; equal places are neighbours in time. */
export interface Loads {
  readonly without: readonly LoadCost[];
  readonly with: readonly LoadCost[];
}

/** Loads before those that count; the browser stores compiled scripts after the second. */
const warmUps = 3;

/** Loads a page that many times in each browser. @throws when Loods is missing in the one or there in the other */
export async function measureLoads(browsers: Browsers, subject: Subject, times: number): Promise<Loads> {
  const [bare, withLoods] = [await browsers.bare.newPage(), await browsers.withLoods.newPage()];
  const loads = { without: [] as LoadCost[], with: [] as LoadCost[] };
  const turns = [
    async () => loads.without.push(await load(bare, subject, false)),
    async () => loads.with.push(await load(withLoods, subject, true)),
  ];
  for (let round = 0; round < warmUps + times; round++) {
    for (const turn of turns) await turn();
    turns.reverse(); // neither is always the first
  }
  await Promise.all([bare.close(), withLoods.close()]);
  return { without: loads.without.slice(warmUps), with: loads.with.slice(warmUps) };
}

async function load(page: Page, subject: Subject, hasLoods: boolean): Promise<LoadCost> {
  const buttons = hasLoods ? subject.buttons : 0;
  const cost = await costOf(page, () => openQuietly(page, subject.query)); // to wait for the button would itself run scripts
  const found = await spamButton(page).count();
  if (found !== buttons || cost.extensionRan !== hasLoods) {
    throw new Error(
      `${subject.title}: ${found} buttons, and scripts of Loods ${cost.extensionRan ? 'ran' : 'did not run'}`,
    );
  }
  return cost;
}
