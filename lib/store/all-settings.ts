// All that is set for a help desk, as the options show it and files hold it.
import type { Area } from './area';
import { readBackupCommand, writeBackupCommand } from './backup';
import { readOff, type Switchable, writeOff } from './features';
import { forgetStoredIndex, readStoredIndex, type StoredIndex, writeStoredIndex } from './index-settings';
import { type KeySettings, readKeys, writeKeys } from './keys';
import { readSearchAutomatically, writeSearchAutomatically } from './search-settings';
import { readSettings, type Settings, writeSettings } from './settings';

export interface AllSettings {
  readonly settings: Settings;
  readonly keySettings: KeySettings;
  readonly searchAutomatically: boolean;
  /** Features that are off. */
  readonly off: readonly Switchable[];
  readonly backupCommand: string;
  /** Undefined where the search index of Znuny as it is delivered counts. */
  readonly index: StoredIndex | undefined;
}

/** Reads them. @param area of the help desk */
export async function readAll(area: Area): Promise<AllSettings> {
  const [settings, keySettings, searchAutomatically, off, backupCommand, index] = await Promise.all([
    readSettings(area),
    readKeys(area),
    readSearchAutomatically(area),
    readOff(area),
    readBackupCommand(area),
    readStoredIndex(area),
  ]);
  return { settings, keySettings, searchAutomatically, off, backupCommand, index };
}

/** Stores those that a form can edit: all but the search index. @throws RangeError when one is not allowed */
export async function writeEdited(area: Area, all: Omit<AllSettings, 'index'>): Promise<void> {
  await writeSettings(area, all.settings);
  await writeKeys(area, all.keySettings);
  await writeSearchAutomatically(area, all.searchAutomatically);
  await writeOff(area, all.off);
  await writeBackupCommand(area, all.backupCommand);
}

/** Stores all of them. @throws RangeError when one is not allowed */
export async function writeAll(area: Area, all: AllSettings): Promise<void> {
  await writeEdited(area, all);
  await (all.index ? writeStoredIndex(area, all.index) : forgetStoredIndex(area));
}
