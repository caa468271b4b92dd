// What a ticket was before an action: its state, queue and owner, which is what taking the action back needs. By id, but for a
// queue that its page names: that is known with one question, and ids take a form of Znuny's and four more (6.5.1, 8 queues).
//
// No page tells them without leaving a trace. The oracle answers yes or no, for any number of tickets at once. So the
// likely ones are asked first; the rest is told apart among all of a help desk's names.
import type { Client } from '../otrs/client';
import { type IdKind, importer, type Names, readNames } from '../otrs/names';
import { findTickets, type TicketQuestion } from '../otrs/oracle';
import type { Named } from './action';
import { answerOf } from './look';
import { tellApart } from './tell-apart';

/** What tickets have, by ticket number. */
export type Found = Map<string, Named>;

type Question = Pick<TicketQuestion, 'state' | 'stateIds' | 'queue' | 'queueIds' | 'ownerIds'>;

/** What a ticket has if all of these hold for it. */
interface Guess {
  readonly questions: readonly Question[];
  readonly named: Named;
}

/** What was learnt on a page; asked first the next time. */
interface Memory {
  readonly guesses: Record<IdKind, Guess[]>;
  names?: Promise<Names>;
}

const memories = new WeakMap<Client, Memory>();

/** States of Znuny's first setup. An admin can give another state that name, or this one another: both are asked. */
const firstStates: readonly Named[] = [
  { id: 1, name: 'new' },
  { id: 4, name: 'open' },
];

/** Mail that nobody has touched. */
function memoryOf(client: Client): Memory {
  const memory = memories.get(client) ?? {
    guesses: {
      state: firstStates.map((named) => ({
        questions: [{ state: named.name }, { stateIds: [Number(named.id)] }],
        named,
      })),
      queue: [],
      owner: [{ questions: [{ ownerIds: [importer] }], named: { id: importer, name: '' } }],
    },
  };
  memories.set(client, memory);
  return memory;
}

/**
 * Has a ticket's queue be asked for by its name before all others are.
 *
 * @param queue full name, as the ticket's page shows it; may be of the past
 */
export function expectQueue(client: Client, queue: string): void {
  remember(memoryOf(client).guesses.queue, { questions: [{ queue }], named: { name: queue } });
}

/** The names of a help desk; asked once per page. @throws Unanswered */
export function namesOf(client: Client): Promise<Names> {
  const memory = memoryOf(client);
  memory.names ??= readNames(client).then(answerOf);
  memory.names.catch(() => delete memory.names); // the next one asks again
  return memory.names;
}

/**
 * What each ticket has of a kind. A ticket for which it can't be found out (an agent who is not offered for a search any
 * more) is missing from the answer.
 *
 * @param among which there can be, by id: then each is found with its id; without it, all that there are
 * @throws Unanswered
 */
export async function findNamed(
  client: Client,
  ticketIds: readonly number[],
  kind: IdKind,
  among?: ReadonlyMap<number, string>,
): Promise<Found> {
  const memory = memoryOf(client);
  const guesses = memory.guesses[kind].flatMap((guess) => (among ? (withId(guess, among) ?? []) : guess));
  const found = await askGuesses(client, ticketIds, guesses);
  if (found.size >= ticketIds.length) return found;
  const names = among ?? (await namesOf(client))[kind];
  const told = await tellApart([...names.keys()], async (some) =>
    answerOf(await findTickets(client, { ticketIds, [`${kind}Ids`]: some })),
  );
  for (const { number, value: id } of told) {
    if (found.has(number)) continue;
    const named = { id, name: names.get(id) ?? '' };
    found.set(number, named);
    remember(memory.guesses[kind], { questions: [{ [`${kind}Ids`]: [id] }], named });
  }
  return found;
}

/** The guess that a ticket has the one queue with that label; undefined where labels leave open which one it is. */
function withId(guess: Guess, among: ReadonlyMap<number, string>): Guess | undefined {
  const { id, name } = guess.named;
  if (id !== undefined) return guess;
  const [only, ...others] = [...among].filter(([, label]) => label === name.split('::').at(-1));
  if (!only || others.length > 0) return undefined;
  return { questions: [{ queueIds: [only[0]] }], named: { id: only[0], name } };
}

async function askGuesses(
  client: Client,
  ticketIds: readonly number[],
  guesses: readonly Guess[],
): Promise<Found> {
  const found: Found = new Map();
  const answers = guesses.map(async ({ questions, named }) => {
    const [first = [], ...others] = await Promise.all(questions.map((one) => ask(client, ticketIds, one)));
    for (const number of first)
      if (others.every((numbers) => numbers.includes(number))) found.set(number, named);
  });
  await Promise.all(answers);
  return found;
}

/** The numbers of the tickets for which it holds. @throws Unanswered */
async function ask(client: Client, ticketIds: readonly number[], question: Question): Promise<string[]> {
  return answerOf(await findTickets(client, { ticketIds, ...question })).map(({ number }) => number);
}

const mostGuesses = 4;

function remember(guesses: Guess[], guess: Guess): void {
  if (guesses.some(({ named }) => named.id === guess.named.id)) return;
  guesses.unshift(guess);
  guesses.length = Math.min(guesses.length, mostGuesses);
}
