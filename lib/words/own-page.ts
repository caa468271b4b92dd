// What any page of Loods' own may have to say, in each language.
import { inLanguage } from './language';

const english = {
  language: 'en',
  unreadable:
    'The browser does not give out what Loods keeps in it. Nothing was changed. Try again; if that does not help, end the browser and start it anew. If it stays so, its disk may be full, or its profile damaged.',
  again: 'Try again',
};

/** The words of a page of Loods' own in one language. */
export type OwnPageWords = typeof english;

const dutch: OwnPageWords = {
  language: 'nl',
  unreadable:
    'De browser geeft niet wat Loods erin bewaart. Er is niets veranderd. Probeer het opnieuw; helpt dat niet, sluit de browser dan af en start hem opnieuw. Blijft het zo, dan is de schijf misschien vol, of het profiel beschadigd.',
  again: 'Opnieuw proberen',
};

/** The words for this browser language. */
export const ownPageWords = (language: string): OwnPageWords =>
  inLanguage(language, { en: english, nl: dutch });
