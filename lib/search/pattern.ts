// How a text gets into a search field so that nothing in it is an operator there.
//
// In "…" the server takes all but " * % as it is (6.5.1, QueryCondition in Kernel/System/DB.pm), also what the handbook forbids
// (seen: test/e2e/search-strings.spec.ts). So that stays as typed, for the fewest wrong hits. Some becomes "*", which stands for
// any text:
// - " * % themselves; \, which escapes in MySQL's LIKE; ?, which the handbook uses for a character it doesn't know;
// - blanks: a title holds tabs of folded mail headers, doubled and hard blanks, and a page shows each as one blank (seen);
// - dashes and quotes, which look alike, and invisible characters, which are lost on the way;
// - what is beyond 16 bits, emoji above all: MySQL's utf8mb3 stores U+FFFD for it (seen).

/** The longest value that a Generic Agent's job or a saved search keeps; 6.5.1 cuts others, and then finds more or other tickets (6.5.15 has columns of 3,800). */
export const longestSearch = 200;

const wildcards = String.raw`"*%?\\`;
const blanksAndInvisible = String.raw`\p{White_Space}\p{Cc}\p{Cf}\p{Cs}`;
const lookAlike = String.raw`\p{Pd}\p{Pi}\p{Pf}„‚'${'`'}´′″`;
const notStored = String.raw`\uFFFD\u{10000}-\u{10FFFF}`;
const unsafe = new RegExp(`[${wildcards}${blanksAndInvisible}${lookAlike}${notStored}]+`, 'gu');

/** A text with "*" for all that can't be sent as it is, and none at its ends; '' when nothing else is left. */
export function toPattern(text: string): string {
  return text.replace(unsafe, '*').replace(/^\*|\*$/g, '');
}

/** Patterns as one search; all of them must be found, in any order. */
export function toSearch(patterns: readonly string[]): string {
  return patterns.map((pattern) => `"*${pattern}*"`).join('&&');
}

/**
 * The same for a field to which the server glues "*" at both ends, where *"*text*"* is no phrase: without quotes, what are operators
 * there give way to wildcards. '' when nothing else is left.
 */
export function toGluedSearch(patterns: readonly string[]): string {
  return patterns
    .map((pattern) => pattern.replace(/[()&|!+*]+/g, '*').replace(/^\*|\*$/g, ''))
    .filter((pattern) => pattern !== '')
    .join('&&');
}

/** The same for a field that takes no operators, but wildcards: the patterns must be found in their order. */
export const toOnePattern = (patterns: readonly string[]): string =>
  patterns.length > 0 ? `*${patterns.join('*')}*` : '';

/** As many characters of a pattern as a search of one pattern can have. */
export function cutPattern(pattern: string): string {
  return cut(pattern, longestSearch - toSearch(['']).length).replace(/\*$/, '');
}

/** The first characters of a text, counted as the database counts them. */
export const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/**
 * Those patterns that fit into a search together, in their order. The longest go first: they tell most.
 */
export function fitting(patterns: readonly string[]): string[] {
  const kept = new Set<string>();
  for (const pattern of [...patterns].sort((one, other) => [...other].length - [...one].length)) {
    if ([...toSearch([...kept, pattern])].length <= longestSearch) kept.add(pattern);
  }
  return patterns.filter((pattern) => kept.has(pattern));
}
