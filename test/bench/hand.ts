// The agent's hand, and how often it has to move.
import type { Locator, Page } from '@playwright/test';

/**
 * Real clicks and key presses, counted as gestures: one for each click, and one for each text, the click into its
 * field included. So opening a list and picking from it are two. Reading, aiming and thinking are not counted, nor is
 * the time they take: keys follow each other without a pause.
 */
export class Hand {
  gestures = 0;

  async click(target: Locator): Promise<void> {
    this.gestures += 1;
    await target.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.gestures += 1;
    await field.click();
    await field.page().keyboard.type(text);
  }

  /** Types in place of what is there, which costs one more gesture to select it. */
  async replace(field: Locator, text: string): Promise<void> {
    this.gestures += 2;
    await field.click({ clickCount: 3 });
    await field.page().keyboard.type(text);
  }

  /** Types into a field that has the focus, and presses Enter. */
  async enter(field: Locator, text: string): Promise<void> {
    this.gestures += 2;
    await field.pressSequentially(text);
    await field.press('Enter');
  }

  /** Presses a key where the focus is. */
  async press(page: Page, key: string): Promise<void> {
    this.gestures += 1;
    await page.keyboard.press(key);
  }

  /** Points at something that opens, without a click. */
  async point(target: Locator): Promise<void> {
    this.gestures += 1;
    await target.hover();
  }
}
