// Spam and Bounces for the ticked tickets of a list, beside Znuny's Bulk. What a press takes is loaded with the first press.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { stay } from '@/components/stay';
import { isTicketOverview } from '@/lib/otrs/screens';
import { addBesideBulk, findTicks, ticketOf, untick } from '@/lib/otrs/ticks';
import { tickedWords } from '@/lib/words/ticked';
import { ticketWords } from '@/lib/words/ticket';
import type { Feature, FeatureContext } from '../../feature';
import { actionIcons, type ButtonKind } from '../ticket-actions/button';
import { tickRanges } from './range';
import { followOnRows } from './rows';

export const listBulk: Feature = {
  id: 'list-bulk',
  screens: [isTicketOverview],
  mount(context) {
    if (findTicks(context.document).length === 0) return;
    const bar = new BulkBar(context);
    if (bar.isShown) tickRanges(context);
  },
};

const kinds = ['spam', 'bounce'] as const;

/** Both buttons; while one is at work, the other has nothing to act on. */
class BulkBar {
  readonly #context: FeatureContext;
  readonly #buttons = new Map<ButtonKind, ActionButton>();
  #busy = false;

  constructor(context: FeatureContext) {
    this.#context = context;
    for (const kind of kinds) this.#draw(kind);
    if (!this.isShown) return;
    this.#count();
    // Znuny's handlers on the boxes stop their events, and tick all by script: counted when they are through (6.5.1).
    const follow = () => void setTimeout(() => this.#count());
    context.document.addEventListener('click', follow, { capture: true, signal: context.signal });
  }

  get isShown(): boolean {
    return this.#buttons.size > 0;
  }

  #ticked(): number[] {
    return findTicks(this.#context.document)
      .filter(({ checked }) => checked)
      .map(ticketOf);
  }

  #count(): void {
    const words = ticketWords(this.#context.page.language);
    const { length } = this.#ticked();
    for (const [kind, button] of this.#buttons) {
      button.relabel(length > 0 ? `${words[kind]} (${length})` : words[kind], length === 0 || this.#busy);
    }
  }

  #draw(kind: ButtonKind): void {
    const { document, page, signal } = this.#context;
    const words = ticketWords(page.language);
    const item = document.createElement('li');
    item.dataset['loodsFeature'] = listBulk.id;
    const place = () => {
      this.#count(); // where a list is drawn anew, nothing is ticked
      return addBesideBulk(document, item);
    };
    if (!stay(item, place, signal)) return;
    item.style.verticalAlign = 'top'; // in a narrow window the last entry is two lines high (6.5.1)
    const host = item.appendChild(document.createElement('span'));
    host.style.cssText = likeNative;
    const offer = { label: words.reload, press: () => location.reload() };
    const button = drawActionButton(host, {
      action: kind,
      label: words[kind],
      title: tickedWords(page.language)[kind],
      icon: actionIcons[kind],
      onPress: async () => {
        if (this.#context.isAlive()) await this.#alone(() => this.#press(kind, button));
        else button.retire(words.updated, offer);
      },
      onError: (error) => {
        console.error('[Loods] A press could not be carried out', error);
        button.retire(words.notLoaded, offer);
      },
    });
    this.#buttons.set(kind, button);
  }

  async #press(kind: ButtonKind, button: ActionButton): Promise<void> {
    const { document, load } = this.#context;
    const { fulfil } = await load('/bulk.js');
    await fulfil(
      this.#context,
      { kind, ticketIds: this.#ticked() },
      {
        again: (task) => void button.run(() => this.#alone(task)),
        done: (handled, ask) => {
          untick(document, new Set(handled.map(({ ticketId }) => ticketId)));
          this.#count();
          void followOnRows(this.#context, ask, handled);
        },
        focus: button.focus,
      },
    );
  }

  async #alone(task: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.#count();
    try {
      await task();
    } finally {
      this.#busy = false;
      this.#count();
    }
  }
}

/** As Znuny's own entries of that bar are set (6.5.1). */
const likeNative = 'display: inline-block; padding: 8px 4px; line-height: 1';
