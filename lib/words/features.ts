// What the options call the features that can be switched off, in each language.
import type { Switchable } from '../store/features';
import { inLanguage } from './language';

const english = {
  title: 'What Loods adds to pages',
  hint: 'Counts when a page is loaded. The guard of Generic Agent jobs can’t be switched off: without it no job could run, since runs stay locked.',
  'ticket-actions': 'Spam and Bounces on a ticket’s page',
  'ticket-rename': 'Renaming on a ticket’s page',
  'list-actions': 'Spam, Bounces and renaming on rows of lists and of the dashboard',
  'list-bulk': 'Spam and Bounces for ticked tickets, and ticking with Shift',
  'search-helper': 'Help with search fields',
  'job-badges': 'Verdicts in the list of Generic Agent jobs',
  'job-edit': 'Findings beside the settings of a Generic Agent job',
  'prepare-deletion': '“Prepare deletion” on tickets, for admins',
} satisfies Record<Switchable | 'title' | 'hint', string>;

/** The words for features in one language. */
export type FeatureWords = typeof english;

const dutch: FeatureWords = {
  title: 'Wat Loods aan pagina’s toevoegt',
  hint: 'Geldt zodra een pagina geladen wordt. De bewaker van Generic Agent-taken kan niet uit: zonder hem kon er geen taak lopen, want uitvoeren blijft geblokkeerd.',
  'ticket-actions': 'Spam en Bounces op de pagina van een ticket',
  'ticket-rename': 'Hernoemen op de pagina van een ticket',
  'list-actions': 'Spam, Bounces en hernoemen op rijen van lijsten en van het dashboard',
  'list-bulk': 'Spam en Bounces voor aangevinkte tickets, en aanvinken met Shift',
  'search-helper': 'Hulp bij zoekvelden',
  'job-badges': 'Oordelen in de lijst van Generic Agent-taken',
  'job-edit': 'Bevindingen naast de instellingen van een Generic Agent-taak',
  'prepare-deletion': '“Verwijderen voorbereiden” op tickets, voor beheerders',
};

/** The words for this browser language. */
export const featureWords = (language: string): FeatureWords =>
  inLanguage(language, { en: english, nl: dutch });
