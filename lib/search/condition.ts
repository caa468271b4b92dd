// Whether a value leaves a field open, as the server reads it (6.5.1, QueryCondition in Kernel/System/DB.pm; compared with a running
// server in test/e2e/search-strings.spec.ts). In doubt it does: a job with such a field takes every ticket.
import { longestExpression } from './expression.ts';

/** True when every ticket has what a value asks for: it has nothing but wildcards, or one of its alternatives does. */
export function findsEverything(value: string): boolean {
  if (value.trim() === '' || value.length > longestExpression) return false;
  // Articles are searched in lower case: there, AND is a word like others.
  return [value, value.toLowerCase()].some((one) => /^e?$/.test(reduced(shapeOf(one))));
}

/** Of a word or a part in brackets: every ticket has it (e), none does (n), or some may (t). */
type Holds = 'e' | 'n' | 't';

const holds = (word: string): Holds => (/^[*%]+$/.test(word.replaceAll('\\', '')) ? 'e' : 't');

/** The value with a letter for each word, and nothing else but ( ) ! & |. */
function shapeOf(value: string): string {
  const inBrackets = /^\(.*\)$/s.test(value.trim()) ? value : `(${value})`; // as the server does
  return inBrackets
    .replace(/"([^"]+)"/g, (_, quoted: string) => (holds(quoted) === 'e' ? '*' : 'x'))
    .replace(/\\([\\()&|])/g, (_, escaped: string) => (escaped === '\\' ? '' : 'x'))
    .replace(/\(\s*\)/g, '')
    .replace(/(?<![^\s()])AND(?![^\s()])|\+/g, '&&')
    .replace(/(?<![^\s()])OR(?![^\s()])/g, '||')
    .replace(/\s*([()&|])\s*/g, '$1')
    .replace(/(?<!&)&(?!&)|(?<!\|)\|(?!\|)/g, 'x')
    .replace(/[^()&|]+$/, '') // a last word that no bracket ends any more is not read
    .replace(/\s+/g, '&') // blanks join
    .replace(/(!?)!*([^()&|!][^()&|]*)/g, (_, not: string, word: string) => not + holds(word));
}

function reduced(shape: string): string {
  let rest = shape;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/!\(/g, '(!') // it counts for the next word alone
      .replace(/!(?![ent(])|\(\)/g, '')
      .replace(/![ent]/g, (not) => ({ '!e': 'n', '!n': 'e' })[not] ?? 't')
      .replace(/(?<=^|\()[&|]+|[&|]+(?=\)|$)/g, '')
      .replace(/(?<=[ent)])(?=\()|(?<=\))(?=[ent])/g, '&')
      .replace(/\((?<inner>[ent])\)/g, '$<inner>')
      .replace(/[ent](?:&+[ent])+/g, (all) => together(all, 'n', 'e'))
      .replace(/(?<!&)[ent](?:\|+[ent])+(?!&)/g, (any) => together(any, 'e', 'n'));
  }
  return rest;
}

/** One that decides for all, one that decides nothing, or else it depends. */
const together = (parts: string, decides: Holds, neutral: Holds): Holds => {
  if (parts.includes(decides)) return decides;
  return parts.includes('t') ? 't' : neutral;
};
