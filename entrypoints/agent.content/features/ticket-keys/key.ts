// Whether a key press is meant for Loods at all.

const never = ['altKey', 'ctrlKey', 'metaKey', 'repeat', 'isComposing', 'defaultPrevented'] as const;

/**
 * The single key that was pressed, as it stands in the options.
 *
 * @param target what had the focus: inside of a shadow root, too
 * @returns undefined for what a script of the page dispatched, a shortcut, a key held down, and anything typed. Shift
 *   counts for a letter, but not for a "?", for which most keyboards need it.
 */
export function keyOf(event: KeyboardEvent, target: HTMLElement): string | undefined {
  const key = event.key.toLowerCase();
  const isLetter = key !== key.toUpperCase();
  if (!event.isTrusted || never.some((name) => event[name]) || (event.shiftKey && isLetter)) return undefined;
  return isTyping(target) ? undefined : key;
}

/** True for what takes letters; a tick box takes none. */
function isTyping(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input:not([type="checkbox"]), textarea, select');
}
