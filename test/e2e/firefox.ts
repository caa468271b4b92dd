// Debian's own Firefox with the built extension, for which tickets.piratenpartij.nl is an instance on this machine. It is driven by
// WebDriver BiDi: Playwright (1.65) drives no Firefox but its own build.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { sessionCookie } from '../znuny/login.ts';
import { helpDeskUrl } from './browser.ts';

const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const { hostname: domain } = new URL(helpDeskUrl);

/** Loods' id in Firefox (lib/browsers.ts). */
export const loodsId = 'loods@piratenpartij.nl';

/** The host in the addresses of Loods' pages: Firefox makes one up for each profile, unless it has one already. */
export const loodsHost = '5f0f1d5c-9d2b-4c7e-8a51-10000d500d50';

/** Starts Firefox with a fresh profile and the extension. @param port of the instance */
export async function launchFirefox(port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    acceptInsecureCerts: true,
    defaultViewport: { width: 1400, height: 1000 },
    args: ['--remote-allow-system-access'], // lets tests see Loods' pages and Firefox's own window (firefox-inside.ts)
    extraPrefsFirefox: {
      'network.dns.localDomains': domain,
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [loodsId]: loodsHost }),
    },
    handleSIGINT: false, // who launches it ends it; puppeteer does so, too, when this process ends
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  await browser.installExtension(extension); // for this session, with its host permission granted
  return browser;
}

/** Gives the browser a session, as if the agent had logged in. */
export async function logInFirefox(browser: Browser, session: string): Promise<void> {
  await browser.setCookie({ name: sessionCookie, value: session, domain, path: '/otrs/', secure: true });
}
