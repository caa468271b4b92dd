// Attempts to act on tickets: carries one out, says in a message what the server says, and has it put into the journal.
// Loaded with the first press.
import type { ToastAction } from '@/components/toast';
import { Toasts } from '@/components/toasts';
import type { ActionResult, Before } from '@/lib/actions/action';
import { expectQueue } from '@/lib/actions/before';
import type { Begin } from '@/lib/actions/perform';
import type { Client, Outcome } from '@/lib/otrs/client';
import { type FoundTicket, findTickets, type TicketQuestion } from '@/lib/otrs/oracle';
import { readAgentName } from '@/lib/otrs/page';
import { findShownQueue, getZoom, refreshZoom } from '@/lib/otrs/zoom';
import type { JournalEntry } from '@/lib/store/journal-entry';
import { isUndoable, mayBeUndone, type UndoableEntry } from '@/lib/store/undoable';
import type { OutcomeWords } from '@/lib/words/outcomes/words';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import { record } from '../../journal';
import { settingsFrom } from '../../settings';
import { circumstancesOf, entryUnderWay, toEntry } from './entry';
import { failed, type Message, type Offer, toMessage } from './message';
import { afterFormer, type Former, UnknownOutcomes } from './unknown';
import { type Plan, toPlan, type Wish } from './wish';

/** Longer than any answer seen (Bulk with one ticket: 0.1 s); a help desk under load may take 10 s. */
const timeoutMs = 30_000;

/** The control that was pressed. */
export interface Caller {
  /** Runs what a message offers, as busy as after a press. */
  readonly again: (attempt: () => Promise<unknown>) => void;
  /** Told what came of each attempt, of those that a message offered too; the wish may be to undo. */
  readonly settled?: (settled: Settled) => unknown;
}

/** What came of an attempt. */
export interface Settled {
  readonly result: ActionResult;
  readonly wish: Wish;
  readonly attempts: Attempts;
  /** Takes it back; absent where that can't be. */
  readonly takeBack?: () => Promise<unknown>;
}

/** One wish, from its first attempt until its outcome is known. */
interface Attempt extends Former {
  readonly wish: Wish;
  readonly caller: Caller;
}

/** The attempts of one page; they share its client, and its corner of messages. */
export class Attempts {
  readonly words: OutcomeWords;
  readonly #client: Client;
  readonly #context: FeatureContext;
  readonly #toasts: Toasts;
  readonly #unknown = new UnknownOutcomes();
  /** How many attempts have begun: what was read before the last one may be of the past. */
  #begun = 0;

