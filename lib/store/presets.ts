// The presets, in a database of their own: the journal's, which the background writes, has its own pace of versions. The
// extension's pages write it; the background reads it for the address bar.
import Dexie, { liveQuery, type Observable, type Table } from 'dexie';
import { builtIn } from '../help-desk';
import { onlyPresets, type Preset, type PresetRow } from './preset';

type Rows = Dexie & { readonly searches: Table<PresetRow, [helpDesk: string, id: string]> };

/** Those of one help desk: a colleague's file may bring the same ones to two. */
export class Presets {
  readonly #database: Rows;
  readonly #helpDesk: string;

  constructor(helpDesk: string) {
    this.#helpDesk = helpDesk;
    this.#database = openRows();
  }

  /** All of them in their order; told again whenever something is written. Rows that are damaged are left out. */
  live(): Observable<Preset[]> {
    return liveQuery(() => this.list());
  }

  /** All of them in their order. */
  async list(): Promise<Preset[]> {
    try {
      return onlyPresets(await this.#rows());
    } catch (error) {
      // As in the journal: liveQuery tells nobody of a DatabaseClosedError (Dexie 4.4.7).
      throw new Error('The presets can not be read', { cause: error });
    }
  }

  #rows(): PromiseLike<unknown[]> {
    const all = [
      [this.#helpDesk, Dexie.minKey],
      [this.#helpDesk, Dexie.maxKey],
    ] as const;
    return this.#database.searches
      .where('[helpDesk+id]')
      .between(...all)
      .toArray();
  }

  /** Makes others of them, all or none: also when two of Loods' pages do so at once, nothing gets lost. */
  async change(toOthers: (presets: Preset[]) => readonly Preset[]): Promise<void> {
    const { searches } = this.#database;
    const helpDesk = this.#helpDesk;
    await this.#database.transaction('rw', searches, async () => {
      const sound = onlyPresets(await this.#rows());
      const after = toOthers(sound).map((preset, position) => ({ ...preset, position, helpDesk }));
      const kept = new Set(after.map(({ id }) => id));
      const gone = sound.filter(({ id }) => !kept.has(id));
      await searches.bulkDelete(gone.map(({ id }) => [helpDesk, id]));
      await searches.bulkPut(after);
    });
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}

function openRows(): Rows {
  const database = new Dexie('loods-presets') as Rows;
  database.version(1).stores({ presets: 'id' });
  // Their key had no help desk, and a key can't be changed: those that there are go into another table.
  database
    .version(2)
    .stores({ searches: '[helpDesk+id]' })
    .upgrade(async (transaction) => {
      const rows: object[] = await transaction.table('presets').toArray();
      await transaction.table('searches').bulkAdd(rows.map((row) => ({ ...row, helpDesk: builtIn })));
    });
  database.version(3).stores({ presets: null });
  return database;
}
