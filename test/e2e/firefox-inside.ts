// What WebDriver BiDi shows only to who may see all of Firefox: pages of Loods, and the browser's own window. Puppeteer (25) does not
// know of either, so it is only asked to pass BiDi's commands on.
import type { Browser } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { loodsHost, loodsId } from './firefox.ts';
import { expect } from './fixtures.ts';

/** A document that scripts can be run in. */
export class Inside implements AsyncDisposable {
  readonly #send: BidiBrowser['connection']['send'];
  readonly #context: string;
  readonly #isTab: boolean;

  /** Opens a page of Loods in a tab: options.html, or popup.html, which is shown in a pop-up only to who presses its button. */
  static async loodsPage(browser: Browser, page: string): Promise<Inside> {
    const send = sendOf(browser);
    const { result } = await send('browsingContext.create', { type: 'tab' });
    const url = `moz-extension://${loodsHost}/${page}`;
    await send('browsingContext.navigate', { context: result.context, url, wait: 'complete' });
    return new Inside(send, result.context, true);
  }

  /** The window that the tabs are in, with all of its rights. */
  static async ownWindow(browser: Browser): Promise<Inside> {
    const send = sendOf(browser);
    const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' } as object);
    const [window] = result.contexts;
    if (!window) throw new Error('Firefox has no window');
    return new Inside(send, window.context, false);
  }

  private constructor(send: BidiBrowser['connection']['send'], context: string, isTab: boolean) {
    this.#send = send;
    this.#context = context;
    this.#isTab = isTab;
  }

  /** What a script comes to, or promises: anything that JSON can say. */
  async evaluate<Value>(script: string): Promise<Value> {
    const { result } = await this.#send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${script}) }))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return (JSON.parse((result.result as { value: string }).value) as { value: Value }).value;
  }

  /** What stands in the page, as a person reads it. */
  text(selector = 'body'): Promise<string> {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  }

  /** Waits for a control and clicks it as a person does: Loods does not take a script's click. */
  async press(selector: string): Promise<void> {
    const script = `(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found?.getBoundingClientRect() ?? {};
      return width ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
    })()`;
    await expect.poll(() => this.evaluate(script)).not.toBeNull();
    const place = await this.evaluate<{ x: number; y: number }>(script);
    const click = [
      { type: 'pointerMove' as const, ...place },
      { type: 'pointerDown' as const, button: 0 },
      { type: 'pointerUp' as const, button: 0 },
    ];
    const actions = [{ type: 'pointer' as const, id: 'mouse', actions: click }];
    await this.#send('input.performActions', { context: this.#context, actions });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isTab) await this.#send('browsingContext.close', { context: this.#context });
  }
}

function sendOf(browser: Browser): BidiBrowser['connection']['send'] {
  const { connection } = browser as unknown as BidiBrowser;
  return connection.send.bind(connection);
}

/** Sends Loods' background to sleep, as Firefox does after half a minute without work. */
export async function putToSleep(browser: Browser): Promise<void> {
  const window = await Inside.ownWindow(browser);
  const extension = `WebExtensionPolicy.getByID('${loodsId}').extension`;
  const stop = `${extension}.terminateBackground().then(() => ${extension}.backgroundState)`;
  // A page that is still loading may wake it at once.
  await expect.poll(() => window.evaluate(stop)).toBe('stopped');
}

/** Presses Ctrl+Shift and a digit in Firefox's own window; what WebDriver presses in a page stays there. */
export async function pressShortcut(browser: Browser, digit: number): Promise<void> {
  const window = await Inside.ownWindow(browser);
  const keys = [
    { key: 'Control', code: 'ControlLeft', keyCode: 17 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: String(digit), code: `Digit${digit}`, keyCode: 48 + digit },
  ];
  await window.evaluate(`(() => {
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify(keys)}.map((one) => new KeyboardEvent('', one));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
  })()`);
}
