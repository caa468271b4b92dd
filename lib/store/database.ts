// The extension's own database: what was done, which jobs were approved, and how they ran. One place for all of its tables,
// since they share a version number. Pages of the help desk can't reach it.
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { JournalEntry } from './journal-entry';
import type { RunRecord } from './run-record';
import type { StoredPolicy } from './stored-policy';

export type Tables = Dexie & {
  readonly journal: EntityTable<JournalEntry, 'id'>;
  readonly policies: Table<StoredPolicy, [helpDesk: string, job: string]>;
  readonly runs: EntityTable<RunRecord, 'id'>;
};

/**
 * The database, opened when it is first used. What can't be opened stays so for this object (Dexie 4.4): the background
 * makes a new one for each message.
 */
export function database(): Tables {
  const tables = new Dexie('loods') as Tables;
  tables.version(1).stores({ journal: 'id, at, ticketId' });
  tables.version(2).stores({ policies: '[helpDesk+job]', runs: 'id, at, [helpDesk+job+at]' });
  tables.version(3).stores({ journal: 'id, at, ticketId, [helpDesk+at]' });
  return tables;
}

/** Says of a read that failed what could not be read. */
export async function reading<Value>(what: string, read: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    // liveQuery tells nobody of a DatabaseClosedError, which is what a database that can't be opened gives (Dexie 4.4.7).
    throw new Error(`The ${what} can not be read`, { cause: error });
  }
}

/** Adds those rows whose ids a table doesn't have, all or none. @returns how many */
export function addMissing<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  rows: readonly Row[],
): Promise<number> {
  return table.db.transaction('rw', table, async () => {
    const there = new Set(await table.toCollection().primaryKeys());
    const fresh = rows.filter(({ id }) => !there.has(id as never));
    await table.bulkAdd([...fresh] as never);
    return fresh.length;
  });
}
