// Where a text stops being JSON. JSON.parse doesn't say it of an unexpected character (V8 15).

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string
  /[ \t\r\n]*(?:(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<other>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** The index of the first piece of a text that can't be there in JSON; its length if it is cut off. */
export function whereJsonBreaks(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (true) {
    token.lastIndex = at;
    const found = token.exec(text);
    const next: Expected | undefined = found ? after(found.groups ?? {}, expected, open) : undefined;
    if (!found || !next) return at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
    expected = next;
    at += found[0].length;
  }
}

/** What is expected after a piece; undefined if it can't be where it is. Keeps count of what is open. */
function after(
  { mark, string }: Record<string, string | undefined>,
  expected: Expected,
  open: string[],
): Expected | undefined {
  if (expected === ':') return mark === ':' ? 'value' : undefined;
  const ends = expected === ', or end' || expected.endsWith(`or ${mark}`);
  if (mark === '}' || mark === ']') {
    return ends && open.pop() === mark ? (open.length > 0 ? ', or end' : 'nothing') : undefined;
  }
  if (mark === ',') {
    if (expected !== ', or end') return undefined;
    return open.at(-1) === '}' ? 'key' : 'value';
  }
  if (expected.startsWith('key')) return string === undefined ? undefined : ':';
  if (!expected.startsWith('value') || mark === ':') return undefined;
  if (mark === undefined) return open.length > 0 ? ', or end' : 'nothing';
  open.push(mark === '{' ? '}' : ']');
  return mark === '{' ? 'key or }' : 'value or ]';
}

/** Line and column, from 1, of an index. */
export function lineAndColumn(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
