// What Loods says of a Generic Agent job after it was saved, in each language.
import { inLanguage } from './language';

const english = {
  heading: 'Loods: what is stored',
  checking: (job: string) => `Reading back what is stored of “${job}” …`,
  asTyped: (job: string) => `“${job}” is stored as you typed it.`,
  otherwise: (job: string) => `“${job}” is stored, but not as you typed it:`,
  missing: (job: string) => `“${job}” was not stored: there is no such job.`,
  refused: (job: string) => `Znuny did not store “${job}”; it says why beside the field.`,
  oldIsGone: (old: string) => `The job “${old}” is gone: Znuny deleted it first.`,
  overtaken: (old: string, job: string) =>
    `Znuny deleted the job “${old}” before it noticed that there is a job “${job}” already.`,
  notWhole: 'This form is not whole: Znuny has left out its dates. It can’t be saved.',
  reopen: 'Open a whole form with what I typed',
  unknown: (job: string) =>
    `“${job}” could not be read back: it is not known whether it is stored as you typed it.`,
  close: 'Close',
  nothing: 'nothing',
  empty: 'there, with nothing filled in',
  ends: { start: 'from', stop: 'until' },
};

/** These words in one language. */
export type JobSavedWords = typeof english;

const dutch: JobSavedWords = {
  heading: 'Loods: wat is opgeslagen',
  checking: (job) => `Er wordt teruggelezen wat van “${job}” is opgeslagen …`,
  asTyped: (job) => `“${job}” is opgeslagen zoals je het typte.`,
  otherwise: (job) => `“${job}” is opgeslagen, maar niet zoals je het typte:`,
  missing: (job) => `“${job}” is niet opgeslagen: er is geen taak met die naam.`,
  refused: (job) => `Znuny heeft “${job}” niet opgeslagen; waarom, zegt het bij het veld.`,
  oldIsGone: (old) => `De taak “${old}” is weg: Znuny verwijderde hem eerst.`,
  overtaken: (old, job) =>
    `Znuny verwijderde de taak “${old}” voordat het merkte dat er al een taak “${job}” is.`,
  notWhole: 'Dit formulier is niet heel: Znuny heeft de datums weggelaten. Het kan niet worden opgeslagen.',
  reopen: 'Een heel formulier openen met wat ik typte',
  unknown: (job) =>
    `“${job}” kon niet worden teruggelezen: het is niet bekend of het is opgeslagen zoals je het typte.`,
  close: 'Sluiten',
  nothing: 'niets',
  empty: 'aanwezig, met niets ingevuld',
  ends: { start: 'van', stop: 'tot en met' },
};

/** The words for a page in this language, as Znuny names it. */
export const jobSavedWords = (language: string): JobSavedWords =>
  inLanguage(language, { en: english, nl: dutch });
