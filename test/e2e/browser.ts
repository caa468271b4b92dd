// A real Chromium with the built extension, for which tickets.piratenpartij.nl is an instance on this machine.
import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
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
  /** Another host under which the same instance is reached. */
  readonly otherHost?: string;
  /** All pages of a site in one process: what one has compiled, the next need not. */
  readonly isShared?: boolean;
  /** Folder of a profile that outlives the browser; a fresh one without it. */
  readonly profile?: string;
}

/** Starts Chromium. */
export async function launchChromium(options: Launch): Promise<BrowserContext> {
  const { port, headless = true, viewport = { width: 1400, height: 1000 }, locale = 'en' } = options;
  const hosts = ['tickets.piratenpartij.nl', options.otherHost ?? []].flat();
  const only = options.extension
    ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
    : [];
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: '/usr/bin/chromium',
    headless,
    viewport,
    locale,
    env: { ...process.env, LANGUAGE: locale },
    handleSIGINT: false, // who launches it ends it, and the help desk with it
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...only,
      ...(options.isShared ? ['--process-per-site'] : []),
      '--no-sandbox', // the tests run as root
      '--disable-gpu', // there is none, and pretending one takes processor time
      '--animation-duration-scale=0', // of the browser's own buttons, not of pages: an eighth of a visit's processor time
      // Nothing but the help desk: pictures of agents come from elsewhere, and would be waited for.
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`)}, MAP * ~NOTFOUND`,
      // Trusted, not overlooked: Chromium keeps nothing in its cache from a certificate that is merely overlooked.
      `--ignore-certificate-errors-spki-list=${await keyHash(port)}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** What Chromium knows a certificate's key by. */
function keyHash(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
    socket.on('error', reject);
    socket.on('secureConnect', () => {
      const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
      socket.destroy();
      if (key) resolve(createHash('sha256').update(key).digest('base64'));
      else reject(new Error('The help desk shows no certificate'));
    });
  });
}

/** Address of a page of the extension. */
export function extensionUrl(page: string): string {
  return `chrome-extension://${extensionId()}/${page}`;
}

/** The extension's id: Chromium makes that of an unpacked one from its folder's name. Another checkout has another. */
export function extensionId(): string {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const defaults = { spamState: 'Spam', bounceQueue: 'Bounces', undoSeconds: '20' };

/** Sets an option as a user does, in the options page; disposing puts the default back. */
export async function setOption(
  context: BrowserContext,
  option: keyof typeof defaults,
  name: string,
): Promise<AsyncDisposable> {
  const page = await context.newPage();
  const set = async (value: string) => {
    await page.goto(extensionUrl('options.html'));
    await page.locator(`#${option}`).fill(value);
    await page.locator('button[type="submit"]').click();
    await page.locator('form output:not(:empty)').waitFor();
  };
  await set(name);
  return {
    async [Symbol.asyncDispose]() {
      await set(defaults[option]);
      await page.close();
    },
  };
}

/** Loads the extension anew under its open tabs, as an update does. */
export async function updateExtension(
  context: BrowserContext,
  ownPage = extensionUrl('options.html'),
): Promise<void> {
  const page = await context.newPage();
  // Without developer mode an unpacked extension may not come back after a reload (Chromium 156).
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.goto(ownPage);
  // The extension's own page goes with its old version, while it is being evaluated.
  const gone = page.waitForEvent('close');
  await page.evaluate('void setTimeout(() => chrome.runtime.reload())');
  await gone;
}

/** Has searches use what Loods proposes, set as a user does; disposing has them ask again. */
export async function setSearchAutomatically(context: BrowserContext): Promise<AsyncDisposable> {
  const page = await context.newPage();
  const set = async (isOn: boolean) => {
    await page.goto(extensionUrl('options.html'));
    await page.locator('#searchAutomatically').setChecked(isOn);
    await page.locator('button[type="submit"]').first().click();
    await page.locator('form output:not(:empty)').waitFor();
  };
  await set(true);
  return {
    async [Symbol.asyncDispose]() {
      await set(false);
      await page.close();
    },
  };
}
