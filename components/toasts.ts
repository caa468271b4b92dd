// Short messages in a corner of the page, one per ticket and one about none: a new one takes the place of the one before.
import { fillToast, type ToastContent } from './toast';
import css from './toast.css?inline';

/** Long enough to read two lines twice. Only good news goes away by itself. */
const doneMs = 8000;

/** A ticket's message, and when it goes. */
interface Shown {
  readonly box: HTMLElement;
  content: ToastContent;
  timer?: ReturnType<typeof setTimeout>;
}

/** The corner of one page. */
export class Toasts {
  readonly #root: ShadowRoot;
  readonly #closeLabel: string;
  readonly #shown = new Map<number | undefined, Shown>();

  /**
   * Makes the corner right away, empty: a screen reader announces what is added to a place that it knows.
   *
   * @param closeLabel name of the button that closes a message
   */
  constructor(document: Document, closeLabel: string) {
    const host = document.createElement('div');
    host.ariaLive = 'polite';
    document.body.append(host);
    this.#closeLabel = closeLabel;
    this.#root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    this.#root.append(style);
  }

  /** Shows a message in place of the former one about the same ticket. */
  show(content: ToastContent): void {
    const shown = this.#shown.get(content.ticket) ?? this.#add(content);
    shown.content = content;
    fillToast(shown.box, content, { closeLabel: this.#closeLabel, onClose: () => this.#close(shown) });
    this.#root.append(...(shown.box.isConnected ? [] : [shown.box])); // whole, so that it is read out whole
    this.#hold(shown, false);
  }

  #add(content: ToastContent): Shown {
    const shown: Shown = { box: document.createElement('div'), content };
    for (const [type, held] of Object.entries(holding)) {
      shown.box.addEventListener(type, () => this.#hold(shown, held));
    }
    this.#shown.set(content.ticket, shown);
    return shown;
  }

  #close(shown: Shown): void {
    clearTimeout(shown.timer);
    this.#shown.delete(shown.content.ticket);
    shown.box.remove();
  }

  /** Nothing goes away while someone points at it or stands in it; afterwards its time starts anew. */
  #hold(shown: Shown, held: boolean): void {
    const { kind, lastsMs = doneMs } = shown.content;
    clearTimeout(shown.timer);
    if (kind === 'done' && !held) shown.timer = setTimeout(() => this.#close(shown), lastsMs);
  }
}

/** Someone reads it, or does not any more. */
const holding = { mouseenter: true, focusin: true, mouseleave: false, focusout: false };
