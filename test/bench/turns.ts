// The two ways to do something with tickets, done and measured in turns in the same browser.
import type { BrowserContext, Page } from '@playwright/test';
import type { HelpDesk } from '../e2e/help-desk.ts';
import type { TicketRow } from '../znuny/database.ts';
import { Hand } from './hand.ts';
import { recordLongTasks } from './long-tasks.ts';
import { type Counts, Traffic } from './traffic.ts';

/** Does it, on a page that is open, and returns when the agent sees that it is done. */
export type Way = (page: Page, hand: Hand) => Promise<void>;

/** 500 tickets take Znuny’s Bulk a quarter of a minute, and as long again until the list is there; more on a slow machine. */
const timeoutMs = 300_000;

/** Something that agents do with tickets. */
export interface Deed {
  readonly title: string;
  /** How many fresh tickets it is done with each time. */
  readonly tickets: number;
  /** How often it is measured, each way. */
  readonly times: number;
  /** Opens the page it starts on; no other ticket has the title of these. */
  readonly open: (page: Page, tickets: readonly { id: number }[], title: string) => Promise<void>;
  readonly native: Way;
  readonly loods: Way;
  /** What the database must say of each ticket afterwards. */
  readonly isDone: (ticket: TicketRow) => boolean;
}

export interface Effort extends Counts {
  readonly gestures: number;
  /** From the first gesture until the agent sees that it is done. */
  readonly milliseconds: number;
  /** By Loods: the longest task of the page's main thread meanwhile, in milliseconds; 0 when none took more than 50. */
  readonly longestTask?: number;
}

/** Equal places are neighbours in time. */
export interface Efforts {
  readonly native: readonly Effort[];
  readonly loods: readonly Effort[];
}

/**
 * Does it by turns: natively, by Loods, natively, … One of each comes before and does not count, so that the browser's
 * cache and the server's are as full as on any day.
 *
 * @throws when it is not done, by the database
 */
export async function measureDeed(helpDesk: HelpDesk, context: BrowserContext, deed: Deed): Promise<Efforts> {
  context.setDefaultTimeout(timeoutMs);
  const page = await context.newPage();
  const efforts = { native: [] as Effort[], loods: [] as Effort[] };
  for (let turn = 0; turn <= deed.times; turn++) {
    for (const way of ['native', 'loods'] as const) {
      const effort = await measure(helpDesk, page, deed, way);
      if (turn > 0) efforts[way].push(effort);
    }
  }
  await page.close();
  return efforts;
}

async function measure(helpDesk: HelpDesk, page: Page, deed: Deed, way: 'native' | 'loods'): Promise<Effort> {
  const title = `Bench ${crypto.randomUUID()}`;
  const tickets = await helpDesk.tickets(deed.tickets, { Title: title });
  const traffic = new Traffic(page.context(), helpDesk.instance);
  const hand = new Hand();
  await deed.open(page, tickets, title);
  await traffic.start();
  const longestTask = await recordLongTasks(page);

  const started = performance.now();
  await deed[way](page, hand);
  const milliseconds = performance.now() - started;
  const longest = way === 'loods' ? await longestTask() : undefined; // native ways end on another page

  const counts = await traffic.stop(); // with what either way still loads after it is done
  for (const { id } of tickets) await verify(helpDesk, deed, id);
  return {
    ...counts,
    gestures: hand.gestures,
    milliseconds,
    ...(longest !== undefined && { longestTask: longest }),
  };
}

async function verify({ database }: HelpDesk, { title, isDone }: Deed, id: number): Promise<void> {
  const ticket = await database.ticket(id);
  if (!isDone(ticket)) throw new Error(`Not done (${title}): ${JSON.stringify(ticket)}`);
}
