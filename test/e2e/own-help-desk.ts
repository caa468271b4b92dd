// A help desk with a browser, for a test that changes what the tests beside it rely on: the handbook's jobs, a language.
import type { BrowserContext } from '@playwright/test';
import { extension, launchChromium } from './browser.ts';
import { HelpDesk } from './help-desk.ts';

/** Both, until disposed; `open` of the fixtures takes them as its "elsewhere". */
export interface Own extends AsyncDisposable {
  readonly helpDesk: HelpDesk;
  readonly browser: BrowserContext;
}

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
