// Lists as files: CSV for spreadsheets, JSON for everything else.

/** The columns by their names, which are the same in all languages: what reads them can rely on them. */
export type Columns<Row> = { readonly [name: string]: (row: Row) => string | number | undefined };

/**
 * As RFC 4180 has it, with a mark by which Excel knows that it is UTF-8. A title that would be a formula in a spreadsheet
 * gets an apostrophe in front of it; in JSON it is as it was.
 */
export function toCsv<Row>(columns: Columns<Row>, list: readonly Row[]): string {
  const rows = list.map((row) => Object.values(columns).map((read) => toCell(read(row) ?? '')));
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** As the database has it, readable. */
export function toJson(list: readonly unknown[]): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

// A program set to another separator, as Dutch ones are to ";", cuts a cell at it and at line breaks, quotes or not: each
// piece can be a formula. Blanks and quotes in front of one are skipped by some.
const startOfFormula = /(?<=^|[;\t\r\n])(?=[ \u00A0"']*[=+\-@＝＋－＠])/g;

function toCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(startOfFormula, "'");
  return /^[\w .:/-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
