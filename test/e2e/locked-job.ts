// A help desk with a ticket for a job to delete, so that it tells whether the job ran; and an admin's browsers.
import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { pathInside } from '../znuny/server.ts';
import { helpDeskUrl, launchChromium } from './browser.ts';
import { logIn } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import type { Run } from './run-ways.ts';

export const job = 'DeleteSpam in all queues';

/** The page before its run. */
export const runPage = `${helpDeskUrl}?Action=AdminGenericAgent;Subaction=Run;Profile=${encodeURIComponent(job)}`;

/** A page on which Loods has nothing to do, and asks the server nothing meanwhile. */
const home = `${helpDeskUrl}?Action=Admin`;

/** A page of the help desk's host that costs nothing. */
export const plainPage = new URL('/otrs-web/skins/Agent/default/img/icons/product.ico', helpDeskUrl).href;

export class LockedJob {
  readonly helpDesk: HelpDesk;
  readonly #browsers: BrowserContext[] = [];

  readonly #stop: () => Promise<void>;
  /** Where the server's log was. */
  readonly #begin: number;

  /** At a help desk of its own, which goes with it. */
  static async start(name: string): Promise<LockedJob> {
    const helpDesk = await HelpDesk.start(name);
    return LockedJob.at(helpDesk, () => helpDesk.stop());
  }

  /** At a help desk without spam, which stays. */
  static async at(helpDesk: HelpDesk, stop = async () => {}): Promise<LockedJob> {
    const locked = new LockedJob(helpDesk, stop);
    await locked.fill();
    return locked;
  }

  private constructor(helpDesk: HelpDesk, stop: () => Promise<void>) {
    this.helpDesk = helpDesk;
    this.#stop = stop;
    this.#begin = readLog(helpDesk).length;
  }

  /** Gives the job a ticket to delete. */
  async fill(): Promise<void> {
    await this.helpDesk.ticket({ State: 'Spam' });
  }

  /** True when the job has deleted what there was. */
  async hasRun(): Promise<boolean> {
    const sql = "SELECT 1 FROM ticket JOIN ticket_state s ON s.id = ticket_state_id WHERE s.name = 'Spam'";
    return (await this.helpDesk.database.rows(sql)).length === 0;
  }

  /** The server's own log since then: a line per request that is over, with address and answer. */
  log(): string {
    return readLog(this.helpDesk).slice(this.#begin);
  }

  /** Released runs that reached the server: method and answer. */
  releasedRuns(): string[] {
    const lines = this.log().matchAll(/"(\w+) \S*LoodsRelease\S* \S+" (\d+)/g);
    return Array.from(lines, ([, method, status]) => `${method} ${status}`);
  }

  /** True when a run was asked for that way, and Znuny went through it: it leads to the list of jobs then, and only then. */
  went(way: number): boolean {
    return new RegExp(`[?;&]Way=${way}[;& ].*" 302 `).test(this.log());
  }

  /** A browser in which the admin is logged in. */
  async browser(extension?: string, port = this.helpDesk.port): Promise<BrowserContext> {
    const browser = await launchChromium({ port, extension });
    this.#browsers.push(browser);
    return this.logIn(browser);
  }

  /** The same in a browser that is there. */
  async logIn(browser: BrowserContext): Promise<BrowserContext> {
    await logIn(browser, await this.helpDesk.logIn('wim'));
    return browser;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const browser of this.#browsers) await browser.close();
    await this.#stop();
  }
}

function readLog({ instance }: HelpDesk): string {
  return readFileSync(pathInside(instance, '/var/log/apache2/other_vhosts_access.log'), 'utf8');
}

/** Opens a page of the help desk, and says how the run would be asked for there. */
export async function openPage(page: Page): Promise<Run> {
  await page.goto(home);
  return runBy(await page.content());
}

/** What Znuny's own link asks for. @param way to find it in the server's log */
export function runBy(html: string, way = 0): Run {
  const [, ChallengeToken = ''] = /"ChallengeToken":"(\w+)"/.exec(html) ?? [];
  const fields = { Action: 'AdminGenericAgent', Subaction: 'RunNow', Profile: job, ChallengeToken };
  const own = `Action=AdminGenericAgent;Subaction=RunNow;Profile=${encodeURIComponent(job)};ChallengeToken=${ChallengeToken};`;
  const cgi = `${helpDeskUrl}?Way=${way}`;
  return { cgi, address: `${cgi};${own}`, fields, body: String(new URLSearchParams(fields)) };
}

/** Waits until that page has been left for another one of the help desk, perhaps past the browser's page for what was blocked. */
export async function untilLed(page: Page): Promise<void> {
  const isLed = () => page.url().startsWith(helpDeskUrl) && page.url() !== home;
  await expect.poll(isLed, { intervals: [20] }).toBe(true);
}
