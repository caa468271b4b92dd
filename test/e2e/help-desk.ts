// One throw-away help desk as the tests see it: prepare it, act on it in the browser, ask its database.
import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { type Page as BrowserPage, expect } from '@playwright/test';
import { Database } from '../znuny/database.ts';
import { login, page } from '../znuny/login.ts';
import { type Permission, type Preparations, prepare, prepareAll } from '../znuny/prepare.ts';
import { type Instance, pathInside, start, stop } from '../znuny/server.ts';

export class HelpDesk {
  readonly instance: Instance;
  readonly database: Database;
  /** Of the last change, in seconds since 1970. */
  #settingsDate = 0;
  #hasRows = false;

  static async start(name: string): Promise<HelpDesk> {
    await stop(name); // left by a run that was cut off
    return new HelpDesk(await start(name));
  }

  constructor(instance: Instance) {
    this.instance = instance;
    this.database = new Database(instance);
  }

  get port(): number {
    return this.instance.port;
  }

  /** A ticket with one mail, in queue "info" and new unless said otherwise. */
  ticket(ticket: Partial<Preparations['ticket'][0]> = {}): Promise<{ id: number; number: string }> {
    return prepare(this.port, 'ticket', { Title: 'You have WON!!!', Queue: 'info', ...ticket });
  }

  /** As many tickets as `ticket` makes one of, in one go. */
  tickets(
    count: number,
    ticket: Partial<Preparations['ticket'][0]> = {},
  ): Promise<{ id: number; number: string }[]> {
    const one = { Title: 'You have WON!!!', Queue: 'info', ...ticket };
    return prepareAll(
      this.port,
      'ticket',
      Array.from({ length: count }, () => one),
    );
  }

  /** A ticket in a queue on which agents "anna" and "bram" have just these rights, or none. */
  async ticketWithRights(
    rights: Permission[],
    ticket: Partial<Preparations['ticket'][0]> = {},
  ): Promise<{ id: number; number: string }> {
    const name = `only-${rights.join('-') || 'nothing'}`;
    await prepare(this.port, 'queue', { Name: name, Group: name });
    for (const [Login, First] of [
      ['anna', 'Anna'],
      ['bram', 'Bram'],
    ] as const) {
      await prepare(this.port, 'agent', {
        Login,
        First,
        Last: '',
        Password: '',
        Language: languages[Login],
        Groups: { [name]: rights },
      });
    }
    return this.ticket({ ...ticket, Queue: name });
  }

  /**
   * How many rows a list shows to an agent, from his next login to the test's end. Znuny offers up to 35 in Small (6.5.1), if an admin lets
   * agents choose at all, and shows as many as stand here.
   */
  async rowsPerPage(agent: string, rows: number): Promise<void> {
    this.#hasRows = true;
    for (const view of ['Small', 'Medium', 'Preview']) {
      const key = `UserTicketOverview${view}PageShown`;
      const user = 'SELECT id FROM users WHERE login = ?';
      const forget = `DELETE FROM user_preferences WHERE preferences_key = ? AND user_id = (${user})`;
      await this.database.change(forget, [key, agent]);
      await this.database.change(
        `INSERT INTO user_preferences (user_id, preferences_key, preferences_value) VALUES ((${user}), ?, ?)`,
        [agent, key, rows],
      );
    }
  }

  /** A state; `Valid: 0` for one that is switched off. */
  async state(state: Preparations['state'][0]): Promise<void> {
    await prepare(this.port, 'state', state);
  }

  /** The language of an agent's pages, from his next login on; disposing brings his own back. */
  async speak(agent: keyof typeof languages, Language: string): Promise<AsyncDisposable> {
    const set = async (language: string) => {
      await prepare(this.port, 'agent', {
        Login: agent,
        First: '',
        Last: '',
        Password: '',
        Language: language,
      });
    };
    await set(Language);
    return { [Symbol.asyncDispose]: () => set(languages[agent]) };
  }

  /** Locks a ticket for an agent, as if he had done it in his own browser. */
  async lock(ticket: { id: number }, Owner: string): Promise<void> {
    await prepare(this.port, 'lock', { TicketID: ticket.id, Owner });
  }

  /** Puts a ticket into the queue of another one. */
  async moveBesides(ticket: { id: number }, other: { id: number }): Promise<void> {
    const { queue } = await this.database.ticket(other.id);
    await prepare(this.port, 'move', { TicketID: ticket.id, Queue: queue });
  }

