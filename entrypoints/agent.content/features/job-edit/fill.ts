// Carries out what is to be filled in.
import type { Wish } from '@/lib/guard/wishes';
import type { Client } from '@/lib/otrs/client';
import { fillField } from '@/lib/otrs/job-fill';
import { JobNames } from '@/lib/otrs/job-names';
import { findState } from '@/lib/otrs/job-states';

/** Fills in a job's form. Nothing is saved. @returns the fields that could not be filled in */
export async function fillIn(document: Document, client: Client, wishes: readonly Wish[]): Promise<string[]> {
  const left: string[] = [];
  for (const wish of wishes) {
    const values = 'names' in wish ? await valuesNamed(document, client, wish) : wish.values;
    if (!values || !fillField(document, wish.field, values)) left.push(wish.field);
  }
  return left;
}

/** The values with these names, if each is one and no more. */
async function valuesNamed(
  document: Document,
  client: Client,
  { field, names }: Extract<Wish, { names: unknown }>,
): Promise<string[] | undefined> {
  const offered = new JobNames(document).options(field);
  const values: string[] = [];
  for (const name of names) {
    const value = field === 'StateIDs' ? await idOfState(client, offered, name) : onlyOne(offered, name);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** A page has states in the agent's language: the help desk is asked. */
async function idOfState(client: Client, offered: ReadonlyMap<string, string>, name: string) {
  const outcome = await findState(client, offered, name);
  return outcome.kind === 'done' ? outcome.value : undefined;
}

function onlyOne(offered: ReadonlyMap<string, string>, name: string): string | undefined {
  const found = [...offered].filter(([, shown]) => shown === name);
  return found.length === 1 ? found[0]?.[0] : undefined;
}
