// Runs code where Loods' content script runs: in its own world of a page, with its own rights.
import type { Page } from '@playwright/test';
import { extensionId } from './browser.ts';

/** Evaluates an expression there, and waits for what it promises. */
export async function inContentScript<Value>(page: Page, expression: string): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId()}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: await world,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}

/** Sends to the background as the content script does, and gives its answer. */
export function sendFrom(page: Page, name: string, request: unknown): Promise<unknown> {
  return inContentScript(page, `chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);
}
