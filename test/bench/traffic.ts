// What the pages of a browser ask for, how much of that the help desk gets to see, and how many bytes it takes.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Request } from '@playwright/test';
import { helpDeskUrl } from '../e2e/browser.ts';
import { type Instance, pathInside } from '../znuny/server.ts';

export interface Counts {
  /** All that the pages asked of the help desk, answers from the browser's cache included. */
  readonly requests: number;
  /** Those of them that the help desk got. */
  readonly toServer: number;
  /** Those that Znuny itself had to answer, by running its program. */
  readonly toIndexPl: number;
  /** What the help desk sent, headers included, compressed as it travels. */
  readonly bytes: number;
}

const help = new URL(helpDeskUrl);
/** As long as Playwright's "networkidle", which can't be had for a page that does not load anew. */
const quietMs = 500;
const timeoutMs = 30_000;

/**
 * Counts what all pages and pop-up windows of a browser ask; not the files of extensions, which are read from disk.
 * Sizes are those of the server's log: Playwright can't tell the size of what a window gets just before it closes.
 */
export class Traffic {
  readonly #context: BrowserContext;
  readonly #log: ServerLog;
  readonly #underWay = new Set<Request>();
  #requests = 0;
  #lastChange = performance.now();

  constructor(context: BrowserContext, instance: Instance) {
    this.#context = context;
    this.#log = new ServerLog(instance);
    context.on('request', this.#begin).on('requestfinished', this.#end).on('requestfailed', this.#end);
  }

  /** Begins to count: quiet first, for Apache may write its log a moment after the answer. */
  async start(): Promise<void> {
    await this.#quiet();
    this.#requests = 0;
    this.#log.skip();
  }

  /** Ends the counting, when all is quiet. @throws when the server was asked by anyone else */
  async stop(): Promise<Counts> {
    await this.#quiet();
    this.#context
      .off('request', this.#begin)
      .off('requestfinished', this.#end)
      .off('requestfailed', this.#end);
    const answers = this.#log.read();
    if (answers.length > this.#requests) throw new Error('The log of Apache has requests that no page made');
    return {
      requests: this.#requests,
      toServer: answers.length,
      toIndexPl: answers.filter(({ path }) => path === help.pathname).length,
      bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }

  /** Waits until nothing has been asked or answered for a while. @throws when that takes too long */
  async #quiet(): Promise<void> {
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
    if (new URL(request.url()).origin !== help.origin) return;
    this.#underWay.add(request);
    this.#requests += 1;
    this.#lastChange = performance.now();
  };

  readonly #end = (request: Request): void => {
    if (this.#underWay.delete(request)) this.#lastChange = performance.now();
  };
}

class ServerLog {
  readonly #file: string;
  #start = 0;

  constructor(instance: Instance) {
    this.#file = pathInside(instance, '/var/log/apache2/other_vhosts_access.log');
  }

  skip(): void {
    this.#start = readFileSync(this.#file).length;
  }

  /** What Apache has answered since `skip`. */
  read(): { path: string; bytes: number }[] {
    const lines = readFileSync(this.#file).subarray(this.#start).toString('latin1').trimEnd().split('\n');
    // A connection that the browser opened in advance, and asked nothing on, times out after a while: "-" 408.
    return lines
      .filter((line) => line !== '' && !line.includes(' "-" 408 '))
      .map((line) => {
        const [, path, bytes] = /"[A-Z]+ ([^ ?"]+)[^"]*" \d{3} (\d+) /.exec(line) ?? [];
        if (!path) throw new Error(`Not understood in the log of Apache: ${line}`);
        return { path, bytes: Number(bytes) };
      });
  }
}
