// A real Chromium with the built extension, for which tickets.piratenpartij.nl is an instance on this machine.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';

/** The extension as `npm run build` makes it: the one that users install. */
export const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Where the help desk is, as far as the browser knows. */
export const helpDeskUrl = 'https://tickets.piratenpartij.nl/otrs/index.pl';

export interface Launch {
  /** Port of the instance. */
  readonly port: number;
  /** Without it the browser is bare: to compare with. */
  readonly extension?: string | undefined;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Language of the browser itself, e.g. "nl". */
  readonly locale?: string;
}

/** Starts Chromium with a fresh profile. */
export function launchChromium(options: Launch): Promise<BrowserContext> {
  const { port, headless = true, viewport = { width: 1400, height: 1000 }, locale = 'en' } = options;
  const only = options.extension
    ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
    : [];
  return chromium.launchPersistentContext('', {
    executablePath: '/usr/bin/chromium',
    headless,
    viewport,
    locale,
    ignoreHTTPSErrors: true,
    handleSIGINT: false, // who launches it ends it, and the help desk with it
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, LANGUAGE: locale },
    args: [
      ...only,
      '--no-sandbox', // the tests run as root
      `--host-resolver-rules=MAP tickets.piratenpartij.nl 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** Address of a page of the extension. Chromium makes the id of an unpacked extension from its folder's name. */
export function extensionUrl(page: string, folder = extension): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return `chrome-extension://${id}/${page}`;
}

/** Sets the name of the spam state as a user does, in the options page; disposing puts "Spam" back. */
export async function setSpamState(context: BrowserContext, name: string): Promise<AsyncDisposable> {
  const page = await context.newPage();
  const set = async (value: string) => {
    await page.goto(extensionUrl('options.html'));
    await page.locator('input').fill(value);
    await page.locator('button').click();
    await page.locator('output:not(:empty)').waitFor();
  };
  await set(name);
  return {
    async [Symbol.asyncDispose]() {
      await set('Spam');
      await page.close();
    },
  };
}

/** Loads the extension anew under its open tabs, as an update does. */
export async function updateExtension(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  // Without developer mode an unpacked extension may not come back after a reload (Chromium 156).
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.goto(extensionUrl('options.html'));
  // The extension's own page goes with its old version, while it is being evaluated.
  const gone = page.waitForEvent('close');
  await page.evaluate('void setTimeout(() => chrome.runtime.reload())');
  await gone;
}
