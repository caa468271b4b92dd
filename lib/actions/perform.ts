// How an action on a ticket is carried out: look, write once, look again. What comes back is what was seen on the server,
// never what was hoped.
import type { Client } from '../otrs/client';
import type { ActionResult, Before, TicketAction, Way } from './action';
import { findNamed } from './before';
import { conclude, lookForLock, type Ready } from './conclude';
import { allOf, find, ifAnswered, orElse } from './look';

/** Told that a ticket is about to be written, and what it was before: all that is known of it if the page goes now. */
export type Begin = (before: Before) => void;

/**
 * Carries out an action. Four requests when all goes well, and those that find out what the ticket was before: looks side
 * by side, one write, one look.
 *
 * @returns the outcome; whatever the server answers, or if it doesn't, the promise is kept
 */
export async function perform(client: Client, action: TicketAction, begin?: Begin): Promise<ActionResult> {
  const ready = await orElse(look(client, action), (failure) => ({ kind: 'failed', failure }));
  if (ready.kind !== 'ready') return ready;
  begin?.(ready.before);
  const go = async (way: Way) => conclude(client, action, ready, await way.write(client, ready.before), way);
  const result = ready.better && (await go(ready.better));
  return result && result.kind !== 'refused' ? result : go(action);
}

async function look(client: Client, action: TicketAction): Promise<Ready | ActionResult> {
  const { goal, needs, mindsLocks, overwrites } = action;
  const free = { ...needs, ...(mindsLocks && { lock: 'unlock' as const }) };
  const [so, found, named, better] = await allOf([
    find(client, action, goal),
    find(client, action, free),
    findBefore(client, action),
    Promise.resolve(action.findBetterWay?.(client)),
  ]);
  if (so) return { kind: 'already', ...so };
  if (!found) return lookCloser(client, action, named, better);
  const { title } = found;
  if (overwrites !== undefined && overwrites !== title) return { kind: 'overtaken', ...found };
  return {
    kind: 'ready',
    found,
    before: { ...found, ...(mindsLocks && { locked: false }), ...named },
    better,
  };
}

/** Why the usual look found nothing: each question excludes one reason. */
async function lookCloser(
  client: Client,
  action: TicketAction,
  named: Partial<Before>,
  better: Way | undefined,
): Promise<Ready | ActionResult> {
  const found = await find(client, action, {});
  if (!found) return { kind: 'not-found' };
  if (!(await find(client, action, action.needs))) return { kind: 'unknown-name', ...found };
  const locked = await lookForLock(client, action, found);
  return locked ?? { kind: 'ready', found, before: { ...found, locked: true, ...named }, better };
}

/** What can't be found out is left out: the action goes on, and is not offered to be taken back. */
async function findBefore(client: Client, action: TicketAction): Promise<Partial<Before>> {
  const { ticketId, changes } = action;
  const found = changes.map(async (kind) => {
    const named = await ifAnswered(findNamed(client, [ticketId], kind));
    return [kind, named?.values().next().value] as const;
  });
  return Object.fromEntries((await Promise.all(found)).filter(([, named]) => named));
}
