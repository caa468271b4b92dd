// One chunk of many tickets: shared looks, one write where the screen takes many tickets, one look. Tickets for which that
// does not go as usual are handled one by one, by the functions that know every reason.
import type { Client, Failure, Outcome } from '../otrs/client';
import { type FoundTicket, findTickets, type TicketQuestion } from '../otrs/oracle';
import type { WriteAnswer } from '../otrs/write';
import type { ActionResult, Before, TicketAction } from './action';
import { twoAtATime } from './at-a-time';
import { findNamed } from './before';
import { check, conclude, mayStillHappen, type Ready } from './conclude';
import { allOf, answerOf, ifAnswered, orElse } from './look';
import {
  byNumber,
  type ChunkTickets,
  type Course,
  isHopeless,
  type ManyAction,
  type TicketOutcome,
} from './many-action';
import { perform } from './perform';
import { recall } from './recall';

/** A ticket that can be written. */
interface ReadyOne extends Ready {
  readonly ticketId: number;
}

/** A ticket for which a write was sent, alone or with others. */
interface Tried extends ReadyOne {
  readonly answer: Outcome<WriteAnswer>;
}

/** The tickets of one chunk on their way; each gets one outcome, or none if it was not begun. */
export class Chunk {
  readonly outcomes: TicketOutcome[] = [];
  readonly #client: Client;
  readonly #action: ManyAction;
  readonly #course: Course;

  constructor(client: Client, action: ManyAction, course: Course) {
    this.#client = client;
    this.#action = action;
    this.#course = course;
  }