  /**
   * Changes a setting of System Configuration, on a help desk of the test's own. Apache's processes notice a change by its file's
   * date, in seconds: each is dated a second after the one before, since two within a second would be one.
   */
  async setting(Name: string, Value: unknown): Promise<void> {
    await prepare(this.port, 'setting', { Name, Value });
    this.#settingsDate = Math.max(this.#settingsDate, Math.floor(Date.now() / 1000)) + 1;
    const file = pathInside(this.instance, '/var/lib/otrs/Config/Files/ZZZAAuto.pm');
    utimesSync(file, this.#settingsDate, this.#settingsDate);
  }

  /** Disposing puts all Generic Agent jobs back as they are now. */
  async keepJobs(): Promise<AsyncDisposable> {
    await this.database.change('CREATE TABLE kept_jobs AS SELECT * FROM generic_agent_jobs');
    return {
      [Symbol.asyncDispose]: async () => {
        await this.database.change('DELETE FROM generic_agent_jobs');
        await this.database.change('INSERT INTO generic_agent_jobs SELECT * FROM kept_jobs');
        await this.database.change('DROP TABLE kept_jobs');
        this.forgetJobs();
      },
    };
  }

  /** Makes the dashboard's widgets look anew: they keep what they found for half a minute, for each agent (6.5.1). */
  forgetWidgets(): void {
    this.#forget('Dashboard');
  }

  /** Makes the help desk read agents' own choices of queues anew, which a test wrote into the database. */
  forgetQueues(): void {
    this.#forget('Queue');
  }

  /** Makes the help desk read Generic Agent jobs anew, which a test wrote into the database. */
  forgetJobs(): void {
    this.#forget('GenericAgent');
  }

  /** Makes the help desk read tickets anew, which a test changed in the database. */
  forgetTickets(): void {
    this.#forget('Ticket');
  }

  /** Makes the help desk read everything anew. */
  forgetAll(): void {
    this.#forget('');
  }

  #forget(type: string): void {
    const cache = pathInside(this.instance, `/var/lib/otrs/tmp/CacheFileStorable/${type}`);
    // The server may write into it at the same moment: then it is taken away once more.
    rmSync(cache, { recursive: true, force: true, maxRetries: 10 });
  }

  /** A new session of an agent whose password is the login name. */
  logIn(agent: string): Promise<string> {
    return login(this.port, agent);
  }

  /** Sends a write as another agent, in a session of his own, as his browser would. */
  async act(agent: string, parameters: Record<string, string | number>): Promise<void> {
    const session = await this.logIn(agent);
    const { text } = await page(this.port, session, 'Action=AgentTicketSearch'); // the dashboard takes twice the time
    const token = /"ChallengeToken":"(\w+)"/.exec(text)?.[1] ?? '';
    const body = new URLSearchParams(
      Object.entries({ ...parameters, ChallengeToken: token }).map(([name, value]) => [name, String(value)]),
    );
    await page(this.port, session, '', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
  }

  /**
   * Waits until a ticket's page has nothing more to ask of its own: it loads widgets, and 3 s after it is there it marks
   * its articles as seen (6.5.1). A page that asks in vain, after its session ended, goes to the login page by itself.
   */
  async untilQuiet(page: BrowserPage, ticket: { id: number }): Promise<void> {
    const seen =
      "SELECT 1 FROM article_flag f JOIN article a ON a.id = f.article_id WHERE a.ticket_id = ? AND article_key = 'Seen' AND f.create_by <> 1";
    await expect.poll(() => this.database.rows(seen, [ticket.id])).toHaveLength(1);
    await page.waitForFunction('window.jQuery.active === 0');
  }

  /** Ends all sessions of all agents, as a night does. Znuny allows an agent 20 at a time. */
  async endSessions(): Promise<void> {
    await this.database.change('DELETE FROM sessions');
  }

  /** Gives all agents as many rows as they had at first: with 255 in Preview, a press on one took 15 s on a busy machine. */
  async forgetRows(): Promise<void> {
    if (!this.#hasRows) return;
    this.#hasRows = false;
    const sql = "DELETE FROM user_preferences WHERE preferences_key LIKE 'UserTicketOverview%PageShown'";
    await this.database.change(sql);
  }

  /** All that the server remembers of what agents looked at: sessions, last searches, seen marks, preferences. */
  async traces(): Promise<Record<string, unknown[]>> {
    const session =
      "SELECT * FROM sessions WHERE data_key NOT IN ('UserLastRequest', 'UserRemoteUserAgent') ORDER BY id";
    return {
      session: await this.database.rows(session),
      searches: await this.database.rows('SELECT * FROM search_profile ORDER BY 1, 2, 3, 4'),
      ticketFlags: await this.database.rows('SELECT * FROM ticket_flag ORDER BY 1, 2, 3'),
      articleFlags: await this.database.rows('SELECT * FROM article_flag ORDER BY 1, 2, 3'),
      preferences: await this.database.rows('SELECT * FROM user_preferences ORDER BY 1, 2'),
    };
  }

  /** What Znuny complained of last. */
  complaints(): string {
    const log = pathInside(this.instance, '/var/log/znuny/log');
    return existsSync(log) ? readFileSync(log, 'utf8').slice(-1500) : '';
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async stop(): Promise<void> {
    await this.database.close();
    await stop(this.instance.name);
  }
}

const languages = { anna: 'nl', bram: 'en', wim: 'nl' };
