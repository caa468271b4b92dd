// What is stored of a help desk's settings and counts for nothing, since it is damaged. Whoever reads it gets the default in its place;
// this is for saying so.
import type { AllSettings } from './all-settings';
import type { Area } from './area';
import type { Settings } from './settings';

/** What can be damaged, each on its own. */
export type Damageable = keyof Settings | Exclude<keyof AllSettings, 'settings'>;

/**
 * Which of them are damaged. What is missing is not: an older version of Loods did not have it yet.
 *
 * @param area of the help desk
 * @param all what was read of it
 */
export async function findDamaged(area: Pick<Area, 'get'>, all: AllSettings): Promise<Damageable[]> {
  const keys = ['settings', 'keys', 'search', 'features', 'backup command', 'search index'];
  const stored = keys.map(async (key) => (await area.get(key))[key]);
  const [settings, keySettings, search, off, backup, index] = await Promise.all(stored);
  const records = [
    ['keySettings', keySettings, all.keySettings],
    ['searchAutomatically', search, { automatically: all.searchAutomatically }],
    ['off', off, { off: all.off }],
    ['backupCommand', backup, { command: all.backupCommand }],
    ['index', index, all.index],
  ] as const;
  const names = Object.keys(all.settings) as (keyof Settings)[];
  const isRecord = settings === undefined || Object(settings) === settings;
  return [
    ...names.filter((name) => !isRecord || isDamaged(Object(settings)[name], all.settings[name])),
    ...records.flatMap(([name, found, counts]) => (isDamaged(found, counts) ? [name] : [])),
  ];
}

function isDamaged(stored: unknown, counts: unknown): boolean {
  if (stored === undefined) return false;
  if (Array.isArray(counts)) return !Array.isArray(stored); // what a version does not know of a list, it leaves out
  if (Object(counts) !== counts) return stored !== counts;
  const found = Object(stored);
  if (found !== stored || Array.isArray(stored)) return true;
  return Object.entries(Object(counts)).some(([name, one]) => isDamaged(found[name], one));
}
