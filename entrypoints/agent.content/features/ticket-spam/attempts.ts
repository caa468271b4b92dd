// Presses of the spam button: carries one out, and says in a message what the server says.
import { Toasts } from '@/components/toasts';
import { checkSpam, markAsSpam, type SpamResult, type SpamTask } from '@/lib/actions/spam';
import { Client } from '@/lib/otrs/client';
import { getZoom, refreshTicketInformation } from '@/lib/otrs/zoom';
import { readSettings } from '@/lib/store/settings';
import type { TicketWords } from '@/lib/words/ticket';
import type { FeatureContext } from '../../feature';
import { type Offer, toMessage } from './message';

/** Longer than any answer seen (Bulk with one ticket: 0.1 s); a help desk under load may take 10 s. */
const timeoutMs = 30_000;

export interface SpamAttempts {
  /** Marks the ticket as spam and shows what came of it. */
  readonly mark: () => Promise<void>;
}

export interface SpamAttemptsOptions {
  readonly context: FeatureContext;
  readonly ticketId: number;
  readonly words: TicketWords;
  /** Runs what a message offers, unless an attempt is under way. */
  readonly run: (task: () => Promise<void>) => void;
}

type Attempt = (client: Client, task: SpamTask) => Promise<SpamResult>;

/** The attempts of one page; they share its client, and its corner of messages. */
export function createSpamAttempts({ context, ticketId, words, run }: SpamAttemptsOptions): SpamAttempts {
  const { page, document, area } = context;
  const client = new Client(page, { fetch: fetch.bind(globalThis), parse: parseHtml, timeoutMs });
  const toasts = new Toasts(document, words.close);

  const attempt = async (pending: string, act: Attempt): Promise<void> => {
    toasts.show({ kind: 'pending', text: pending, ticket: ticketId });
    const { spamState } = await readSettings(area);
    const result = await act(client, { ticketId, state: spamState });
    const { kind, text, offers } = toMessage(result, spamState, words);
    const actions = offers.map((offer) => ({ label: words[offer], press: () => follow(offer) }));
    toasts.show({ kind, text, actions, ticket: ticketId });
    if (kind !== 'failed') void refresh(); // not waited for: what the message offers can be pressed now
  };

  const safely = async (pending: string, act: Attempt): Promise<void> => {
    try {
      await attempt(pending, act);
    } catch (error) {
      toasts.show({ kind: 'failed', text: words.unexpected, ticket: ticketId });
      console.error('[Loods] Feature "ticket-spam": an attempt failed', error);
    }
  };

  /** The page shows what the server has. If that can't be read now it stays as it is; the message stands. */
  const refresh = async (): Promise<void> => {
    const zoom = await getZoom(client, ticketId);
    if (zoom.kind === 'done') refreshTicketInformation(document, zoom.value);
  };

  const follow = (offer: Offer): void => {
    if (offer === 'logIn') window.open(page.cgi, '_blank', 'noopener');
    if (offer === 'tryAgain') run(mark);
    if (offer === 'check') run(() => safely(words.checking, checkSpam));
  };

  const mark = () => safely(words.marking, markAsSpam);
  return { mark };
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
