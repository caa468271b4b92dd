// What the buttons for ticked tickets do, in each language: of no use on a ticket's page.
import { inLanguage } from './language';

const english = {
  spam: 'Mark the ticked tickets as spam and unlock them; another agent’s become yours. No note, no mail.',
  bounce: 'Move the ticked tickets to the queue for bounces. State, lock and owner stay as they are.',
};

/** These words in one language. */
export type TickedWords = typeof english;

const dutch: TickedWords = {
  spam: 'Markeer de aangevinkte tickets als spam en ontgrendel ze; die van een andere behandelaar worden van jou. Geen notitie, geen mail.',
  bounce:
    'Verplaats de aangevinkte tickets naar de wachtrij voor bounces. Status, vergrendeling en eigenaar blijven zoals ze zijn.',
};

/** The words for a page in this language, as Znuny names it. */
export const tickedWords = (language: string): TickedWords =>
  inLanguage(language, { en: english, nl: dutch });
