// One throw-away help desk as the tests see it: prepare it, act on it in the browser, ask its database.
import { Database } from '../znuny/database.ts';
import { login } from '../znuny/login.ts';
import { type Permission, type Preparations, prepare } from '../znuny/prepare.ts';
import { type Instance, start, stop } from '../znuny/server.ts';

export class HelpDesk {
  readonly instance: Instance;
  readonly database: Database;

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

  /** A ticket in a queue on which agents "anna" and "bram" have just these rights, or none. */
  async ticketWithRights(rights: Permission[]): Promise<{ id: number; number: string }> {
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
    return this.ticket({ Queue: name });
  }

  /** A state; `Valid: 0` for one that is switched off. */
  async state(state: Preparations['state'][0]): Promise<void> {
    await prepare(this.port, 'state', state);
  }

  /** A new session of an agent whose password is the login name. */
  logIn(agent: string): Promise<string> {
    return login(this.port, agent);
  }

  /** Ends all sessions of all agents, as a night does. */
  async endSessions(): Promise<void> {
    await this.database.change('DELETE FROM sessions');
  }

  async stop(): Promise<void> {
    await this.database.close();
    await stop(this.instance.name);
  }
}

const languages = { anna: 'nl', bram: 'en' };
