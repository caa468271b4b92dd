// The policies that admins approved. The background writes them for pages of the help desk, the options page for itself.
import Dexie, { liveQuery, type Observable } from 'dexie';
import { database, reading, type Tables } from './database';
import type { StoredPolicy } from './stored-policy';

export class Policies {
  readonly #database: Tables = database();

  /** A help desk's rows as they are, damaged ones, too: see known-policies.ts. */
  list(helpDesk: string): Promise<unknown[]> {
    const all = [
      [helpDesk, Dexie.minKey],
      [helpDesk, Dexie.maxKey],
    ] as const;
    return reading('policies', () =>
      this.#database.policies
        .where('[helpDesk+job]')
        .between(...all)
        .toArray(),
    );
  }

  /** The same, told again whenever something is written. */
  live(helpDesk: string): Observable<unknown[]> {
    return liveQuery(() => this.list(helpDesk));
  }

  /** Keeps these, in the place of former ones of the same jobs: all or none. */
  async put(policies: readonly StoredPolicy[]): Promise<void> {
    await this.#database.policies.bulkPut([...policies]);
  }

  /** Forgets what was approved for these jobs; those of the handbook have its policies again. */
  async remove(helpDesk: string, jobs: readonly string[]): Promise<void> {
    await this.#database.policies.bulkDelete(jobs.map((job) => [helpDesk, job]));
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
