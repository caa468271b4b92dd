import { describe, expect, it } from 'vitest';
import { dangerOf, readTyped } from '@/entrypoints/agent.content/search-helper/reading';

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
  ] as const)('%j in %j: %s', (typed, field, kind) => {
    expect(readTyped(typed, field).kind).toBe(kind);
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
