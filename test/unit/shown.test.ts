import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/components/isolated';
import { shown } from '@/lib/shown';

describe('a text of others in a sentence', () => {
  it.each([
    ['as it is', '<b>é" & ☠</b>', '<b>é" & ☠</b>'],
    ['without what would end its isolation', 'a\u2069\u202eb\u2066c\u2068', 'a\u202ebc'],
    ['cut where nobody reads on', 'x'.repeat(1_000_000), `${'x'.repeat(300)}…`],
    ['empty', '', ''],
  ])('stands apart, %s', (_how, text, expected) => {
    expect(piecesOf(`Called “${shown(text)}” now.`)).toEqual(['Called “', expected, '” now.']);
  });
});
