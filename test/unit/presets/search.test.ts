import { describe, expect, it } from 'vitest';
import { builtIn } from '@/lib/help-desk';
import { searchUrl } from '@/lib/otrs/search';
import { fromForm, toForm } from '@/lib/presets/form';
import { quickSearch, toFillings, toSearch } from '@/lib/presets/search';
import { toSearchString } from '@/lib/search';
import { findsSomething, onlyPresets, toDraft } from '@/lib/store/preset';
import { presetWith } from './presets';

const now = { today: new Date(2026, 10, 24), selection: 'chosen words' };

describe('the search of a preset', () => {
  it.each([
    ['title', 'title'],
    ['subject', 'article'],
    ['body', 'article'],
    ['fulltext', 'fulltext'],
    ['from', 'whole'],
    ['to', 'whole'],
    ['cc', 'whole'],
  ] as const)('of a text in %s is written for %s', (field, target) => {
    const text = 'Re: {selection} of <{today}>';
    const filled = 'Re: chosen words of <2026-11-24>';
    expect(toSearch(presetWith({ text, field }), now)).toMatchObject({
      text: filled,
      search: { field, search: toSearchString(filled, { target }) },
    });
  });

  it('of an expression is sent as it is', () => {
    const preset = presetWith({ text: '(a || b) && {today}', asIs: true });
    expect(toSearch(preset, now)).toMatchObject({ search: { search: '(a || b) && 2026-11-24' } });
    expect(toFillings(preset, now).title).toBe('(a || b) && 2026-11-24');
  });

  it('is written for each field that it may be put into', () => {
    expect(toFillings(presetWith({ text: '(non,zero) of <{today}>' }), now)).toEqual({
      title: '"*(non,zero)*of*<2026*11*24>*"',
      article: '"*nonzero*"&&"*2026*11*24*"',
      fulltext: '"*non*zero*"&&"*2026*11*24*"',
      whole: '"*(non,zero)*of*<2026*11*24>*"',
      linkedTitle: 'non,zero*of*<2026*11*24>',
      linkedFulltext: 'non*zero&&2026*11*24',
      text: '(non,zero) of <2026-11-24>',
    });
  });

  it.each(['on the', '???'])('of “%s” is none: without a text it would find every ticket', (text) => {
    expect(toSearch(presetWith({ text }), now).kind).toBe('nothing-left');
  });

  it('is none when Znuny would cut it: its second page would show other tickets', () => {
    const of = (text: string, asIs: boolean) =>
      toSearch(presetWith({ text, asIs, field: 'title' }), now).kind;
    const words = 'abc '.repeat(50).trim();
    expect([of(`${words}d`, true), of(`${words}de`, true), of(`${words}de`, false)]).toEqual([
      'search',
      'too-long',
      'search',
    ]);
    const choice = `*${'a'.repeat(100)}*||*${'b'.repeat(100)}*`;
    expect(of(choice, false)).toBe('too-long');
    expect(of('a || b', true)).toBe('search');
  });

  it('may do without a text', () => {
    const found = toSearch(presetWith({ text: '', states: 'open' }), now);
    expect(found).toMatchObject({ kind: 'search', search: { search: '', states: 'open' } });
  });

  it('is an address in which nothing of it is an operator', () => {
    const search = toSearch(
      presetWith({ text: 'a;Subaction=x&Action=y#z', field: 'title', queues: [{ name: 'a&b;c' }] }),
      now,
    );
    if (search.kind !== 'search') throw new Error('There is something to search for');
    const url = new URL(searchUrl('https://example.org/otrs/index.pl', search.search));
    expect(url.searchParams.getAll('Subaction')).toEqual(['Search']);
    expect(url.searchParams.getAll('Queues')).toEqual(['a&b;c']);
    expect(url.search).not.toContain(';');
    expect(url.hash).toBe('');
  });
});

describe('a quick search', () => {
  it.each([
    ['2026112410000017', 'everywhere', '2026112410000017'],
    [' #2026112410000017 ', 'everywhere', '2026112410000017'],
    ['a 1,000', 'everywhere', toSearchString('a 1,000', { target: 'fulltext' })],
    ['exim paniclog', 'everywhere', toSearchString('exim paniclog', { target: 'fulltext' })],
    ['A B C', 'by-title', '"*A*B*C*"'],
    ['on the', 'by-title', '"*on*the*"'],
  ])('for “%s” is %s, %s', (text, kind, search) => {
    expect(quickSearch(text)).toEqual({ kind, search });
  });

  it.each(['', '???', '🎉'])('for “%s” there is none', (text) => {
    expect(quickSearch(text)).toEqual({ kind: 'nothing' });
  });
});

describe('the form of a preset', () => {
  const preset = presetWith({
    queues: [{ name: 'info', id: 9 }, { name: 'a::b' }],
    states: [{ name: 'open', id: 4 }],
    age: { than: 'older', count: 3, unit: 'year' },
  });

  it('gives it back as it was', () => {
    expect(fromForm(toForm(preset), preset)).toEqual(preset);
    const plain = presetWith({ states: 'closed' });
    expect(fromForm(toForm(plain), plain)).toEqual(plain);
  });

  it('keeps the id of a name that stays, and no other', () => {
    const changed = fromForm({ ...toForm(preset), queues: 'Bounces\n\n info ' }, preset);
    expect(changed).toMatchObject({ queues: [{ name: 'Bounces' }, { name: 'info', id: 9 }] });
  });

  it.each([
    [{ name: '   ' }, 'needsName'],
    [{ name: 'a'.repeat(101) }, 'needsName'],
    [{ text: 'a'.repeat(501) }, 'tooMuch'],
    [{ text: ' ', queues: '', state: 'any', age: 'any' }, 'findsAll'],
  ] as const)('says what is the matter with %j', (parts, problem) => {
    expect(fromForm({ ...toForm(preset), ...parts }, preset)).toBe(problem);
  });
});

describe('what is not a preset', () => {
  it('is left out of what the database gives, in the order of the rest', () => {
    const [one, other] = [presetWith(), presetWith()];
    const rows = [
      { ...other, position: 2, helpDesk: builtIn },
      { ...one, position: 1, helpDesk: builtIn },
      one,
      { ...one, position: 1 },
      { ...one, position: 1, helpDesk: 'elsewhere' },
      { ...one, position: 0, helpDesk: builtIn, text: '' },
      null,
    ];
    expect(onlyPresets(rows)).toEqual([one, other]);
  });

  it('is no beginning of one either', () => {
    expect(toDraft({ ...presetWith(), name: '', field: 'Action' })).toBeUndefined();
    expect(findsSomething({ ...presetWith(), text: '' })).toBe(false);
  });
});
