// What a policy wants of a setting, and what a setting is, in words.
import { formatDay } from '../guard/days';
import type { Rule } from '../guard/policy';
import { times } from '../otrs/job-fields';
import type { JobSetting } from '../otrs/job-settings';
import { inLanguage } from './language';

const english = {
  nothing: 'nothing',
  empty: 'there, with nothing filled in',
  yes: 'Yes',
  no: 'No',
  TimePoint: 'so long before or after now',
  TimeSlot: 'between two days',
  one: 'exactly one, whichever it is',
  number: 'the whole number of one ticket',
  yearsAgo: (years: number) => `today ${years} ${years === 1 ? 'year' : 'years'} ago, or earlier`,
};

/** The words of one language. */
export type RuleWords = typeof english;

const dutch: RuleWords = {
  nothing: 'niets',
  empty: 'aanwezig, met niets ingevuld',
  yes: 'Ja',
  no: 'Nee',
  TimePoint: 'zo lang voor of na nu',
  TimeSlot: 'tussen twee dagen',
  one: 'precies één, welke ook',
  number: 'het hele nummer van één ticket',
  yearsAgo: (years) => `vandaag ${years} jaar geleden, of eerder`,
};

/** The words for this language, as Znuny or a browser names it. */
export const ruleWords = (language: string): RuleWords => inLanguage(language, { en: english, nl: dutch });

/** What a rule wants. @param field its name in the policy */
export function describeRule(words: RuleWords, field: string, rule: Rule): string {
  switch (rule.rule) {
    case 'values':
      if (rule.values.length === 0) return words.empty;
      return describeValues(words, field, rule.names ?? rule.values);
    case 'named':
      return describeValues(words, field, rule.names);
    case 'one':
      return words.one;
    case 'ticket-number':
      return words.number;
    case 'date':
      return formatDay(rule);
    default:
      return words.yearsAgo(rule.years);
  }
}

/** What a setting is. */
export function describeSetting(words: RuleWords, { field, choices }: Pick<JobSetting, 'field' | 'choices'>) {
  const names = choices.map(({ name }) => name);
  return describeValues(words, field, names);
}

function describeValues(words: RuleWords, field: string, names: readonly string[]): string {
  if (names.length === 0) return words.nothing;
  const known = valueWords(words, field);
  return names.map((name) => known.get(name) ?? `“${name}”`).join(', ');
}

/** Values that say nothing to people; a list's text says it already. */
function valueWords(words: RuleWords, field: string): ReadonlyMap<string, string> {
  const { yes, no, TimePoint, TimeSlot } = words;
  if (field === 'Valid' || field === 'NewDelete') return new Map(Object.entries({ 1: yes, 0: no }));
  if (field === 'NewSendNoNotification') return new Map(Object.entries({ 1: no, 0: yes }));
  const isTime = times.some(([radio]) => radio === field);
  return new Map(isTime ? Object.entries({ TimePoint, TimeSlot }) : []);
}
