// What the pages of a browser ask for, how much of that the help desk gets to see, and how many bytes it takes.
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { helpDeskUrl } from '../e2e/browser.ts';
import { type Instance, pathInside } from '../znuny/server.ts';
import { Quiet } from './quiet.ts';

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

const { pathname } = new URL(helpDeskUrl);

/**
 * Counts what all pages and pop-up windows of a browser ask; not the files of extensions, which are read from disk.
 * Sizes are those of the server's log: Playwright can't tell the size of what a window gets just before it closes.
 */
export class Traffic {
  readonly #quiet: Quiet;
  readonly #log: ServerLog;
  #before = 0;

  constructor(context: BrowserContext, instance: Instance) {
    this.#quiet = new Quiet(context);
    this.#log = new ServerLog(instance);
  }

  /** Begins to count: quiet first, for Apache may write its log a moment after the answer. */
  async start(): Promise<void> {
    await this.#quiet.wait();
    this.#before = this.#quiet.requests;
    this.#log.skip();
  }

  /** Ends the counting, when all is quiet. @throws when the server was asked by anyone else */
  async stop(): Promise<Counts> {
    using quiet = this.#quiet;
    await quiet.wait();
    const requests = quiet.requests - this.#before;
    const answers = this.#log.read();
    if (answers.length > requests) throw new Error('The log of Apache has requests that no page made');
    return {
      requests,
      toServer: answers.length,
      toIndexPl: answers.filter(({ path }) => path === pathname).length,
      bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
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
