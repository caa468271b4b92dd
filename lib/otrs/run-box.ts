// Znuny's own box on the page before a run, as it stands in the browser: a place above it, and its link that runs the job.

/** Anything that would run a job at a click. */
const runLinks = 'a[href*="Subaction=RunNow"]';

/**
 * Takes the links that run a job out of sight and out of the Tab key's way.
 *
 * @param explain makes what stands in the place of each
 */
export function hideRunLinks(page: ParentNode, explain: () => HTMLElement): void {
  for (const link of page.querySelectorAll<HTMLElement>(runLinks)) {
    link.hidden = true;
    link.style.setProperty('display', 'none', 'important'); // the class has a display of its own (6.5.1)
    link.before(explain());
  }
}

/** Puts a part above all boxes of the page, dressed as one of them. */
export function addAboveBoxes(document: Document, part: HTMLElement): void {
  part.classList.add('WidgetSimple');
  (document.querySelector('.ContentColumn') ?? document.body).prepend(part);
}

const boxes = '.ContentColumn > .WidgetSimple';

/** Takes Znuny's own boxes away, once what they say is not so any more. */
export function removeBoxes(document: Document, own: HTMLElement): void {
  for (const box of document.querySelectorAll(boxes)) if (box !== own) box.remove();
}

/**
 * Puts the boxes of a page that was asked for just now in the place of those that stand there.
 *
 * @param explain makes what stands in the place of each link that runs a job
 */
export function renewBoxes(own: HTMLElement, page: Document, explain: () => HTMLElement): void {
  removeBoxes(own.ownerDocument, own);
  const fresh = own.ownerDocument.createDocumentFragment();
  fresh.append(...page.querySelectorAll(boxes));
  hideRunLinks(fresh, explain);
  own.after(fresh);
}
