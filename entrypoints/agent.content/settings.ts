// What the user has set, for actions: these must not go on by defaults that nobody chose.
import type { Area } from '@/lib/store/area';
import { readSettings, type Settings } from '@/lib/store/settings';

/** The settings; undefined when the browser does not give them out: the cause is in the console then. */
export function settingsFrom(area: Area): Promise<Settings | undefined> {
  return readSettings(area).catch((error: unknown) => void console.error('[Loods] No settings', error));
}
