// The words on a ticket's page for its deletion by a job, in each language.
import { inLanguage } from './language';

const english = {
  label: 'Prepare deletion',
  title: 'Opens the job that deletes one ticket, filled in for this one. Nothing is saved or run.',
};

/** These words in one language. */
export type PrepareWords = typeof english;

const dutch: PrepareWords = {
  label: 'Verwijderen voorbereiden',
  title:
    'Opent de taak die één ticket verwijdert, ingevuld voor dit ticket. Er wordt niets opgeslagen of uitgevoerd.',
};

/** The words for a page in this language, as Znuny names it. */
export const prepareWords = (language: string): PrepareWords =>
  inLanguage(language, { en: english, nl: dutch });
