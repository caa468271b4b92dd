// The pop-up as a press on Loods' button shows it. It is no page to Playwright, so that its keys are pressed over CDP.
import { type BrowserContext, expect } from '@playwright/test';

export interface RealPopup {
  /** Presses a key; the browser does with it what it does with a user's. */
  press(key: 'Enter' | 'Tab' | 'ArrowDown'): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
}

const codes = { Enter: 13, Tab: 9, ArrowDown: 40 };

function unlessGone(error: Error) {
  if (!error.message.includes('No session with given id')) throw error;
}

/** Opens it over the page that is in front. */
export async function openRealPopup(browser: BrowserContext): Promise<RealPopup> {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.action.openPopup()');
  const session = await browser.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no CDP');
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('popup.html'))?.targetId;
  };
  await expect.poll(find).toBeDefined();
  const targetId = (await find()) ?? '';
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: { result?: { value?: unknown } }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  const send = async (method: string, params: object) => {
    const id = waiting.size + 1;
    const answer = new Promise<{ result?: { value?: unknown } }>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer;
  };
  return {
    async press(key) {
      const common = { key, code: key, windowsVirtualKeyCode: codes[key] };
      const text = key === 'Enter' ? '\r' : undefined;
      // Nobody answers once it has closed itself, and a key may close it before it comes up again.
      send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...common, text }).catch(
        unlessGone,
      );
      send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }).catch(unlessGone);
    },
    async evaluate(expression) {
      return (await send('Runtime.evaluate', { expression, awaitPromise: true })).result?.value;
    },
  };
}

/** True while it is shown. */
export async function isPopupOpen(browser: BrowserContext): Promise<boolean> {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  return worker.evaluate(
    "chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length > 0)",
  );
}
