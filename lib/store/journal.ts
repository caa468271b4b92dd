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

  /** Keeps these entries; one with the id of a former takes its place. */
  async put(entries: readonly JournalEntry[]): Promise<void> {
    await this.#database.journal.bulkPut([...entries]);
  }

  /** Keeps those that are not here yet, by their ids. @returns how many */
  async add(entries: readonly JournalEntry[]): Promise<number> {
    return addMissing(this.#database.journal, entries);
  }

  /** All entries of a help desk, newest first. */
  list(helpDesk: string): Promise<JournalEntry[]> {
    return this.#read(helpDesk, Number.POSITIVE_INFINITY);
  }

  /** Forgets what is older than 90 days. */
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
