// A verdict in a word, and its reasons on demand. Plain DOM, in an open shadow root.
import css from './guard-badge.css?inline';
import { toNodes } from './isolated';

export interface GuardBadge {
  readonly kind: 'checking' | 'pass' | 'block' | 'unknown';
  readonly word: string;
  /** Why, a sentence or two each. */
  readonly reasons: readonly string[];
}

/**
 * Makes a host a badge.
 *
 * @returns shows a verdict in it
 */
export function drawGuardBadge(host: HTMLElement): (badge: GuardBadge) => void {
  const style = document.createElement('style');
  style.textContent = css;
  const badge = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(style, badge);
  return ({ kind, word, reasons }) => {
    host.dataset['loodsGuard'] = kind;
    badge.replaceChildren(reasons.length > 0 ? createDetails(word, reasons) : word);
  };
}

/** The browser's own: opened by keyboard, and said to be closed or open. */
function createDetails(word: string, reasons: readonly string[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(word);
  summary.title = reasons.join('\n');
  const list = document.createElement('ul');
  for (const reason of reasons) list.appendChild(document.createElement('li')).append(...toNodes(reason));
  details.append(summary, list);
  return details;
}
