import { type FaultWords, faultWords } from '@/lib/words/faults';
import { type GuardWords, guardWords } from '@/lib/words/guard';
import { type JobFieldWords, jobFieldWords } from '@/lib/words/job-fields';
import { type PolicyWords, policyWords } from '@/lib/words/policies';
import { type RuleWords, ruleWords } from '@/lib/words/rules';

/** All that is said of policies. */
export interface AllWords {
  readonly words: PolicyWords;
  readonly faultWords: FaultWords;
  readonly fieldWords: JobFieldWords;
  readonly guardWords: GuardWords;
  readonly ruleWords: RuleWords;
}

/** In one language. */
export const allWords = (language: string): AllWords => ({
  words: policyWords(language),
  faultWords: faultWords(language),
  fieldWords: jobFieldWords(language),
  guardWords: guardWords(language),
  ruleWords: ruleWords(language),
});
