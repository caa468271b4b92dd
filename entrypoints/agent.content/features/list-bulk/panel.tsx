// The panel of a page on which it is shown how many tickets fare.
import { render } from 'preact';
import { OutcomePanel, type OutcomePanelProps } from '@/components/outcome-panel';
import { stayAtEnd } from '@/components/stay';

export type PanelContent = Omit<OutcomePanelProps, 'closeLabel' | 'onClose'>;

export class Panel {
  readonly #document: Document;
  readonly #closeLabel: string;
  readonly #feature: string;
  #host: HTMLElement | undefined;
  #open = new AbortController();

  /** @param feature value of `data-loods-feature` */
  constructor(document: Document, closeLabel: string, feature: string) {
    this.#document = document;
    this.#closeLabel = closeLabel;
    this.#feature = feature;
  }

  /**
   * Shows this in place of what was shown before.
   *
   * @param onClose told when a person has closed it; absent while it can't be closed
   */
  show(content: PanelContent, onClose?: () => void): void {
    this.#host ??= this.#add();
    const close = onClose && {
      onClose: () => {
        this.#open.abort();
        this.#host?.remove();
        this.#host = undefined;
        onClose();
      },
    };
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' });
    render(<OutcomePanel {...content} {...close} closeLabel={this.#closeLabel} />, root);
  }

  #add(): HTMLElement {
    const host = this.#document.createElement('div');
    host.dataset['loodsFeature'] = this.#feature;
    this.#open = new AbortController();
    stayAtEnd(host, this.#open.signal);
    return host;
  }
}
