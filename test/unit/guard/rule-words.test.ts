import { describe, expect, it } from 'vitest';
import type { Rule } from '@/lib/guard';
import { describeRule, describeSetting, ruleWords } from '@/lib/words/rules';

const english = ruleWords('en');
const dutch = ruleWords('nl');

describe('a rule in words', () => {
  const rules: [string, Rule, string, string][] = [
    ['StateIDs', { rule: 'named', names: ['Spam', '<b>'] }, '“Spam”, “<b>”', '“Spam”, “<b>”'],
    ['StateIDs', { rule: 'values', values: ['10'], names: ['Spam'] }, '“Spam”', '“Spam”'],
    ['StateIDs', { rule: 'values', values: ['10'] }, '“10”', '“10”'],
    [
      'Title',
      { rule: 'values', values: [] },
      'there, with nothing filled in',
      'aanwezig, met niets ingevuld',
    ],
    ['Title', { rule: 'values', values: ['1'] }, '“1”', '“1”'],
    ['Title', { rule: 'values', values: ['constructor'] }, '“constructor”', '“constructor”'],
    ['NewDelete', { rule: 'values', values: ['1'] }, 'Yes', 'Ja'],
    ['NewDelete', { rule: 'values', values: ['1'], names: ['Igen'] }, '“Igen”', '“Igen”'],
    ['NewSendNoNotification', { rule: 'values', values: ['1'] }, 'No', 'Nee'],
    [
      'CloseTimeSearchType',
      { rule: 'values', values: ['TimeSlot'] },
      'between two days',
      'tussen twee dagen',
    ],
    ['QueueIDs', { rule: 'one' }, 'exactly one, whichever it is', 'precies één, welke ook'],
    ['TicketCloseTimeStart', { rule: 'date', year: 2001, month: 1, day: 2 }, '2001-01-02', '2001-01-02'],
    [
      'TicketCloseTimeStop',
      { rule: 'years-ago', years: 3 },
      'today 3 years ago, or earlier',
      'vandaag 3 jaar geleden, of eerder',
    ],
  ];
  it.each(rules)('for %s, %j, is %s', (field, rule, one, other) => {
    expect(describeRule(english, field, rule)).toBe(one);
    expect(describeRule(dutch, field, rule)).toBe(other);
  });

  it('is like that of a setting which meets it', () => {
    expect(describeSetting(dutch, { field: 'NewDelete', choices: [{ value: '1', name: 'Ja' }] })).toBe(
      '“Ja”',
    );
    expect(describeSetting(english, { field: 'StateIDs', choices: [] })).toBe('nothing');
  });
});
