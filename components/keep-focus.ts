// In a page that draws itself anew, what had the focus may go; without this, a keyboard would begin at the page's top again.

/** Gives the focus to the nearest part that is left, when what had it goes or can't have it any more. */
export function keepFocus(document: Document): void {
  let had: HTMLElement | undefined;
  let around: HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    had = target as HTMLElement;
    around = partsAround(had);
  });
  const look = () => {
    const isLost = document.activeElement === document.body && had && !canHaveFocus(had);
    if (!isLost) return;
    const left = around.find(({ isConnected }) => isConnected);
    if (left) left.tabIndex = -1;
    left?.focus({ preventScroll: true });
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

function partsAround(element: HTMLElement): HTMLElement[] {
  const part = element.parentElement?.closest<HTMLElement>('article, section, main');
  return part ? [part, ...partsAround(part)] : [];
}

const canHaveFocus = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility();
