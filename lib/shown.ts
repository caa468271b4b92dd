// Texts of others in Loods' own sentences: titles, names, what Znuny says. Any of them may be written to be read otherwise.

/** As many characters as one reads; Znuny has no longer titles or names (VARCHAR(255), 6.5.1). */
const most = 300;

/**
 * A text of others, to stand in a sentence. Unicode's isolates mark it off, so that nothing in it turns the words around it;
 * components/isolated.ts makes elements of them, and where there can be none, as in a tool tip, they do the same by themselves.
 */
export function shown(text: string): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return `\u2068${cut.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}
