// Edit pages of Generic Agent jobs, asked for and saved from Node as a browser would.
import { JSDOM } from 'jsdom';
import { page } from '../znuny/login.ts';
import type { HelpDesk } from './help-desk.ts';

/** A job as Znuny stores it: a list for what can be chosen more than once. */
export type StoredJob = Record<string, string | string[]>;

/** What can be set in a page's form. */
export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An admin's session, and the jobs' pages in it. */
export class JobPages {
  readonly helpDesk: HelpDesk;
  readonly session: string;
  readonly #window = new JSDOM('').window;
  readonly #parser = new this.#window.DOMParser();

  private constructor(helpDesk: HelpDesk, session: string) {
    this.helpDesk = helpDesk;
    this.session = session;
  }

  static async open(helpDesk: HelpDesk): Promise<JobPages> {
    return new JobPages(helpDesk, await helpDesk.logIn('wim'));
  }

  /** A job's edit page. */
  async read(job: string): Promise<Document> {
    const query = `Action=AdminGenericAgent;Subaction=Update;Profile=${encodeURIComponent(job)}`;
    const { text } = await page(this.helpDesk.port, this.session, query);
    return this.#parser.parseFromString(text, 'text/html');
  }

  /** Changes controls of a job's page and saves it. */
  async save(job: string, change: (control: (name: string) => FormControl) => void): Promise<void> {
    const document = await this.read(job);
    const form = document.querySelector<HTMLFormElement>('form[name="compose"]') as HTMLFormElement;
    change((name) => form.querySelector(`[name="${name}"]`) as FormControl);
    const entries = [...new this.#window.FormData(form)].map(([name, value]) => [name, String(value)]);
    const answer = await page(this.helpDesk.port, this.session, '', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(entries).toString(),
    });
    if (answer.status !== 302) throw new Error(`Znuny did not save the job: HTTP ${answer.status}`);
  }

  /** What the database has of a job. */
  async stored(job: string): Promise<StoredJob> {
    const sql = 'SELECT job_key, job_value FROM generic_agent_jobs WHERE job_name = ?';
    const stored: StoredJob = {};
    for (const { job_key: key, job_value: value } of await this.helpDesk.database.rows(sql, [job])) {
      if (/IDs$|^Schedule(?!Last)|^EventValues$/.test(key)) stored[key] = [...(stored[key] ?? []), value];
      else stored[key] = value;
    }
    return stored;
  }

  /** Adds rows to a stored job, however little its page could: what it selects by is added to what it has. */
  async add(name: string, data: StoredJob): Promise<void> {
    await this.store([{ name, data }]);
  }

  /**
   * Stores jobs under new names, however little they could be saved from a page. By SQL: Znuny's own JobAdd
   * inserts row by row.
   *
   * @returns disposing takes them away: a job with events would run, and delete what other tests mark as spam
   */
  async store(jobs: readonly { name: string; data: StoredJob }[]): Promise<AsyncDisposable> {
    const rows = jobs.flatMap(({ name, data }) =>
      Object.entries(data).flatMap(([key, values]) => [values].flat().map((value) => [name, key, value])),
    );
    for (let start = 0; start < rows.length; start += 1000) {
      const some = rows.slice(start, start + 1000);
      const sql = `INSERT INTO generic_agent_jobs (job_name, job_key, job_value) VALUES ${some.map(() => '(?, ?, ?)').join()}`;
      await this.helpDesk.database.change(sql, some.flat());
    }
    this.helpDesk.forgetJobs();
    return { [Symbol.asyncDispose]: () => this.#remove(jobs.map(({ name }) => name)) };
  }

  async #remove(names: readonly string[]): Promise<void> {
    const sql = `DELETE FROM generic_agent_jobs WHERE job_name IN (${names.map(() => '?').join()})`;
    await this.helpDesk.database.change(sql, [...names]);
    this.helpDesk.forgetJobs();
  }
}
