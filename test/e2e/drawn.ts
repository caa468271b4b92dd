// What Loods draws, as it stands on a page: its controls, where they are, and what is wrong with that.
import type { Page } from '@playwright/test';
import type { Part } from './pixels.ts';

/** Something that is drawn. */
export interface Drawn extends Part {
  readonly name: string;
}

/** Defines `loods` in the page: what the questions below are asked with. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isOwnPage = location.protocol === 'chrome-extension:';
    const roots = () =>
      isOwnPage
        ? [document]
        : [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = (selector: string) =>
      roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isOwn = (element: Element) => isOwnPage || element.getRootNode() instanceof ShadowRoot;
    const nameOf = (element: Element) =>
      `${element.localName} “${(element.ariaLabel || element.textContent || element.id).trim().slice(0, 40)}”`;
    const focused = () => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element as HTMLElement | null;
    };
    const controls = () =>
      all('button, a[href], input:not([type="file"]), select, textarea, summary, [tabindex="0"]').filter(
        isSeen,
      );
    /** It and all that it is in, also beyond its shadow root. */
    const withAncestors = (element: Element): Element[] => {
      const parent = element.assignedSlot ?? element.parentNode;
      const above = parent instanceof ShadowRoot ? parent.host : parent;
      return above instanceof Element ? [element, ...withAncestors(above)] : [element];
    };
    Object.assign(window, { loods: { isOwn, isSeen, nameOf, focused, controls, all, withAncestors } });
  });
}

/** What is defined in the page. */
interface InPage {
  readonly isOwn: (element: Element) => boolean;
  readonly nameOf: (element: Element) => string;
  readonly focused: () => HTMLElement | null;
  readonly isSeen: (element: Element) => boolean;
  readonly controls: () => HTMLElement[];
  readonly all: (selector: string) => HTMLElement[];
  readonly withAncestors: (element: Element) => Element[];
}
declare const loods: InPage;

/** Where everything is that has to be seen: controls, badges, bars, messages. */
export async function drawn(page: Page): Promise<Drawn[]> {
  await prepare(page);
  return page.evaluate(() => {
    const elements = [
      ...loods.controls(),
      ...loods.all('progress, p, li, td, th, h2, kbd').filter(loods.isSeen),
    ];
    return elements.flatMap((element) => {
      const { x, y, width, height, right, bottom } = element.getBoundingClientRect();
      const isWithin = x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight;
      const isText = element.localName === 'progress' || (element.textContent ?? '').trim() !== '';
      const isControl = loods.controls().includes(element);
      return isWithin && (isText || isControl) && width > 0
        ? [{ name: loods.nameOf(element), x, y, width, height }]
        : [];
    });
  });
}

/** What of the controls and texts can't be reached or read: cut off, or covered by another part of the same. */
export async function cutOff(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() => {
    const wrong: string[] = [];
    for (const element of loods.controls()) {
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, right, top, height } = element.getBoundingClientRect();
      if (left < 0 || right > innerWidth) wrong.push(`${loods.nameOf(element)} is out of sight`);
      const root = element.getRootNode() as ShadowRoot | Document;
      const hit = root.elementFromPoint((left + right) / 2, top + height / 2);
      const isCovered = hit && hit.getRootNode() === root && !hit.contains(element) && !element.contains(hit);
      if (isCovered) wrong.push(`${loods.nameOf(element)} is covered by ${loods.nameOf(hit)}`);
    }
    for (const element of loods.all('*').filter(loods.isSeen)) {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
      const isCut = overflowX === 'hidden' && textOverflow !== 'ellipsis' && clipPath === 'none';
      if (isCut && element.scrollWidth > element.clientWidth + 1)
        wrong.push(`${loods.nameOf(element)} is cut off`);
    }
    scrollTo(0, 0);
    return wrong;
  });
}

/**
 * Presses Tab through all that Loods draws, and says which controls it missed or showed without a line around them. Of the help desk's
 * pages only Loods' own parts, each from just before it until the focus has left it: a job's page has a hundred fields more.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  await prepare(page);
  await page.evaluate(() => {
    const [wrong, seen, before] = [[] as string[], new Set<Element>(), loods.controls()];
    const isReachable = (element: HTMLElement) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.isConnected;
    const missed = () => {
      const dialog = loods.all('dialog:modal')[0];
      const isMissed = (element: HTMLElement) =>
        isReachable(element) && !seen.has(element) && (dialog?.contains(element) ?? true);
      return before.filter(isMissed);
    };
    Object.assign(window, { loodsTabs: { wrong, seen, begun: new Set(), missed } });
  });
  while (await page.evaluate(goBeforeMissed)) {
    for (let presses = 0; presses < 1500; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(lookAtFocus)) break;
    }
  }
  return page.evaluate(() => {
    const { wrong, missed } = loodsTabs;
    return [...wrong, ...missed().map((element) => `${loods.nameOf(element)} is not reached`)];
  });
}

/**
 * In the page: loses the focus just before the next part with controls that were missed, and on Loods' own pages at their top. The Tab key goes on
 * from where the focus was lost.
 *
 * @returns false when there is none in which that was not done
 */
function goBeforeMissed(): boolean {
  const parts = loodsTabs.missed().map((element) => element.getRootNode() as ShadowRoot | Document);
  const part = parts.find((one) => !loodsTabs.begun.has(one));
  if (!part) return false;
  loodsTabs.begun.add(part);
  const lost = document.createElement('button');
  if (part instanceof ShadowRoot) part.host.before(lost);
  else document.body.prepend(lost);
  lost.focus();
  lost.remove();
  return true;
}

declare const loodsTabs: {
  readonly wrong: string[];
  readonly seen: Set<Element>;
  /** Where a walk has begun. */
  readonly begun: Set<Node>;
  /** What should have been reached. */
  readonly missed: () => HTMLElement[];
};

/** In the page: looks at what has the focus now. @returns true when it was there before, or is none of Loods */
function lookAtFocus(): boolean {
  const element = loods.focused();
  if (!element || element === document.body) return false;
  if (!loods.isOwn(element) || loodsTabs.seen.has(element)) return true;
  const last = [...loodsTabs.seen].at(-1);
  loodsTabs.seen.add(element);
  const name = loods.nameOf(element);
  const root = element.getRootNode();
  const isBackwards = last?.getRootNode() === root && last.compareDocumentPosition(element) === 2;
  if (isBackwards) loodsTabs.wrong.push(`${name} comes after ${loods.nameOf(last)}`);
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
  if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2)
    loodsTabs.wrong.push(`${name} has no line`);
  const contrast = contrastWithGround(element, outlineColor);
  if (contrast < 3) loodsTabs.wrong.push(`${name} has a line of contrast ${contrast}`);
  const beyond = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  for (const around of loods.withAncestors(element).slice(1)) {
    if (getComputedStyle(around).overflow === 'visible' || around === document.documentElement) continue;
    const box = around.getBoundingClientRect();
    const isCut =
      left - beyond < box.left ||
      right + beyond > box.right ||
      top - beyond < box.top ||
      bottom + beyond > box.bottom;
    if (isCut && around !== document.body)
      loodsTabs.wrong.push(`${name} has a line that is cut off by ${loods.nameOf(around)}`);
  }
  return false;

  function contrastWithGround(element: Element, line: string): number {
    const grounds = loods
      .withAncestors(element.parentElement ?? element)
      .map((one) => getComputedStyle(one).backgroundColor);
    const ground = grounds.find((color) => !/, 0\)$|transparent/.test(color)) ?? 'rgb(255, 255, 255)';
    const [one = 0, other = 0] = [luminance(line), luminance(ground)].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
