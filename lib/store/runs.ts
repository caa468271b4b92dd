// How Generic Agent jobs ran: one record for each run, kept longer than the journal.
import Dexie, { liveQuery, type Observable } from 'dexie';
import { addMissing, database, reading, type Tables } from './database';
import { isUnderWay, mayFollow } from './run-life';
import { onlyRuns, type RunRecord } from './run-record';

/**
 * How long a run is kept: what it deleted is gone for good, and its record is all that says so. The handbook's jobs take what was
 * closed three years ago, or is spam; who has not missed such a ticket three years after that will not. A record is a few
 * kB, and there are some in a month. For ever would be too long: it has names of people in it.
 */
export const keptYears = 3;

/** What became of putting a run. */
export type Put =
  | 'stored'
  /** It has its end already; that is kept. */
  | 'ended'
  /** Another run of this job is under way in this browser. */
  | 'busy';

export class Runs {
  readonly #database: Tables = database();

  /**
   * Keeps a run in the place of what was kept of it, unless that has its end. In one transaction, so that of two tabs
   * that begin at once only one does.
   */
  put(run: RunRecord, now: number): Promise<Put> {
    const { runs } = this.#database;
    return this.#database.transaction('rw', runs, async () => {
      const kept = await runs.get(run.id);
      if (kept && !mayFollow(kept.outcome, run.outcome)) return 'ended';
      if (kept && (kept.job !== run.job || kept.helpDesk !== run.helpDesk)) {
        throw new TypeError('A run stays one of its job');
      }
      if (!kept && run.outcome === 'running' && (await this.#isBusy(run, now))) return 'busy';
      await runs.put(run);
      return 'stored';
    });
  }

  async #isBusy({ helpDesk, job }: RunRecord, now: number): Promise<boolean> {
    return onlyRuns(await this.#of(helpDesk, job, 10)).some((one) => isUnderWay(one, now));
  }

  /** The newest runs of a job, newest first. Rows that are damaged are left out. */
  newestOf(helpDesk: string, job: string, most: number): Promise<RunRecord[]> {
    return reading('runs', async () => onlyRuns(await this.#of(helpDesk, job, most)));
  }

  #of(helpDesk: string, job: string, most: number): PromiseLike<unknown[]> {
    const { runs } = this.#database;
    return runs
      .where('[helpDesk+job+at]')
      .between([helpDesk, job, Dexie.minKey], [helpDesk, job, Dexie.maxKey])
      .reverse()
      .limit(most)
      .toArray();
  }

  /**
   * All runs of a help desk, newest first; told again whenever something is written. Rows that are damaged are left out.
   */
  newest(helpDesk: string): Observable<RunRecord[]> {
    return liveQuery(() => this.list(helpDesk));
  }

  /** All runs of a help desk, newest first. */
  list(helpDesk: string): Promise<RunRecord[]> {
    const isThere = (run: RunRecord) => run.helpDesk === helpDesk;
    const all = () => this.#database.runs.orderBy('at').reverse().filter(isThere).toArray();
    return reading('runs', async () => onlyRuns(await all()));
  }

  /** Keeps those that are not here yet, by their ids. @returns how many */
  add(runs: readonly RunRecord[]): Promise<number> {
    return addMissing(this.#database.runs, runs);
  }

  /** Forgets what is older than it is kept. @param now see forgettingTime */
  async prune(now: number): Promise<void> {
    const oldest = new Date(now);
    oldest.setFullYear(oldest.getFullYear() - keptYears);
    await this.#database.runs.where('at').below(oldest.getTime()).delete();
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
