// Thousands of tickets in no time: copies of one, made in the database.
import type { Database } from '../znuny/database.ts';
import type { HelpDesk } from './help-desk.ts';

/** Tables with a row for each ticket or article, and what a copy has for itself. `seq` counts the copies. */
type Own = Readonly<Record<string, string>>;

/** As many tickets with that title, new and in "info"; made by Znuny itself, each takes 15 ms. */
export async function manyTickets(
  helpDesk: HelpDesk,
  count: number,
  Title: string,
): Promise<readonly { id: number }[]> {
  const { id } = await helpDesk.ticket({ Title });
  await copyTicket(helpDesk.database, id, count - 1);
  const rows = await helpDesk.database.rows('SELECT id FROM ticket WHERE title = ?', [Title]);
  return rows.map((row) => ({ id: Number(row['id']) }));
}

/** Copies a ticket with one article so many times; each has a number, and all that the ticket itself has. */
export async function copyTicket(database: Database, id: number, count: number): Promise<void> {
  const [last] = await database.rows(
    'SELECT (SELECT MAX(id) FROM ticket) AS ticket, (SELECT MAX(id) FROM article) AS article, a.id FROM article a WHERE a.ticket_id = ?',
    [id],
  );
  const ticket = `${last?.['ticket']} + seq`;
  const article = `${last?.['article']} + seq`;
  const copy = (table: string, own: Own, where: string, value: number) =>
    copyRows(database, { table, own, where, value, count });
  // No two of the same age: lists are ordered by it, and what is equal comes in any order.
  const created = 'x.create_time - INTERVAL seq SECOND';
  // Nor newer by number than what Znuny makes afterwards: lists of other tests that begin with the newest don't begin with these.
  const tn = `CONCAT('2025', LPAD(${ticket}, 12, '0'))`;
  await copy('ticket', { id: ticket, tn, create_time: created }, 'id', id);
  await copy('article', { id: article, ticket_id: ticket }, 'ticket_id', id);
  for (const table of ['article_data_mime', 'article_flag']) {
    await copy(table, { article_id: article }, 'article_id', Number(last?.['id']));
  }
  const ofBoth = { ticket_id: ticket, article_id: `IF(x.article_id IS NULL, NULL, ${article})` };
  for (const table of ['article_search_index', 'ticket_history']) await copy(table, ofBoth, 'ticket_id', id);
  await copy('ticket_flag', { ticket_id: ticket }, 'ticket_id', id);
}

interface Copy {
  readonly table: string;
  readonly own: Own;
  readonly where: string;
  readonly value: number;
  readonly count: number;
}

async function copyRows(database: Database, { table, own, where, value, count }: Copy): Promise<void> {
  const columns = (await database.rows(`SHOW COLUMNS FROM ${table}`))
    .map((row) => String(row['Field']))
    .filter((name) => name !== 'id' || own['id'] !== undefined);
  const values = columns.map((name) => own[name] ?? `x.${name}`);
  await database.change(
    `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${table} x, seq_1_to_${count} WHERE x.${where} = ?`,
    [value],
  );
}
