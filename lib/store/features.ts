// Which features are off. A record of its own: every page reads it before it mounts any.
import type { Area } from './area';

/**
 * What can be switched off, by the features' ids. Not the guard of jobs: without it no job could run, since runs stay locked.
 * Keys have a switch of their own (keys.ts).
 */
export const switchable = [
  'ticket-actions',
  'ticket-rename',
  'list-actions',
  'list-bulk',
  'search-helper',
  'job-badges',
  'job-edit',
  'prepare-deletion',
] as const;

export type Switchable = (typeof switchable)[number];

const key = 'features';

/** Those that are off; whatever else is stored counts for nothing. */
export async function readOff(area: Pick<Area, 'get'>): Promise<Switchable[]> {
  const { [key]: found } = await area.get(key);
  const { off }: { readonly off?: unknown } = Object(found);
  return Array.isArray(off) ? switchable.filter((id) => off.includes(id)) : [];
}

/** Stores which are off. */
export async function writeOff(area: Pick<Area, 'set'>, off: readonly Switchable[]): Promise<void> {
  await area.set({ [key]: { off: switchable.filter((id) => off.includes(id)) } });
}
