// Which state an id is, whatever the agent's language. A job's page has states in that language alone: "Spam" is
// "Levélszemét" in Hungarian (6.5.1), and another state could read "Spam". No page that leaves no trace has both an
// id and the name that the database has for it; a ticket has.
import type { Client, Outcome } from './client.ts';
import type { JobSettings } from './job-settings.ts';
import { findSome } from './oracle.ts';

/** Whether a state's id has a name; `no-ticket` if the agent sees no ticket that could tell, and none would be selected. */
export type Named = 'yes' | 'no' | 'no-ticket';

/**
 * Asks whether the state with that id has that name: a ticket found by the id is found by the name, too.
 *
 * @param name untranslated, as the database has it
 */
export async function isStateNamed(client: Client, id: number, name: string): Promise<Outcome<Named>> {
  const byId = await findSome(client, { StateIDs: [id] }, 1);
  if (byId.kind !== 'done') return byId;
  const [ticket] = byId.value;
  if (!ticket) {
    const byName = await findSome(client, { States: [name] }, 1);
    if (byName.kind !== 'done') return byName;
    return { kind: 'done', value: byName.value.length > 0 ? 'no' : 'no-ticket' };
  }
  // As many as can have a number that contains this one, and then some.
  const both = await findSome(client, { States: [name] }, 10, ticket.number);
  if (both.kind !== 'done') return both;
  return { kind: 'done', value: both.value.some(({ number }) => number === ticket.number) ? 'yes' : 'no' };
}

/**
 * The settings with the chosen states called as the database calls them, as far as that name is concerned: what has it
 * gets it, and what only reads like it loses it.
 */
export async function proveStates(
  client: Client,
  settings: JobSettings,
  name: string,
): Promise<Outcome<JobSettings>> {
  const proven = new Map<string, string>();
  const states = settings.inForce.find(({ field }) => field === 'StateIDs')?.choices ?? [];
  for (const { value, name: shown } of states) {
    const outcome = await isStateNamed(client, Number(value), name);
    if (outcome.kind !== 'done') return outcome;
    if (outcome.value === 'yes') proven.set(value, name);
    if (outcome.value === 'no' && shown === name) proven.set(value, `${shown} (${value})`);
  }
  const inForce = settings.inForce.map((setting) =>
    setting.field === 'StateIDs' ? { ...setting, choices: renamed(setting.choices, proven) } : setting,
  );
  return { kind: 'done', value: { ...settings, inForce } };
}

const renamed = (choices: JobSettings['inForce'][number]['choices'], names: ReadonlyMap<string, string>) =>
  choices.map(({ value, name }) => ({ value, name: names.get(value) ?? name }));

/**
 * Which of the states that a page offers has a name in the database.
 *
 * @param offered what the page calls each, by ids
 * @returns undefined in "done" where none has, or where no ticket tells and none reads like it
 */
export async function findState(
  client: Client,
  offered: ReadonlyMap<string, string>,
  name: string,
): Promise<Outcome<string | undefined>> {
  const readsLikeIt = ([, shown]: readonly [string, string]) => shown === name;
  // Mostly it is called the same in the agent's language.
  const likely = [...offered].sort((one, other) => Number(readsLikeIt(other)) - Number(readsLikeIt(one)));
  let perhaps: string | undefined;
  for (const [id, shown] of likely) {
    const outcome = await isStateNamed(client, Number(id), name);
    if (outcome.kind !== 'done') return outcome;
    if (outcome.value === 'yes') return { kind: 'done', value: id };
    if (outcome.value === 'no-ticket' && shown === name) perhaps = id;
  }
  return { kind: 'done', value: perhaps };
}
