// A small copy of how the server compares: quoted patterns joined by &&, "*" and "%" for anything, no difference between capitals.

/** Whether a search that Loods made, or an expression of one quoted pattern, finds a stored value. */
export function found(search: string, stored: string): boolean {
  if (search === '') return false; // the server would find everything
  const patterns = [...search.matchAll(/"([^"]+)"/g)];
  return patterns.every(([, pattern = '']) => like(stored, pattern));
}

function like(stored: string, pattern: string): boolean {
  const pieces = asMysql(pattern)
    .split(/[*%]+/)
    .map((piece) => piece.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^]*')}$`, 'iu').test(asMysql(stored));
}

/** As MySQL's utf8mb3 stores a text. Lone halves of a pair can't be sent at all. */
const asMysql = (text: string): string =>
  text
    .replace(/[\u{10000}-\u{10ffff}\p{Cs}]/gu, '\uFFFD')
    .toLowerCase()
    .replaceAll('ς', 'σ');
