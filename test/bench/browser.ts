// The browser of an agent, with Loods or bare.
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../e2e/browser.ts';
import { logIn } from '../e2e/fixtures.ts';
import type { HelpDesk } from '../e2e/help-desk.ts';

/** Starts Chromium with a fresh profile and "bram" (English) logged in; with the extension in that folder, or bare. */
export async function launchAgent(helpDesk: HelpDesk, extension?: string): Promise<BrowserContext> {
  const context = await launchChromium({ port: helpDesk.port, extension });
  context.setDefaultNavigationTimeout(120_000); // Znuny can take more than half a minute for 500 rows
  await logIn(context, await helpDesk.logIn('bram'));
  return context;
}
