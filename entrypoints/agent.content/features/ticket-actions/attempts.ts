// Attempts to act on tickets: carries one out, and says in a message what the server says. Loaded with the first press.
import { Toasts } from '@/components/toasts';
import type { ActionResult, Ticket, TicketAction } from '@/lib/actions/action';
import { bounce } from '@/lib/actions/bounce';
import { check, perform } from '@/lib/actions/perform';
import { rename } from '@/lib/actions/rename';
import { spam } from '@/lib/actions/spam';
import { Client } from '@/lib/otrs/client';
import { getZoom, refreshZoom } from '@/lib/otrs/zoom';
import { readSettings, type Settings } from '@/lib/store/settings';
import type { OutcomeWords } from '@/lib/words/outcomes/words';
import type { FeatureContext } from '../../feature';
import { type Offer, toMessage } from './message';

/** Longer than any answer seen (Bulk with one ticket: 0.1 s); a help desk under load may take 10 s. */
const timeoutMs = 30_000;

/** What an agent wants of a ticket. */
export type Wish =
  | { readonly kind: 'spam' | 'bounce'; readonly ticketId: number }
  | { readonly kind: 'rename'; readonly ticketId: number; readonly title: string };

/** The control that was pressed. */
export interface Caller {
  /** Runs what a message offers, as busy as after a press. */
  readonly again: (attempt: () => Promise<void>) => void;
  /** Told what came of each attempt, of those that a message offered too. */
  readonly settled?: (result: ActionResult) => unknown;
}

/** The attempts of one page; they share its client, and its corner of messages. */
export class Attempts {
  readonly words: OutcomeWords;
  readonly #client: Client;
  readonly #context: FeatureContext;
  readonly #toasts: Toasts;

  constructor(context: FeatureContext, words: OutcomeWords) {
    this.#context = context;
    this.#client = new Client(context.page, { fetch: fetch.bind(globalThis), parse: parseHtml, timeoutMs });
    this.words = words;
    this.#toasts = new Toasts(context.document, words.close);
  }

  /** Carries out a wish and shows what came of it. */
  fulfil(wish: Wish, caller: Caller): Promise<void> {
    return this.#try(wish, caller, this.words[wish.kind].pending, perform);
  }

  async #try(wish: Wish, caller: Caller, pending: string, act: typeof perform): Promise<void> {
    const { ticketId } = wish;
    // A message outlives an update of the extension, and what it offers can still be pressed.
    if (!this.#context.isAlive()) {
      return this.#toasts.show({ kind: 'failed', text: this.words.updated, ticket: ticketId });
    }
    this.#toasts.show({ kind: 'pending', text: pending, ticket: ticketId });
    try {
      const ticket = { ticketId, isOpen: this.#context.page.ticketId === ticketId };
      const { action, target } = toAction(wish, ticket, await readSettings(this.#context.area));
      const result = await act(this.#client, action);
      this.#tell(wish, caller, result, target);
      caller.settled?.(result);
    } catch (error) {
      this.#toasts.show({ kind: 'failed', text: this.words.unexpected, ticket: ticketId });
      console.error(`[Loods] An attempt at "${wish.kind}" failed`, error);
    }
  }

  #tell(wish: Wish, caller: Caller, result: ActionResult, target: string): void {
    const { kind, text, offers } = toMessage(result, this.words[wish.kind], target, this.words);
    const actions = offers.map((offer) => ({
      label: this.words[offer],
      press: () => this.#follow(offer, wish, caller),
    }));
    this.#toasts.show({ kind, text, actions, ticket: wish.ticketId });
    if (kind !== 'failed') void this.#refresh(wish.ticketId); // not waited for: offers can be pressed now
  }

  /** The page shows what the server has. If that can't be read now it stays as it is; the message stands. */
  async #refresh(ticketId: number): Promise<void> {
    if (this.#context.page.ticketId !== ticketId) return;
    const zoom = await getZoom(this.#client, ticketId);
    if (zoom.kind === 'done') refreshZoom(this.#context.document, zoom.value);
  }

  #follow(offer: Offer, wish: Wish, caller: Caller): void {
    if (offer === 'logIn') window.open(this.#context.page.cgi, '_blank', 'noopener');
    if (offer === 'tryAgain') caller.again(() => this.fulfil(wish, caller));
    if (offer === 'check') caller.again(() => this.#try(wish, caller, this.words.checking, check));
  }
}

/** The action for a wish, and what it leads to, as messages name it. */
function toAction(wish: Wish, ticket: Ticket, settings: Settings): { action: TicketAction; target: string } {
  switch (wish.kind) {
    case 'spam':
      return { action: spam(ticket, settings.spamState), target: settings.spamState };
    case 'bounce':
      return { action: bounce(ticket, settings.bounceQueue), target: settings.bounceQueue };
    case 'rename':
      return { action: rename(ticket, wish.title), target: wish.title };
  }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
