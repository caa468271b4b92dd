// Keeps what Loods adds to a page in its place where the page draws that place anew.

/** Too short to be missed, and long enough that a page which draws itself anew all the time costs next to nothing. */
const waitMs = 100;

/**
 * Puts an element into its place, and again whenever the page has thrown it out: the same one, so that what is under way in it, and
 * what was typed, is kept. Watched are the children of what it stands in, and nothing deeper; looked at is at most every 100 ms.
 *
 * @param element bears `data-loods-feature` if the page may copy it with its own
 * @param place puts it there; false where there is no such place now
 * @param signal ends it
 * @returns false when there was no such place: then nothing is watched
 */
export function stay(element: HTMLElement, place: () => boolean, signal?: AbortSignal): boolean {
  if (!place()) return false;
  const focusAgain = rememberFocus(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (signal?.aborted) return;
    if (!element.isConnected) {
      removeCopies(element);
      if (!place()) return; // when something comes where that was, there is another look
      focusAgain();
    }
    watch();
  };
  const observer = new MutationObserver(() => {
    if (timer === undefined) timer = setTimeout(look, waitMs);
  });
  const watch = () => {
    observer.disconnect();
    for (let around = element.parentElement; around; around = around.parentElement)
      observer.observe(around, { childList: true });
  };
  watch();
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
  return true;
}

/** The same at the end of the page, which is always there: all that short messages and panels over the page need. */
export function stayAtEnd(element: HTMLElement, signal?: AbortSignal): void {
  const { body } = element.ownerDocument;
  const put = () => {
    if (!element.isConnected && !signal?.aborted) body.append(element);
  };
  put();
  const observer = new MutationObserver(() => setTimeout(put, waitMs));
  observer.observe(body, { childList: true });
  signal?.addEventListener('abort', () => observer.disconnect());
}

/** @returns gives the focus back to what had it when the element was thrown out, unless something else has it */
function rememberFocus(element: HTMLElement): () => void {
  let focused: HTMLElement | undefined;
  element.addEventListener('focusin', (event) => {
    focused = event.composedPath()[0] as HTMLElement;
  });
  // What is thrown out loses its focus, too: then it is not there any more a moment later.
  element.addEventListener('focusout', () => {
    setTimeout(() => {
      const { activeElement } = element.ownerDocument;
      if (element.isConnected && !element.contains(activeElement)) focused = undefined;
    });
  });
  return () => {
    const { activeElement, body } = element.ownerDocument;
    if (!activeElement || activeElement === body) focused?.focus();
  };
}

/** A page that puts its own text back, with ours in it, makes copies that look like ours and are dead: shadow roots are no text. */
function removeCopies({ ownerDocument, dataset }: HTMLElement): void {
  const { loodsFeature } = dataset;
  if (!loodsFeature) return;
  for (const one of ownerDocument.querySelectorAll(`[data-loods-feature="${loodsFeature}"]`)) {
    const isAlive = [one, ...one.children].some(({ shadowRoot }) => shadowRoot);
    if (!isAlive) one.remove();
  }
}
