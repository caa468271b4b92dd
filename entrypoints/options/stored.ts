// What the options page shows of a help desk.
import { type AllSettings, readAll } from '@/lib/store/all-settings';
import { type Area, areaOf } from '@/lib/store/area';

export interface Stored extends AllSettings {
  readonly helpDesk: string;
  /** Where its settings are kept. */
  readonly area: Area;
}

/** Reads it. @param whole the extension's storage */
export async function readStored(helpDesk: string, whole: Area): Promise<Stored> {
  const area = areaOf(helpDesk, whole);
  return { helpDesk, area, ...(await readAll(area)) };
}
