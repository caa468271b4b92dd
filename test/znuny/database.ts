// Asks the database of an instance what really happened. What a page says about itself proves nothing.
import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import { type Instance, pathInside } from './server.ts';

/** A ticket as its row says, with names for ids, and what was written about it. */
export interface TicketRow {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly queue: string;
  readonly state: string;
  readonly lock: 'lock' | 'unlock' | 'tmp_lock';
  /** Login of the owner. */
  readonly owner: string;
  /** How many articles (mails, notes) it has. */
  readonly articles: number;
  /** Types of its history rows, oldest first: NewTicket, StateUpdate, Lock, … */
  readonly history: readonly string[];
}

type Value = string | number;

export class Database {
  readonly #pool: Pool;

  constructor(instance: Instance) {
    this.#pool = createPool({
      socketPath: pathInside(instance, '/run/mysqld/mysqld.sock'),
      user: 'loods',
      password: 'loods',
      database: 'otrs2',
      connectionLimit: 3, // two to hold rows with, and one to ask by
    });
  }

  /** The ticket with that id. @throws when there is none */
  async ticket(id: number): Promise<TicketRow> {
    const [row] = await this.rows(ticketQuery, [id]);
    if (!row) throw new Error(`The database has no ticket with id ${id}`);
    return { ...(row as TicketRow), articles: Number(row['articles']), history: await this.#history(id) };
  }

  /** Any question; values are bound, never pasted in. */
  async rows(sql: string, values: readonly Value[] = []): Promise<RowDataPacket[]> {
    const [rows] = await this.#pool.execute<RowDataPacket[]>(sql, [...values]);
    return rows;
  }

  /** Any change, for situations that no page of Znuny can bring about. Mind its caches. */
  async change(sql: string, values: readonly Value[] = []): Promise<void> {
    await this.#pool.execute(sql, [...values]);
  }

  /** Holds the rows that a question finds, so that nobody can change or delete them, until disposed; they can be read. */
  async hold(sql: string): Promise<AsyncDisposable> {
    const connection = await this.#pool.getConnection();
    await connection.beginTransaction();
    await connection.query(`${sql} FOR UPDATE`);
    return {
      async [Symbol.asyncDispose]() {
        await connection.rollback();
        connection.release();
      },
    };
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #history(id: number): Promise<string[]> {
    const rows = await this.rows(
      'SELECT y.name FROM ticket_history h JOIN ticket_history_type y ON y.id = h.history_type_id WHERE h.ticket_id = ? ORDER BY h.id',
      [id],
    );
    return rows.map((row) => String(row['name']));
  }
}

const ticketQuery = `
  SELECT t.id, t.tn AS number, t.title, q.name AS queue, s.name AS state, l.name AS \`lock\`, u.login AS owner,
    (SELECT COUNT(*) FROM article a WHERE a.ticket_id = t.id) AS articles
  FROM ticket t
    JOIN queue q ON q.id = t.queue_id
    JOIN ticket_state s ON s.id = t.ticket_state_id
    JOIN ticket_lock_type l ON l.id = t.ticket_lock_id
    JOIN users u ON u.id = t.user_id
  WHERE t.id = ?`;
