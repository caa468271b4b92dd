// Short messages in a corner of the page, one per ticket: a new one takes the place of the one before.
import { render } from 'preact';
import { Toast, type ToastContent } from './toast';
import css from './toast.css?inline';

/** Long enough to read two lines twice. Only good news goes away by itself. */
const doneMs = 8000;

/** The corner of one page. */
export class Toasts {
  readonly #root: ShadowRoot;
  readonly #closeLabel: string;
  readonly #shown = new Map<number, ToastContent>();
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

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
    this.#draw();
  }

  /** Shows a message in place of the ticket's former one. */
  show(content: ToastContent): void {
    this.#shown.set(content.ticket, content);
    this.#hold(content, false);
    this.#draw();
  }

  #close({ ticket }: ToastContent): void {
    clearTimeout(this.#timers.get(ticket));
    this.#shown.delete(ticket);
    this.#draw();
  }

  /** Nothing goes away while someone points at it or stands in it; afterwards its time starts anew. */
  #hold(content: ToastContent, held: boolean): void {
    const { kind, ticket, lastsMs = doneMs } = content;
    clearTimeout(this.#timers.get(ticket));
    if (kind === 'done' && !held)
      this.#timers.set(
        ticket,
        setTimeout(() => this.#close(content), lastsMs),
      );
  }

  #draw(): void {
    const toasts = [...this.#shown.values()].map((content) => (
      <Toast
        key={content.ticket}
        {...content}
        closeLabel={this.#closeLabel}
        onClose={() => this.#close(content)}
        onHold={(held) => this.#hold(content, held)}
      />
    ));
    render([<style key="style">{css}</style>, ...toasts], this.#root);
  }
}
