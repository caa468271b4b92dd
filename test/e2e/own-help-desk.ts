// A help desk with a browser, for a test that changes what the tests beside it rely on: the handbook's jobs, a language.
import { extension, launchChromium } from './browser.ts';
import { HelpDesk } from './help-desk.ts';
import type { Desk } from './job-desk.ts';

/** Both, until disposed; `open` of the fixtures takes them as its "elsewhere". */
export interface Own extends Desk, AsyncDisposable {}

/** Starts both, under a name that goes with the worker's. */
export async function startOwn(shared: HelpDesk, suffix: string): Promise<Own> {
  const helpDesk = await HelpDesk.start(`${shared.instance.name}-${suffix}`);
  const browser = await launchChromium({ port: helpDesk.port, extension });
  return {
    helpDesk,
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await helpDesk.stop();
    },
  };
}
