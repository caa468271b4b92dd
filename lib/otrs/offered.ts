// Which states and queues a help desk has, by the names that its database has for them: from which the options offer some.
import type { Client, Outcome } from './client.ts';
import { readNames } from './names.ts';
import { isStateKnown } from './oracle.ts';
import { isCut } from './queue-paths.ts';

/** Untranslated names. */
export interface Offered {
  readonly states: readonly string[];
  /** Full: "Postmaster::Bounces"; none whose name the page cuts short. */
  readonly queues: readonly string[];
}

/** The states that OTRS, Znuny and OTOBO are delivered with (6.5.1): in other languages no page has these names. */
const delivered = [
  'new',
  'open',
  'closed successful',
  'closed unsuccessful',
  'pending reminder',
  'pending auto close+',
  'pending auto close-',
  'merged',
  'removed',
];

/**
 * Reads what the agent may search for, without traces.
 *
 * A page has states in the agent's language alone, and is not to be trusted with names: those are offered that the help desk says
 * it knows. One that is translated and not delivered with Znuny is missing, and all are for an agent who may read no ticket.
 */
export async function readOffered(client: Client): Promise<Outcome<Offered>> {
  const names = await readNames(client);
  if (names.kind !== 'done') return names;
  const { state, queuePaths } = names.value;
  const states: string[] = [];
  for (const name of new Set([...state.values(), ...delivered])) {
    const known = await isStateKnown(client, name);
    if (known.kind !== 'done') return known;
    if (known.value) states.push(name);
  }
  return { kind: 'done', value: { states, queues: queuePaths.filter((path) => !isCut(path)) } };
}
