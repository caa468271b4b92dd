// The journal: what was done to tickets in the last 90 days, in the extension's own database. The background writes it;
// the extension's own pages read it. Pages of the help desk can't reach it.
import Dexie, { liveQuery, type Observable } from 'dexie';
import { addMissing, database, reading, type Tables } from './database';
import { type JournalEntry, onlyEntries } from './journal-entry';

const dayMs = 24 * 60 * 60 * 1000;
/** How long an entry is kept. */
export const keptMs = 90 * dayMs;

export class Journal {
  readonly #database: Tables = database();

  /**
   * Keeps these entries; one with the id of a former takes its place. Not one without an outcome that of one with: it was sent before
   * that, and came late.
   */
  put(entries: readonly JournalEntry[]): Promise<void> {
    const { journal } = this.#database;
    return this.#database.transaction('rw', journal, async () => {
      const formers = await journal.bulkGet(entries.map(({ id }) => id));
      const isLate = ({ outcome }: JournalEntry, index: number) =>
        outcome === 'unconfirmed' && (formers[index]?.outcome ?? outcome) !== outcome;
      await journal.bulkPut(entries.filter((entry, index) => !isLate(entry, index)));
    });
  }

  /** Keeps those that are not here yet, by their ids. @returns how many */
  async add(entries: readonly JournalEntry[]): Promise<number> {
    return addMissing(this.#database.journal, entries);
  }

  /** All entries of a help desk, newest first. */
  list(helpDesk: string): Promise<JournalEntry[]> {
    return this.#read(helpDesk, Number.POSITIVE_INFINITY);
  }

  /** Forgets what is older than 90 days. @param now see forgettingTime */
  async prune(now: number): Promise<void> {
    await this.#database.journal
      .where('at')
      .below(now - keptMs)
      .delete();
  }

  /**
   * The newest entries of a help desk, newest first; told again whenever something is written. Rows that are damaged are
   * left out.
   */
  newest(helpDesk: string, most: number): Observable<JournalEntry[]> {
    return liveQuery(() => this.#read(helpDesk, most));
  }

  #read(helpDesk: string, most: number): Promise<JournalEntry[]> {
    const newest = () =>
      this.#database.journal
        .where('[helpDesk+at]')
        .between([helpDesk, Dexie.minKey], [helpDesk, Dexie.maxKey])
        .reverse()
        .limit(most)
        .toArray();
    return reading('journal', async () => onlyEntries(await newest()));
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
