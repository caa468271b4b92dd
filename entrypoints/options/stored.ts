// All settings of a help desk, as the options page shows them.
import { type Area, areaOf } from '@/lib/store/area';
import { readBackupCommand } from '@/lib/store/backup';
import { readOff, type Switchable } from '@/lib/store/features';
import { readStoredIndex, type StoredIndex } from '@/lib/store/index-settings';
import { type KeySettings, readKeys } from '@/lib/store/keys';
import { readSearchAutomatically } from '@/lib/store/search-settings';
import { readSettings, type Settings } from '@/lib/store/settings';

export interface Stored {
  readonly helpDesk: string;
  /** Where they are kept. */
  readonly area: Area;
  readonly settings: Settings;
  readonly keySettings: KeySettings;
  readonly searchAutomatically: boolean;
  readonly off: readonly Switchable[];
  readonly backupCommand: string;
  readonly index: StoredIndex | undefined;
}

/** Reads them. */
export async function readStored(helpDesk: string, whole: Area): Promise<Stored> {
  const area = areaOf(helpDesk, whole);
  const [settings, keySettings, searchAutomatically, off, backupCommand, index] = await Promise.all([
    readSettings(area),
    readKeys(area),
    readSearchAutomatically(area),
    readOff(area),
    readBackupCommand(area),
    readStoredIndex(area),
  ]);
  return { helpDesk, area, settings, keySettings, searchAutomatically, off, backupCommand, index };
}
