// The presets, in a database of their own: the journal's, which the background writes, has its own pace of versions. The
// extension's pages write it; the background reads it for the address bar.
import Dexie, { type EntityTable, liveQuery, type Observable } from 'dexie';
import { onlyPresets, type Preset, type PresetRow } from './preset';

type Rows = Dexie & { readonly presets: EntityTable<PresetRow, 'id'> };

export class Presets {
  readonly #database: Rows;

  constructor() {
    this.#database = new Dexie('loods-presets') as Rows;
    this.#database.version(1).stores({ presets: 'id' });
  }

  /** All of them in their order; told again whenever something is written. Rows that are damaged are left out. */
  live(): Observable<Preset[]> {
    return liveQuery(() => this.list());
  }

  /** All of them in their order. */
  async list(): Promise<Preset[]> {
    try {
      return onlyPresets(await this.#database.presets.toArray());
    } catch (error) {
      // As in the journal: liveQuery tells nobody of a DatabaseClosedError (Dexie 4.4.7).
      throw new Error('The presets can not be read', { cause: error });
    }
  }

  /** Makes others of them, all or none: also when two of Loods' pages do so at once, nothing gets lost. */
  async change(toOthers: (presets: Preset[]) => readonly Preset[]): Promise<void> {
    const { presets } = this.#database;
    await this.#database.transaction('rw', presets, async () => {
      const before = await presets.toArray();
      const sound = onlyPresets(before);
      const after = toOthers(sound).map((preset, position) => ({ ...preset, position }));
      const kept = new Set(after.map(({ id }) => id));
      await presets.bulkDelete(sound.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
      await presets.bulkPut(after);
    });
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
