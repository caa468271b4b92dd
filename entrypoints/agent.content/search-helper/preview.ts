// What a search would find, looked up while one types.
import type { Finding, FoundLine } from '@/components/search-line';
import type { Outcome } from '@/lib/otrs/client';
import { type FoundTicket, searchTickets } from '@/lib/otrs/oracle';
import type { SearchField } from '@/lib/otrs/search-fields';
import { containsAsTyped, markWords, wordsOf } from '@/lib/search';
import { wait } from '@/lib/wait';
import type { SearchWords } from '@/lib/words/search';
import type { Surroundings } from './field';
import { takesExpressions } from './reading';

/** A pause in typing after which it is worth a request: 101 tickets take the server a tenth of a second. */
const pauseMs = 300;
const mostAtOnce = 100;
/** After a longer pause they are counted: a thousand take the server a third of a second, a hundred a sixth of that (6.5.1). */
const longPauseMs = 700;
/** Beyond it, it only says "more than". */
const mostCounted = 1000;
const shownTitles = 5;

export interface Wanted {
  /** The search that is looked up. */
  readonly search: string;
  /** What was typed; undefined when that was an expression, which titles can't be compared with. */
  readonly typed?: string;
  /** What was typed is no expression, though it looks like one. */
  readonly asText?: boolean;
}

/** What it looks things up with. */
type Around = Pick<Surroundings, 'client' | 'words' | 'index'>;

/** The lookups of one field: only the last one counts. */
export class Preview {
  readonly #around: Around;
  readonly #field: SearchField;
  readonly #words: SearchWords;
  readonly #show: (finding: Finding) => void;
  #wanted = '';
  #stop = new AbortController();

  constructor(around: Around, field: SearchField, show: (finding: Finding) => void) {
    this.#around = around;
    this.#field = field;
    this.#words = around.words;
    this.#show = show;
  }

  /** Looks it up after a pause, unless something else is wanted until then. What was under way is dropped. */
  want(wanted: Wanted): void {
    const key = JSON.stringify([wanted.search, wanted.typed, wanted.asText]);
    if (key === this.#wanted) return; // the same search, e.g. put into the field
    this.forget();
    this.#wanted = key;
    const { signal } = this.#stop;
    this.#show({ summary: this.#words.looking, tickets: [] });
    setTimeout(() => signal.aborted || void this.#look(wanted, signal), pauseMs);
  }

  /** Nothing is wanted any more. */
  forget(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#wanted = '';
  }

  async #look(wanted: Wanted, signal: AbortSignal): Promise<void> {
    const first = await this.#ask(wanted, mostAtOnce, signal);
    if (signal.aborted) return;
    const isMore = first.kind === 'done' && first.value.length > mostAtOnce;
    this.#show(this.#tell(first, wanted, mostAtOnce, isMore ? this.#words.counting : ''));
    if (!isMore) return;
    await wait(longPauseMs);
    if (signal.aborted) return;
    const all = await this.#ask(wanted, mostCounted, signal);
    if (signal.aborted) return;
    const isCounted = all.kind === 'done';
    this.#show(this.#tell(isCounted ? all : first, wanted, isCounted ? mostCounted : mostAtOnce));
  }

  #ask(wanted: Wanted, most: number, signal: AbortSignal): Promise<Outcome<FoundTicket[]>> {
    const { parameter, place } = this.#field;
    const addsWildcards = place !== 'job';
    // "Link with" puts its own before and behind it all (6.5.1, LinkObject/Ticket.pm).
    const value = place === 'link' && parameter !== 'TicketNumber' ? `*${wanted.search}*` : wanted.search;
    const inline = takesExpressions(place, this.#around.index());
    const search = { parameter, value, addsWildcards, takesExpressions: inline };
    return searchTickets(this.#around.client, search, most + 1, signal);
  }

  /** @param more what else is being done */
  #tell(outcome: Outcome<FoundTicket[]>, wanted: Wanted, most: number, more = ''): Finding {
    const words = this.#words;
    if (outcome.kind !== 'done') {
      const summary = outcome.kind === 'session-expired' ? words.loggedOut : words.notAsked;
      return { summary, tickets: [] };
    }
    const found = outcome.value.slice(0, most);
    const wider = found.filter((ticket) => this.#isWider(ticket, wanted));
    // What counts stands first: in a job what it takes besides, in a search what was meant.
    const first = this.#field.place === 'job' ? wider : found.filter((ticket) => !wider.includes(ticket));
    const inOrder = [...new Set([...first, ...found])].slice(0, shownTitles);
    const marked = wordsOf(wanted.typed ?? wanted.search);
    const tickets = inOrder.map(
      (ticket): FoundLine => ({
        number: ticket.number,
        title: markWords(ticket.title, marked),
        ...(wider.includes(ticket) && { mark: words.widerMark }),
      }),
    );
    const summary = [this.#summary(outcome.value.length, wider.length, most), more].join(' ').trim();
    return { summary, tickets };
  }

  /**
   * Only a title, or a subject, which titles mostly are, can be compared with what was typed. What is found by full text may be so for
   * its body, unless its title has all the words, too.
   */
  #isWider({ title }: FoundTicket, { search, typed, asText }: Wanted): boolean {
    if (typed === undefined || containsAsTyped(title, typed, asText)) return false;
    if (/^(Title|MIMEBase_Subject)$/.test(this.#field.parameter)) return true;
    const inTitle = (word: string) => title.toLowerCase().includes(word.toLowerCase());
    return this.#field.parameter === 'Fulltext' && wordsOf(search).every(inTitle);
  }

  #summary(count: number, wider: number, most: number): string {
    const words = this.#words;
    const alone = this.#field.place === 'job' ? words.yourRights : words.alone;
    if (count === 0) return `${words.none} ${alone}`;
    const how = count > most ? words.moreThan(most) : words.found(count);
    const which = wider > 0 ? words.widerCount(wider, Math.min(count, most)) : '';
    return [how, which, alone].filter((part) => part !== '').join(' ');
  }
}
