// The index's filters are Perl's regular expressions. What they mean there differs in \w, \s and \d (all of Unicode in Perl), in
// escapes that JavaScript forbids (\&, \<), and in $ (before a last line feed, too; but no word has one).

// As perlrecharclass says for text that is known to be Unicode, which it is: "ééé" is a word (seen on 6.5.1).
const wordCharacters = String.raw`\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}`;

/** What the escapes for classes stand for, inside of [ ]. */
const inSet: Readonly<Record<string, string>> = {
  w: wordCharacters,
  s: String.raw`\p{White_Space}`,
  S: String.raw`\P{White_Space}`,
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
};

const sameInJavaScript = /[bBntrfvpPk0-9]/;

/**
 * A filter of the help desk as JavaScript's. Works for what filters are made of: sets, classes, anchors, groups, repeats.
 *
 * @throws SyntaxError when it uses what only Perl knows, e.g. [[:punct:]]
 */
export function perlFilter(source: string): RegExp {
  if (/\[:\^?\w+:\]/.test(source)) throw new SyntaxError(`JavaScript has no POSIX classes: ${source}`);
  let inside = false;
  const translated = source.replace(/\\([\s\S])|[[\]]/g, (match, escaped: string | undefined) => {
    if (escaped !== undefined) return translateEscape(escaped, inside);
    inside = match === '[';
    return match;
  });
  return new RegExp(translated, 'gu');
}

function translateEscape(escaped: string, inside: boolean): string {
  if (escaped === 'W' && inside) throw new SyntaxError(String.raw`JavaScript has no \W of Unicode in a set`);
  if (escaped === 'W') return `[^${wordCharacters}]`;
  const set = inSet[escaped];
  if (set !== undefined) return inside ? set : `[${set}]`;
  if (sameInJavaScript.test(escaped) || /\w/.test(escaped)) return `\\${escaped}`;
  return `\\u{${escaped.codePointAt(0)?.toString(16)}}`;
}
