// A link made to sit among a page's own: it takes their font and colour.
import { createIcon } from './action-button';
import css from './action-link.css?inline';

export interface ActionLinkOptions {
  readonly href: string;
  readonly label: string;
  /** Where it leads, in a sentence. */
  readonly title: string;
  /** Path of a 16 by 16 icon, drawn as a line. */
  readonly icon: string;
}

/** Draws a link into an open shadow root on the host. */
export function drawActionLink(host: Element, { href, label, title, icon }: ActionLinkOptions): void {
  const style = document.createElement('style');
  style.textContent = css;
  const link = document.createElement('a');
  link.href = href;
  link.title = title;
  link.append(createIcon(icon), label);
  host.attachShadow({ mode: 'open' }).append(style, link);
}
