// What acts on tickets, loaded with the first press: requests, outcomes and messages.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { OutcomeWords } from '@/lib/words/outcomes/words';
import type { FeatureContext } from './agent.content/feature';
import { Attempts } from './agent.content/features/ticket-actions/attempts';

const attempts = new WeakMap<Document, Attempts>();

/** The attempts of a page: all its features share them. */
function attemptsOn(context: FeatureContext, words: OutcomeWords): Attempts {
  const known = attempts.get(context.document) ?? new Attempts(context, words);
  attempts.set(context.document, known);
  return known;
}

export default defineUnlistedScript(() => attemptsOn);
