// The journal: what was done to tickets in the last 90 days, in the extension's own database. The background writes it;
// the extension's own pages read it. Pages of the help desk can't reach it.
import Dexie, { type EntityTable, liveQuery, type Observable } from 'dexie';
import { type JournalEntry, onlyEntries } from './journal-entry';

const dayMs = 24 * 60 * 60 * 1000;
/** How long an entry is kept. */
export const keptMs = 90 * dayMs;

type Rows = Dexie & { readonly journal: EntityTable<JournalEntry, 'id'> };

/**
 * Opened when it is first used. What can't be opened stays so for this object (Dexie 4.4): the background makes a new one
 * for each message.
 */
export class Journal {
  readonly #database: Rows;

  constructor() {
    this.#database = new Dexie('loods') as Rows;
    this.#database.version(1).stores({ journal: 'id, at, ticketId' });
  }

  /** Keeps these entries; one with the id of a former takes its place. */
  async put(entries: readonly JournalEntry[]): Promise<void> {
    await this.#database.journal.bulkPut([...entries]);
  }

  /** Forgets what is older than 90 days. */
  async prune(now: number): Promise<void> {
    await this.#database.journal
      .where('at')
      .below(now - keptMs)
      .delete();
  }

  /** The newest entries, newest first; told again whenever something is written. Rows that are damaged are left out. */
  newest(most: number): Observable<JournalEntry[]> {
    return liveQuery(() => this.#read(most));
  }

  async #read(most: number): Promise<JournalEntry[]> {
    try {
      return onlyEntries(await this.#database.journal.orderBy('at').reverse().limit(most).toArray());
    } catch (error) {
      // liveQuery tells nobody of a DatabaseClosedError, which is what a database that can't be opened gives (Dexie 4.4.7).
      throw new Error('The journal can not be read', { cause: error });
    }
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
