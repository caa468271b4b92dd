// What a ticket was before an action: its state, queue and owner by id, which is what taking the action back needs.
//
// No page tells them without leaving a trace. The oracle answers yes or no, for any number of tickets at once. So the
// likely ones are asked first; the rest is told apart among all of a help desk's names.
import type { Client } from '../otrs/client';
import { type IdKind, type Names, readNames } from '../otrs/names';
import { findTickets, type TicketQuestion } from '../otrs/oracle';
import type { Named } from './action';
import { answerOf } from './look';
import { tellApart } from './tell-apart';

/** What tickets have, by ticket number. */
export type Found = Map<string, Named>;

interface Guess {
  readonly question: Pick<TicketQuestion, 'state' | 'stateIds' | 'queueIds' | 'ownerIds'>;
  readonly named: Named;
}

/** What was learnt on a page; asked first the next time. */
interface Memory {
  readonly guesses: Record<IdKind, Guess[]>;
  names?: Promise<Names>;
}

const memories = new WeakMap<Client, Memory>();

/** Mail that nobody has touched: in a state of Znuny's first setup, and owned by user 1, whom the mail's import acts as. */
function memoryOf(client: Client): Memory {
  const memory = memories.get(client) ?? {
    guesses: {
      state: ['new', 'open'].map((name) => ({ question: { state: name }, named: { name } })),
      queue: [],
      owner: [{ question: { ownerIds: [1] }, named: { id: 1, name: '' } }],
    },
  };
  memories.set(client, memory);
  return memory;
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
 * @throws Unanswered
 */
export async function findNamed(client: Client, ticketIds: readonly number[], kind: IdKind): Promise<Found> {
  const memory = memoryOf(client);
  const found = await askGuesses(client, ticketIds, memory.guesses[kind]);
  if (found.size >= ticketIds.length) return found;
  const { [kind]: names } = await namesOf(client);
  const told = await tellApart([...names.keys()], async (some) =>
    answerOf(await findTickets(client, { ticketIds, [`${kind}Ids`]: some })),
  );
  for (const { number, value: id } of told) {
    if (found.has(number)) continue;
    const named = { id, name: names.get(id) ?? '' };
    found.set(number, named);
    remember(memory.guesses[kind], { question: { [`${kind}Ids`]: [id] }, named });
  }
  return found;
}

async function askGuesses(
  client: Client,
  ticketIds: readonly number[],
  guesses: readonly Guess[],
): Promise<Found> {
  const answers = await askEach(
    client,
    ticketIds,
    guesses.map(({ question }) => question),
  );
  return new Map(
    answers.flatMap((numbers, index) => numbers.map((number) => [number, guesses[index]?.named ?? unnamed])),
  );
}
const unnamed: Named = { name: '' };

/** The numbers of the tickets for which each question holds. @throws Unanswered */
async function askEach(
  client: Client,
  ticketIds: readonly number[],
  questions: readonly Guess['question'][],
): Promise<string[][]> {
  const answers = await Promise.all(
    questions.map((question) => findTickets(client, { ticketIds, ...question })),
  );
  return answers.map((answer) => answerOf(answer).map(({ number }) => number));
}

const mostGuesses = 4;

function remember(guesses: Guess[], guess: Guess): void {
  if (guesses.some(({ named }) => named.id === guess.named.id)) return;
  guesses.unshift(guess);
  guesses.length = Math.min(guesses.length, mostGuesses);
}