  constructor(context: FeatureContext, words: OutcomeWords) {
    this.#context = context;
    this.#client = clientOf(context.page, timeoutMs);
    const queue = findShownQueue(context.document);
    if (queue) expectQueue(this.#client, queue);
    this.words = words;
    this.#toasts = new Toasts(context.document, words.close);
  }

  /** Carries out a wish and shows what came of it. @returns what it shows */
  fulfil(wish: Wish, caller: Caller): Promise<Message> {
    const former = this.#unknown.of(wish);
    const around = this.#unknown.around(wish, circumstancesOf(this.#context));
    const { pending } = this.words[wish.kind];
    return this.#try({ wish, caller, ...former, around }, pending, (plan) => {
      const begin: Begin = (before) => record([entryUnderWay(around, wish, plan.target, before)]);
      const check = (before?: Before) => plan.check(this.#client, before);
      return afterFormer(former, check, () => plan.perform(this.#client, begin));
    });
  }

  /** Asks about tickets, without traces and without a message. */
  ask(question: TicketQuestion): Promise<Outcome<FoundTicket[]>> {
    return findTickets(this.#client, question);
  }

  /** Says why a ticket can't be renamed. */
  refuseRename(ticketId: number, reason: ActionResult): void {
    this.#show(ticketId, toMessage(reason, this.words.rename, { target: '', so: '' }, this.words));
  }

  /** Takes back an action of the journal, of this help desk. @returns what it shows, for who asked elsewhere */
  undo(entry: JournalEntry): Promise<Message> {
    if (!mayBeUndone(entry) || entry.helpDesk !== this.#context.helpDesk) {
      throw new RangeError('This action can not be taken back here');
    }
    const caller: Caller = { again: (attempt) => void attempt() };
    return this.fulfil({ kind: 'undo', ticketId: entry.ticketId, entry }, caller);
  }

  async #try(
    attempt: Attempt,
    pending: string,
    act: (plan: Plan) => Promise<ActionResult>,
  ): Promise<Message> {
    const { area, document, isAlive, load } = this.#context;
    const { ticketId, kind } = attempt.wish;
    // A message outlives an update of the extension, and what it offers can still be pressed.
    if (!isAlive()) return this.#show(ticketId, failed(this.words.updated));
    this.#begun++;
    const slowText = `${pending} ${this.words.stillWaiting}`;
    this.#toasts.show({ kind: 'pending', text: pending, slowText, ticket: ticketId });
    try {
      const settings = await settingsFrom(area);
      if (!settings)
        return this.#show(ticketId, failed(this.words.noSettings), [this.#offer('tryAgain', attempt)]);
      const agent = readAgentName(document);
      const plan = toPlan(attempt.wish, { settings, words: this.words, agent, load });
      return this.#tell(attempt, plan, await act(plan), settings.undoSeconds);
    } catch (error) {
      console.error(`[Loods] An attempt at "${kind}" failed`, error);
      return this.#show(ticketId, failed(this.words.unexpected));
    }
  }

  #tell(attempt: Attempt, plan: Plan, result: ActionResult, undoSeconds: number): Message {
    const { wish, caller } = attempt;
    const entry = toEntry(attempt.around, wish, plan.target, result);
    record([entry]);
    this.#unknown.note(wish, result, attempt);
    const message = toMessage(result, this.words[wish.kind], plan.phrases, this.words);
    const before = 'before' in result ? result.before : undefined;
    const known = { ...attempt, ...(before && { before }) };
    const actions = message.offers.map((offer) => this.#offer(offer, known));
    const takeBack = isUndoable(entry) && this.#undoOf(entry, caller);
    if (takeBack)
      actions.push({ label: this.words.takeBack, action: 'undo', press: () => caller.again(takeBack) });
    this.#show(wish.ticketId, message, actions, takeBack ? undoSeconds : undefined);
    const isNew = message.kind !== 'failed' || /^(changed-since|overtaken)$/.test(result.kind);
    if (isNew) void this.#refresh(wish.ticketId); // not waited for: offers can be pressed now
    caller.settled?.({ result, wish, attempts: this, ...(takeBack && { takeBack }) });
    return message;
  }

  #offer(offer: Offer, attempt: Attempt): ToastAction {
    return { label: this.words[offer], press: () => this.#follow(offer, attempt) };
  }

  #show(
    ticket: number,
    message: Message,
    actions: readonly ToastAction[] = [],
    lastsSeconds?: number,
  ): Message {
    const { kind, text } = message;
    this.#toasts.show({ kind, text, actions, ticket, ...(lastsSeconds && { lastsMs: lastsSeconds * 1000 }) });
    return message;
  }

  /**
   * The page shows what the server has, unless something else was begun meanwhile. If that can't be read now it stays as it is; the
   * message stands. Nor is it read where it would take away a mention that the agent has not seen yet.
   */
  async #refresh(ticketId: number): Promise<void> {
    if (this.#context.page.ticketId !== ticketId) return;
    const begun = this.#begun;
    const mentions = await this.ask({ ticketIds: [ticketId], hasUnseenMention: true });
    if (mentions.kind !== 'done' || mentions.value.length > 0) return;
    const zoom = await getZoom(this.#client, ticketId);
    if (zoom.kind === 'done' && begun === this.#begun) refreshZoom(this.#context.document, zoom.value);
  }

  #undoOf(entry: UndoableEntry, caller: Caller): () => Promise<Message> {
    return () => this.fulfil({ kind: 'undo', ticketId: entry.ticketId, entry }, caller);
  }

  #follow(offer: Offer, attempt: Attempt): void {
    const { wish, caller, before } = attempt;
    if (offer === 'logIn') window.open(this.#context.page.cgi, '_blank', 'noopener');
    if (offer === 'tryAgain') caller.again(() => this.fulfil(wish, caller));
    if (offer === 'check') {
      const look = (plan: Plan) => plan.check(this.#client, before);
      caller.again(() => this.#try(attempt, this.words.checking, look));
    }
  }
}
