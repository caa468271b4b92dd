// The journal as a file: CSV for spreadsheets, JSON for everything else.
import type { JournalEntry } from './journal-entry';

/** The columns, in the same words for all languages: what reads them can rely on them. */
const columns: { readonly [name: string]: (entry: JournalEntry) => string | number | undefined } = {
  time: ({ at }) => new Date(at).toISOString(),
  agent: ({ agent }) => agent,
  ticket: ({ number }) => number,
  title: ({ title }) => title,
  action: ({ action }) => action,
  outcome: ({ outcome }) => outcome,
  target: ({ target }) => target,
  titleBefore: ({ before }) => before?.title,
  titleAfter: ({ after }) => after?.title,
  stateBefore: ({ before }) => before?.state?.name,
  stateAfter: ({ after }) => after?.state?.name,
  queueBefore: ({ before }) => before?.queue?.name,
  queueAfter: ({ after }) => after?.queue?.name,
  lockBefore: ({ before }) => lockOf(before?.locked),
  lockAfter: ({ after }) => lockOf(after?.locked),
  ownerBefore: ({ before }) => before?.owner?.name,
  ownerAfter: ({ after }) => after?.owner?.name,
  helpDesk: ({ helpDesk }) => helpDesk,
  ticketId: ({ ticketId }) => ticketId,
  id: ({ id }) => id,
  undoes: ({ undoes }) => undoes,
};

/**
 * As RFC 4180 has it, with a mark by which Excel knows that it is UTF-8. A title that would be a formula in a spreadsheet
 * gets an apostrophe in front of it; in JSON it is as it was.
 */
export function toCsv(entries: readonly JournalEntry[]): string {
  const rows = entries.map((entry) => Object.values(columns).map((read) => toCell(read(entry) ?? '')));
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** As the journal has it, readable. */
export function toJson(entries: readonly JournalEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

// A program set to another separator, as Dutch ones are to ";", cuts a cell at it and at line breaks, quotes or not: each
// piece can be a formula. Blanks and quotes in front of one are skipped by some.
const startOfFormula = /(?<=^|[;\t\r\n])(?=[ \u00A0"']*[=+\-@＝＋－＠])/g;

function toCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(startOfFormula, "'");
  return /^[\w .:/-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

function lockOf(locked: boolean | undefined): string | undefined {
  return locked === undefined ? undefined : locked ? 'lock' : 'unlock';
}
