// Debian's own Firefox with the built extension, for which tickets.piratenpartij.nl is an instance on this machine. It is driven by
// WebDriver BiDi: Playwright (1.65) drives no Firefox but its own build.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { sessionCookie } from '../znuny/login.ts';
import { helpDeskUrl } from './browser.ts';

const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const { hostname: domain } = new URL(helpDeskUrl);

/** Starts Firefox with a fresh profile, the extension, and an agent's session. @param port of the instance */
export async function launchFirefox(port: number, session: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    acceptInsecureCerts: true,
    defaultViewport: { width: 1400, height: 1000 },
    extraPrefsFirefox: {
      'network.dns.localDomains': domain,
      'network.socket.forcePort': `443=${port}`,
    },
    handleSIGINT: false, // who launches it ends it; puppeteer does so, too, when this process ends
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  await browser.installExtension(extension); // for this session, with its host permission granted
  await browser.setCookie({ name: sessionCookie, value: session, domain, path: '/otrs/', secure: true });
  return browser;
}
