// The words about a file with all that Loods keeps, in each language.
import { inLanguage } from './language';

const english = {
  title: 'Everything in one file',
  about:
    'Options, presets, policies, journal and runs of all help desks: for another computer, or as a backup. The file has titles of tickets and names of agents in it.',
  exportAll: 'Export everything',
  importAll: 'Import everything',
  refused: 'Nothing was taken over. This is not right in the file:',
  nothingNew: 'All of it is here already.',
  wouldChange: 'This would change:',
  isNew: 'is added; the browser has to allow it above',
  settings: 'the options become those of the file',
  presets: (count: number) =>
    count === 1 ? '1 preset is new or other' : `${count} presets are new or other`,
  jobs: (names: string) => `policies that decide what may be deleted: ${names}`,
  journal: (count: number) => `${count} more in the journal`,
  runs: (count: number) => `${count} more runs`,
  takeOver: 'Take over',
  tookOver: 'Taken over. Load this page again to see it.',
  notSaved:
    'Not all of it could be stored. What was stored counts; import the file again when there is room, which is harmless.',
  broken: 'Not all of it can be read, so that there is no file.',
};

/** These words in one language. */
export type EverythingWords = typeof english;

const dutch: EverythingWords = {
  title: 'Alles in één bestand',
  about:
    'Opties, presets, beleid, logboek en uitgevoerde taken van alle helpdesks: voor een andere computer, of als backup. In het bestand staan titels van tickets en namen van behandelaars.',
  exportAll: 'Alles exporteren',
  importAll: 'Alles importeren',
  refused: 'Er is niets overgenomen. Dit klopt niet in het bestand:',
  nothingNew: 'Alles is hier al.',
  wouldChange: 'Dit zou veranderen:',
  isNew: 'komt erbij; de browser moet hem hierboven nog toestaan',
  settings: 'de opties worden die van het bestand',
  presets: (count) => (count === 1 ? '1 preset is nieuw of anders' : `${count} presets zijn nieuw of anders`),
  jobs: (names) => `beleid dat bepaalt wat verwijderd mag worden: ${names}`,
  journal: (count) => `${count} meer in het logboek`,
  runs: (count) => `${count} meer uitgevoerde taken`,
  takeOver: 'Overnemen',
  tookOver: 'Overgenomen. Laad deze pagina opnieuw om het te zien.',
  notSaved:
    'Niet alles kon bewaard worden. Wat bewaard is, geldt; importeer het bestand opnieuw als er weer plaats is, dat kan geen kwaad.',
  broken: 'Niet alles is te lezen, dus er is geen bestand.',
};

/** The words for this browser language. */
export const everythingWords = (language: string): EverythingWords =>
  inLanguage(language, { en: english, nl: dutch });
