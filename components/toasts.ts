// Short messages in a corner of the page, one per ticket and one about none: a new one takes the place of the one before.
import { slowMs } from './slow';
import { stayAtEnd } from './stay';
import { fillToast, type ToastContent } from './toast';
import css from './toast.css?inline';

/** Long enough to read two lines twice. Only good news goes away by itself. */
const doneMs = 8000;

/** A ticket's message, and when it goes. */
interface Shown {
  readonly box: HTMLElement;
  content: ToastContent;
  timer?: ReturnType<typeof setTimeout>;
  /** What had the focus before the message got it. */
  cameFrom?: HTMLElement | null;
}

/** The corner of one page. */
export class Toasts {
  readonly #root: ShadowRoot;
  readonly #closeLabel: string;
  readonly #shown = new Map<number | undefined, Shown>();
  /** Bad news is read out at once. */
  readonly #alerts = createRegion('assertive');
  readonly #news = createRegion('polite');

  /**
   * Makes the corner right away, empty: a screen reader announces what is added to a place that it knows.
   *
   * @param closeLabel name of the button that closes a message
   */
  constructor(document: Document, closeLabel: string) {
    const host = document.createElement('div');
    this.#closeLabel = closeLabel;
    this.#root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    this.#root.append(style, this.#alerts, this.#news);
    stayAtEnd(host);
  }

  /** Shows a message in place of the former one about the same ticket. */
  show(content: ToastContent): void {
    const shown = this.#shown.get(content.ticket) ?? this.#add(content);
    const { box, cameFrom } = shown;
    const hasFocus = this.#isIn(box);
    shown.content = content;
    fillToast(box, content, { closeLabel: this.#closeLabel, onClose: () => this.#close(shown) });
    const region = content.kind === 'failed' || content.kind === 'partial' ? this.#alerts : this.#news;
    if (box.parentNode !== region) region.append(box);
    if (hasFocus) box.focus(); // the button that had it is gone
    shown.cameFrom = cameFrom ?? null;
    this.#hold(shown, hasFocus);
  }

  #add(content: ToastContent): Shown {
    const box = document.createElement('div');
    const shown: Shown = { box, content };
    for (const [type, held] of Object.entries(holding)) {
      box.addEventListener(type, () => this.#hold(shown, held));
    }
    box.addEventListener('focusin', ({ relatedTarget }) => {
      if (!box.contains(relatedTarget as Node | null)) shown.cameFrom = relatedTarget as HTMLElement | null;
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || shown.content.kind === 'pending') return;
      event.stopPropagation(); // not for the page's dialogs
      this.#close(shown);
    });
    this.#shown.set(content.ticket, shown);
    return shown;
  }

  #close(shown: Shown): void {
    const hadFocus = this.#isIn(shown.box);
    clearTimeout(shown.timer);
    this.#shown.delete(shown.content.ticket);
    shown.box.remove();
    if (hadFocus) shown.cameFrom?.focus();
  }

  #isIn(box: HTMLElement): boolean {
    return box.contains(this.#root.activeElement);
  }

  /** Nothing goes away while someone points at it or stands in it; afterwards its time starts anew. */
  #hold(shown: Shown, held: boolean): void {
    const { content } = shown;
    const { kind, lastsMs = doneMs, slowText } = content;
    clearTimeout(shown.timer);
    if (kind === 'done' && !held) shown.timer = setTimeout(() => this.#close(shown), lastsMs);
    if (kind === 'pending' && slowText && slowText !== content.text)
      shown.timer = setTimeout(() => this.show({ ...content, text: slowText }), slowMs);
  }
}

/** Someone reads it, or does not any more. */
const holding = { mouseenter: true, focusin: true, mouseleave: false, focusout: false };

/** A place that is read out: only what comes, not what stands there already. */
function createRegion(live: 'assertive' | 'polite'): HTMLElement {
  const region = document.createElement('div');
  region.ariaLive = live;
  return region;
}
