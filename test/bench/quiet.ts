// Waits until a browser has nothing to do with the help desk any more.
import type { BrowserContext, Page, Request } from '@playwright/test';
import { helpDeskUrl } from '../e2e/browser.ts';

/**
 * As long as Playwright's "networkidle", which can't be had for a page that does not load anew, and sometimes does not come after a page
 * that took Znuny a minute, though nothing is under way (Playwright 1.65).
 */
const quietMs = 500;
const timeoutMs = 30_000;

/** Opens a page of the help desk, and waits until it has come to rest. */
export async function openQuietly(page: Page, query: string): Promise<void> {
  using quiet = new Quiet(page.context());
  await page.goto(`${helpDeskUrl}?${query}`);
  await quiet.wait();
}

/** Follows all that the pages and pop-up windows of a browser ask of the help desk, until it is disposed. */
export class Quiet {
  readonly #context: BrowserContext;
  readonly #underWay = new Set<Request>();
  #requests = 0;
  #lastChange = performance.now();

  constructor(context: BrowserContext) {
    this.#context = context;
    context.on('request', this.#begin).on('requestfinished', this.#end).on('requestfailed', this.#end);
  }

  /** How many there were so far, answers from the browser's cache included. */
  get requests(): number {
    return this.#requests;
  }

  [Symbol.dispose](): void {
    this.#context
      .off('request', this.#begin)
      .off('requestfinished', this.#end)
      .off('requestfailed', this.#end);
  }

  /** Waits until nothing has been asked or answered for a while. @throws when that takes too long */
  async wait(): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    for (let wait = quietMs; wait > 0; wait = this.#untilQuiet()) {
      if (performance.now() > deadline)
        throw new Error(`Still busy: ${[...this.#underWay].map((one) => one.url())}`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  #untilQuiet(): number {
    return this.#underWay.size > 0 ? quietMs : this.#lastChange + quietMs - performance.now();
  }

  readonly #begin = (request: Request): void => {
    if (new URL(request.url()).origin !== new URL(helpDeskUrl).origin) return;
    this.#underWay.add(request);
    this.#requests += 1;
    this.#lastChange = performance.now();
  };

  readonly #end = (request: Request): void => {
    if (this.#underWay.delete(request)) this.#lastChange = performance.now();
  };
}
