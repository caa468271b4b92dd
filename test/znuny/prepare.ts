// Makes tickets, agents, … on an instance through Znuny's own modules (inside/Loods.pm has the parameters).
import { send } from './request.ts';

export type Permission = 'ro' | 'move_into' | 'create' | 'note' | 'owner' | 'priority' | 'rw';

/** What inside/Loods.pm can make: the parameters of each function and what it returns. */
export interface Preparations {
  agent: [
    {
      Login: string;
      First: string;
      Last: string;
      Password: string;
      Language?: string;
      Groups?: Record<string, Permission[]>;
    },
    number,
  ];
  article: [{ TicketID: number; Subject: string; From?: string; To?: string; Body?: string }, number];
  config: [{ Name: string }, unknown];
  field: [{ Name: string; Type: string }, number];
  group: [{ Name: string }, number];
  job: [{ Name: string; Data: Record<string, unknown> }, number];
  lock: [{ TicketID: number; Owner: string }, number];
  move: [{ TicketID: number; Queue: string }, number];
  queue: [{ Name: string; Group?: string }, number];
  search: [{ Searches: readonly Record<string, string>[]; Around: '' | '*' }, number[][]];
  setting: [{ Name: string; Value: unknown }, number];
  state: [{ Name: string; Type?: string; Valid?: 0 | 1 }, number];
  ticket: [
    {
      Title: string;
      Queue?: string;
      State?: string;
      Owner?: string;
      Lock?: 'lock' | 'unlock';
      From?: string;
      Subject?: string;
      Body?: string;
      Articles?: 0 | 1;
    },
    { id: number; number: string },
  ];
}

type Name = keyof Preparations;

/** Makes one thing. @throws with Znuny's reason */
export async function prepare<N extends Name>(
  port: number,
  name: N,
  parameters: Preparations[N][0],
): Promise<Preparations[N][1]> {
  const [made] = await prepareAll(port, name, [parameters]);
  return made as Preparations[N][1];
}

/** Makes several of a kind in one request: a ticket takes about 15 ms. @throws with Znuny's reason */
export async function prepareAll<N extends Name>(
  port: number,
  name: N,
  parameters: readonly Preparations[N][0][],
): Promise<Preparations[N][1][]> {
  const answer = await send(port, '/loods-prepare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(parameters.map((one) => [name, one])),
  });
  if (answer.status !== 200)
    throw new Error(`Preparing ${name} failed with HTTP ${answer.status}: ${answer.text.slice(0, 2000)}`);
  return JSON.parse(answer.text) as Preparations[N][1][];
}