  async perform(tickets: ChunkTickets): Promise<void> {
    const { ticketIds } = tickets;
    const ready = await orElse(this.#recallAndLook(tickets), (failure) => ({ kind: 'failed', failure }));
    if ('kind' in ready) {
      for (const ticketId of this.#unsettled(ticketIds)) this.#settle(ticketId, ready);
      return;
    }
    if (ready.length > 0) this.#course.begin(ready);
    await this.#lookAgain(await this.#write(ready));
    await this.#oneByOne(this.#unsettled(ticketIds, idsOf(ready)));
  }

  /** @throws Unanswered */
  async #recallAndLook({ ticketIds, known }: ChunkTickets): Promise<ReadyOne[]> {
    const { formers } = this.#course;
    this.outcomes.push(...(await recall(this.#client, this.#action, { ticketIds, known }, formers)));
    const rest = this.#unsettled(ticketIds);
    return rest.length > 0 ? this.#look({ ticketIds: rest, known }) : [];
  }

  /** Settles what is so already. @returns those that can be written, by the usual look. @throws Unanswered */
  async #look({ ticketIds, known }: ChunkTickets): Promise<ReadyOne[]> {
    const { goal, needs, changes } = this.#any(ticketIds);
    const [so, free, ...named] = await allOf([
      this.#ask({ ticketIds, ...goal }),
      this.#ask({ ticketIds, ...needs, lock: 'unlock' }),
      ...changes.map((kind) => ifAnswered(findNamed(this.#client, ticketIds, kind))),
    ]);
    return ticketIds.flatMap((ticketId) => {
      const number = known.get(ticketId)?.number ?? '';
      const already = so.get(number);
      if (already) this.#settle(ticketId, { kind: 'already', ...already });
      const found = free.get(number);
      if (already || !found) return [];
      const standing = changes.flatMap((kind, index) => {
        const one = named[index]?.get(number);
        return one ? [[kind, one] as const] : [];
      });
      const before: Before = { ...found, locked: false, ...Object.fromEntries(standing) };
      return [{ kind: 'ready' as const, ticketId, found, before }];
    });
  }

  async #write(ready: readonly ReadyOne[]): Promise<Tried[]> {
    const { writeAll, together, on } = this.#action;
    const written: Tried[] = [];
    const note = (tickets: readonly ReadyOne[], answer: Outcome<WriteAnswer>) => {
      written.push(...tickets.map((ticket) => ({ ...ticket, answer })));
      return answer.kind !== 'session-expired' && !mayStillHappen(answer);
    };
    if (writeAll) {
      for (const [key, some] of Map.groupBy(ready, (ticket) => together?.(ticket))) {
        const answer = await writeAll(this.#client, idsOf(some), key);
        if (!note(some, answer)) break;
      }
      return written;
    }
    await twoAtATime(ready, async (ticket) => {
      const answer = await on(ticket.ticketId).write(this.#client, ticket.before);
      return note([ticket], answer) && !this.#course.stop.aborted;
    });
    return written;
  }

  async #lookAgain(written: readonly Tried[]): Promise<void> {
    if (written.length === 0) return;
    const ticketIds = idsOf(written);
    const { goal, lockAfter } = this.#any(ticketIds);
    const looked = await findTickets(this.#client, {
      ticketIds,
      ...goal,
      ...(lockAfter === 'unlock' && { lock: lockAfter }),
    });
    const done = looked.kind === 'done' ? byNumber(looked.value) : new Map<string, FoundTicket>();
    const others = written.filter(({ ticketId, found, before }) => {
      const now = done.get(found.number);
      if (now) this.#settle(ticketId, { kind: 'done', ...now, before });
      return !now;
    });
    const passedBy = await this.#findPassedBy(others);
    await twoAtATime(others, async (ticket) => {
      const unknown = reasonForNotKnowing(ticket.answer, looked);
      const again = passedBy.has(ticket);
      this.#settle(ticket.ticketId, await this.#conclude(ticket, again, unknown));
      return true;
    });
  }

  /** The outcome of a ticket that is not done as usual. */
  async #conclude(ticket: Tried, passedBy: boolean, unknown: Failure | undefined): Promise<ActionResult> {
    const { ticketId, answer, before } = ticket;
    // Where nothing more can be known, each ticket would have to wait for its own question to remain unanswered.
    if (unknown) return { kind: 'unconfirmed', failure: unknown, before };
    const action = this.#action.on(ticketId);
    if (!passedBy) return conclude(this.#client, action, ticket, answer);
    const seen = await check(this.#client, action, before); // another agent may be at it as well
    return seen.kind === 'not-done' ? this.#performAlone(ticketId) : seen;
  }

  /**
   * Bulk says nothing of the tickets that it passes by for want of the right (6.5.1). Unlike those that it took over in vain,
   * they have the owner they had; alone, each gets its answer.
   */
  async #findPassedBy(others: readonly Tried[]): Promise<ReadonlySet<Tried>> {
    const tried = others.filter(({ answer }) => answer.kind === 'done' && answer.value === 'processed');
    if (!this.#action.writeAll || tried.length === 0) return new Set();
    const ticketIds = idsOf(tried);
    const owners = await ifAnswered(findNamed(this.#client, ticketIds, 'owner'));
    return new Set(
      tried.filter(({ found, before: { owner } }) => owner && owners?.get(found.number)?.id === owner.id),
    );
  }

  /** Locked ones, those that the agent can't see, and the like. */
  async #oneByOne(ticketIds: readonly number[]): Promise<void> {
    await twoAtATime(ticketIds, async (ticketId) => {
      if (this.#course.stop.aborted || isHopeless(this.outcomes)) return false;
      this.#settle(ticketId, await this.#performAlone(ticketId));
      return true;
    });
  }

  #performAlone(ticketId: number): Promise<ActionResult> {
    return perform(this.#client, this.#action.on(ticketId), (before) =>
      this.#course.begin([{ ticketId, before }]),
    );
  }

  /** Those that have no outcome yet, but for some. */
  #unsettled(ticketIds: readonly number[], apartFrom: readonly number[] = []): number[] {
    const handled = new Set([...this.outcomes.map(({ ticketId }) => ticketId), ...apartFrom]);
    return ticketIds.filter((ticketId) => !handled.has(ticketId));
  }

  #settle(ticketId: number, result: ActionResult): void {
    this.outcomes.push({ ticketId, result });
  }

  /** For what is the same for all tickets. */
  #any(ticketIds: readonly number[]): TicketAction {
    return this.#action.on(ticketIds[0] ?? 0);
  }

  /** @throws Unanswered */
  async #ask(question: TicketQuestion): Promise<ReadonlyMap<string, FoundTicket>> {
    return byNumber(answerOf(await findTickets(this.#client, question)));
  }
}

/** Why the outcome of a write can't be known, if so; a lost session is an answer. */
function reasonForNotKnowing(
  answer: Outcome<WriteAnswer>,
  looked: Outcome<readonly FoundTicket[]>,
): Failure | undefined {
  if (answer.kind === 'session-expired') return undefined;
  if (mayStillHappen(answer)) return answer;
  return looked.kind === 'done' ? undefined : looked;
}

const idsOf = (tickets: readonly { readonly ticketId: number }[]): number[] =>
  tickets.map(({ ticketId }) => ticketId);
