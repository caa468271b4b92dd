// Brings what an older version of Loods stored to the form of this one. The database has versions of its own (Dexie's).
import type { Browser } from 'wxt/browser';
import { builtIn } from '../help-desk';
import { keyOf } from './area';

type Items = Readonly<Record<string, unknown>>;
/** From one version to the next: all that is stored before and after. */
type Step = (items: Items) => Items;

/** Version 1 knew one help desk. Its keys are now that one's, where it has none yet. */
const toHelpDesks: Step = (items) => {
  const renamed: Items = { settings: 'settings', keys: 'keys', search: 'search', backup: 'backup command' };
  const entries = Object.entries(items).map(([key, value]) => {
    const name = renamed[key];
    return [typeof name === 'string' ? keyOf(name, builtIn) : key, value] as const;
  });
  return { ...Object.fromEntries(entries), ...kept(items) };
};

const kept = (items: Items) =>
  Object.fromEntries(Object.entries(items).filter(([key]) => key.includes(' of ')));

/** The step from version 1 stands first. */
const steps: readonly Step[] = [toHelpDesks];

/** The version of the form in which this Loods stores. */
export const version = steps.length + 1;

/** What is stored, in this version's form. A newer version's is left alone: not all of it is understood. */
export function migrated(items: Items): Items {
  const from = Number.isInteger(items['version']) ? Number(items['version']) : 1;
  const after = steps.slice(Math.max(0, from - 1)).reduce((before, step) => step(before), items);
  return { ...after, version: Math.max(from, version) };
}

/**
 * Migrates the extension's local storage; doing so twice, or by two pages at once, is harmless. All that is new is written
 * before anything old goes.
 */
export async function migrate(
  area: Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>,
): Promise<void> {
  const { version: present } = await area.get('version');
  if (Number(present) >= version) return;
  const before: Items = await area.get(null);
  const after = migrated(before);
  await area.set({ ...after });
  await area.remove(Object.keys(before).filter((key) => !Object.hasOwn(after, key)));
}
