import { describe, expect, it } from 'vitest';
import { journalColumns, runColumns } from '@/lib/store/columns';
import { toCsv, toJson } from '@/lib/store/export';
import { entryWith } from './entries';
import { runWith } from './runs';

const columnsBeforeTitle = 3;
const titleCell = (title: string) =>
  parse(toCsv(journalColumns, [entryWith({ title })]))[1]?.[columnsBeforeTitle];

/** A reader of CSV as RFC 4180 has it. */
function parse(csv: string, separator = ','): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('toCsv', () => {
  it('begins with the mark of UTF-8 and the names of the columns', () => {
    expect(toCsv(journalColumns, []).startsWith('\uFEFFtime,agent,ticket,title,action,outcome,target,')).toBe(
      true,
    );
  });

  it('has a row for each entry', () => {
    const rows = parse(toCsv(journalColumns, [entryWith(), entryWith({ action: 'undo' })]));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]?.slice(0, 7)).toEqual([
      '2026-11-24T12:00:00.000Z',
      'Anna Achternaam',
      '2026112410000017',
      'You have WON!!!',
      'spam',
      'done',
      'Spam',
    ]);
    expect(rows[1]).toEqual(expect.arrayContaining(['new', 'lock', 'unlock', 'Bram']));
  });

  it.each(['She said "no", twice', 'two\nlines', 'two\r\nlines', 'a,b;c', '"', '', 'ünï ☠ 日本'])(
    'keeps the title %j',
    (title) => {
      expect(titleCell(title)).toBe(title);
    },
  );

  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6 12345678', "'+31 6 12345678"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "\t'=1+1"],
    ['two\r\n=1+1', "two\r\n'=1+1"],
    ['"=1+1', '\'"=1+1'],
    ['＝1+1', "'＝1+1"],
    ['two\n=1+1', "two\n'=1+1"],
    ['offer;=1+1', "offer;'=1+1"],
  ])('lets %j be no formula', (title, expected) => {
    expect(titleCell(title)).toBe(expected);
  });

  it('leaves signs within a title alone', () => {
    expect(titleCell('a = b + c - d @ e')).toBe('a = b + c - d @ e');
  });
});

describe('toJson', () => {
  it('is what the journal has', () => {
    const entries = [entryWith({ title: '=1+1 "</script>' }), entryWith()];
    expect(JSON.parse(toJson(entries))).toEqual(entries);
  });
});

describe('the columns of runs', () => {
  it('say what ran, on what, and what came of it', () => {
    const helpDesk = 'https://tickets.example/otrs/index.pl';
    const run = { ...runWith({ job: '=1+1', reason: 'a;=b', approvedAt: 17 }), helpDesk };
    const [names = [], row = []] = parse(toCsv(runColumns, [run]));
    const cells = Object.fromEntries(names.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      job: "'=1+1",
      reason: "a;'=b",
      ticketsBefore: '9',
      ticketsAfter: '0',
      portions: '1',
      backupBy: 'Sjoerd',
      listedTickets: '2026112410000017',
      settings: 'Profile: DeleteSpam in all queues | StateIDs: Spam (10) | NewDelete: Ja (1)',
    });
  });
});
