// What is said of mistakes in a file or a text, in each language.
import type { Fault, Flaw } from '../json/read';
import { inLanguage } from './language';

const english = {
  noJson: (line: number, column: number) => `Line ${line}, column ${column}: here it stops being JSON.`,
  whole: 'all of it',
  flaws: {
    type: 'missing, or not what belongs here',
    'too-long': 'too long or too many',
    'too-short': 'empty or too few',
    unknown: 'nobody knows this',
    value: 'not one of what is allowed',
    twice: 'here for the second time',
    'finds-all': 'would find every ticket',
    'other-help-desk': 'is for another help desk, where the same numbers mean something else',
  } satisfies Record<Flaw, string>,
  moreFlaws: (count: number) => `And ${count} more.`,
};

/** The words of one language. */
export type FaultWords = typeof english;

const dutch: FaultWords = {
  noJson: (line, column) => `Regel ${line}, kolom ${column}: hier is het geen JSON meer.`,
  whole: 'alles',
  flaws: {
    type: 'ontbreekt, of is niet wat hier hoort',
    'too-long': 'te lang of te veel',
    'too-short': 'leeg of te weinig',
    unknown: 'onbekend',
    value: 'niet een van wat mag',
    twice: 'staat hier voor de tweede keer',
    'finds-all': 'zou elk ticket vinden',
    'other-help-desk': 'is voor een andere helpdesk, waar dezelfde nummers iets anders zijn',
  },
  moreFlaws: (count) => `En nog ${count}.`,
};

/** The words for this browser language. */
export const faultWords = (language: string): FaultWords => inLanguage(language, { en: english, nl: dutch });

/** A mistake as a line: where, and what. */
export function describeFault(words: FaultWords, fault: Fault): string {
  if (fault.kind === 'no-json') return words.noJson(fault.line, fault.column);
  return `${fault.place || words.whole}: ${words.flaws[fault.kind]}`;
}
