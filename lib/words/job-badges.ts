// What the list of Generic Agent jobs says of each, in each language; lib/words/guard.ts has the reasons.
import { inLanguage } from './language';

const english = {
  column: 'Loods',
  checking: 'Checking …',
  right: 'What it shows is right',
  deletesNothing: 'Deletes nothing',
  blocked: (count: number) => `Blocked (${count})`,
  unknown: 'Not checked',
};

/** These words in one language. */
export type JobBadgeWords = typeof english;

const dutch: JobBadgeWords = {
  column: 'Loods',
  checking: 'Nakijken …',
  right: 'Wat hij toont klopt',
  deletesNothing: 'Verwijdert niets',
  blocked: (count) => `Geblokkeerd (${count})`,
  unknown: 'Niet nagekeken',
};

/** The words for a page in this language, as Znuny names it. */
export const jobBadgeWords = (language: string): JobBadgeWords =>
  inLanguage(language, { en: english, nl: dutch });
