import { describe, expect, it } from 'vitest';
import { dangerOf, isTakenForExpression, readTyped } from '@/entrypoints/agent.content/search-helper/reading';
import { defaultIndex } from '@/lib/search';

const dialog = { place: 'search', target: 'title' } as const;
const subject = { place: 'search', target: 'article' } as const;
const job = { place: 'job', target: 'title' } as const;
const link = { place: 'link', target: 'title' } as const;
const box = { place: 'toolbar', target: 'article' } as const;
const number = { place: 'search', target: 'number' } as const;

describe('what is typed', () => {
  it.each([
    ['', dialog, 'none'],
    ['  ', job, 'none'],
    ['***', dialog, 'none'],
    ['****', dialog, 'none'],
    ['"*"', subject, 'none'],
    [`*${'a'.repeat(200)}*||*b*`, dialog, 'nothing'],
    [`"*${'a'.repeat(200)}*"`, dialog, 'proposal'],
    ['word', dialog, 'fits'],
    ['two words', dialog, 'proposal'],
    ['two words', subject, 'fits'],
    ['Two Words', subject, 'fits'],
    ['two of words', subject, 'proposal'],
    ['word', job, 'proposal'],
    ['!word', dialog, 'proposal'],
    ['(word)', dialog, 'proposal'],
    ['this+that', dialog, 'proposal'],
    ['"*exim*paniclog*"', job, 'fits'],
    ['of the', subject, 'nothing'],
    ['" "', dialog, 'nothing'],
    ['2023022010000017', box, 'fits'],
    ['2023022010000017', number, 'fits'],
    ['10*5155', number, 'fits'],
    ['[Ticket#2023022010000017]', number, 'proposal'],
    ['abc', number, 'none'],
    ['&', link, 'nothing'], // a wildcard alone would find everything
    ['&', dialog, 'proposal'],
  ] as const)('%j in %j: %s', (typed, field, kind) => {
    expect(readTyped(typed, field).kind).toBe(kind);
  });

  it.each([
    ['(*exim*&&*cron*)', dialog, '"*(*exim*&&*cron*)*"'],
    ['!*spam*', subject, '"*spam*"'],
    ['!*spam*', link, 'spam'],
    [`*${'a'.repeat(150)}*||*b*`, subject, undefined],
    [`*${'a'.repeat(200)}*||*b*`, dialog, `"*${'a'.repeat(196)}*"`],
  ] as const)('%j in %j is an expression, until a text is asked for', (typed, field, search) => {
    expect(isTakenForExpression(readTyped(typed, field))).toBe(true);
    const reading = readTyped(typed, field, { asText: true });
    expect(reading.kind === 'proposal' ? reading.search : undefined).toBe(search);
    expect(isTakenForExpression(reading)).toBe(false);
  });

  it.each([
    ['two words', subject],
    ['2023022010000017', box],
    ['of the', subject],
    ['word', link],
  ] as const)('%j in %j is no expression', (typed, field) => {
    expect(isTakenForExpression(readTyped(typed, field))).toBe(false);
  });

  it.each([
    [subject, '*two*words*'],
    [box, '*two*words*'],
    [dialog, '"*two*words*"'],
    [{ place: 'job', target: 'article' }, '"*two*"&&"*words*"'],
    [{ place: 'link', target: 'article' }, undefined], // two&&words, which it finds anyway
  ] as const)('in %j it is %s where agents’ searches take no expressions', (field, search) => {
    const reading = readTyped('two words', field, { index: { ...defaultIndex, onePattern: true } });
    expect(reading.kind === 'proposal' ? reading.search : undefined).toBe(search);
    expect(readTyped('words', subject, { index: { ...defaultIndex, onePattern: true } }).kind).toBe('fits');
  });

  it('does without quotes and operators where the server glues wildcards to it', () => {
    const reading = readTyped('a (b) && "c" \\ d|e', link);
    expect(reading).toMatchObject({ kind: 'proposal' });
    expect(reading.kind === 'proposal' && reading.search).not.toMatch(/["()|\\ ]|&(?!&)/);
  });
});

describe('danger in a job', () => {
  it.each([
    ['x'.repeat(200), undefined],
    ['x'.repeat(201), 'too long'],
    ['é'.repeat(200), undefined],
    ['😀'.repeat(200), undefined],
    ['*', 'everything'],
    [' %*% ', 'everything'],
    ['****', 'everything'],
    ['"*"', 'everything'],
    ['*a*||*', 'everything'],
    ['()', 'everything'],
    ['*a*', undefined],
    ['"*a* b"', undefined],
    ['', undefined],
  ])('%j: %s', (value, danger) => {
    expect(dangerOf(value, job)).toBe(danger);
  });

  it('is none in a search', () => {
    expect(dangerOf('x'.repeat(201), dialog)).toBeUndefined();
  });
});
