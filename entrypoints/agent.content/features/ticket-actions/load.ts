// Brings what acts on tickets to a page, in the page's language.
import { inLanguage } from '@/lib/words/language';
import type { FeatureContext } from '../../feature';
import type { Attempts } from './attempts';

/** The attempts of a page, loaded when they are first wanted. @throws when the extension is gone */
export async function loadAttempts(context: FeatureContext): Promise<Attempts> {
  const language = inLanguage(context.page.language, { en: 'en', nl: 'nl' } as const);
  const [attemptsOn, outcomes] = await Promise.all([
    context.load('/ticket-actions.js'),
    context.load(`/outcomes-${language}.js`),
  ]);
  return attemptsOn(context, outcomes);
}
