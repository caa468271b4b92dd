// What the options page shows of a help desk.
import { type AllSettings, readAll } from '@/lib/store/all-settings';
import { type Area, areaOf } from '@/lib/store/area';
import { type Damageable, findDamaged } from '@/lib/store/damaged';

export interface Stored extends AllSettings {
  readonly helpDesk: string;
  /** Where its settings are kept. */
  readonly area: Area;
  /** Where the default counts in place of what is stored. */
  readonly damaged: readonly Damageable[];
}

/** Reads it. @param whole the extension's storage */
export async function readStored(helpDesk: string, whole: Area): Promise<Stored> {
  const area = areaOf(helpDesk, whole);
  const all = await readAll(area);
  return { helpDesk, area, ...all, damaged: await findDamaged(area, all) };
}
