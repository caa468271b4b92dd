// The words for runs of Generic Agent jobs, on the options page, in each language.
import type { RunRecord } from '../store/run-record';
import { inLanguage } from './language';

const english = {
  title: 'Runs of Generic Agent jobs',
  about:
    'What ran, on how many tickets, and who confirmed the backup. It is kept for three years, in this browser and nowhere else. Export what you want to keep longer.',
  empty: 'Nothing yet. Every run of a job that Loods starts will be listed here.',
  loading: 'Reading the runs …',
  broken:
    'The runs can’t be read: the browser does not open its database. Restarting the browser may help; so may freeing space on this computer.',
  search: 'Search in the runs',
  searchHint: 'Job, agent, outcome or ticket number',
  nothingFound: 'No run has all these words.',
  range: (first: number, last: number, all: number) => `${first} to ${last} of ${all} runs`,
  newer: 'Newer runs',
  older: 'Older runs',
  exportCsv: 'Export runs as CSV',
  exportJson: 'Export runs as JSON',
  time: 'Begun',
  agent: 'Agent',
  job: 'Job',
  outcome: 'Outcome',
  tickets: 'Tickets before → after',
  details: 'Details',
  detailsOf: (job: string, time: string) => `Details of ${job}, ${time}`,
  notKnown: 'not known',
  settings: 'Settings in force',
  notOffered: 'something stored that the page does not show',
  portions: 'Portions',
  portion: (time: string, before: number, after: string) => `${time}: ${before} → ${after}`,
  runLimit: 'At most in one portion',
  listed: 'Tickets that were listed',
  backup: 'Backup',
  confirmed: (by: string, time: string) => `Confirmed by ${by}, ${time}`,
  approved: 'Policy approved',
  ended: 'Ended',
  reason: 'Why',
  seen: 'Last seen',
  outcomes: {
    running: 'Under way',
    done: 'Done',
    stopped: 'Stopped',
    unknown: 'Outcome unknown',
    refused: 'Not run: refused',
    failed: 'Failed',
  } satisfies Record<RunRecord['outcome'], string>,
  cutOff: 'Not seen any more: outcome unknown',
};

/** The words of one language. */
export type RunWords = typeof english;

const dutch: RunWords = {
  title: 'Gelopen taken van de Generic Agent',
  about:
    'Wat er liep, over hoeveel tickets, en wie de backup bevestigde. Het blijft drie jaar bewaard, in deze browser en nergens anders. Exporteer wat je langer wilt houden.',
  empty: 'Nog niets. Elke keer dat Loods een taak laat lopen, komt hier te staan.',
  loading: 'De gelopen taken worden gelezen …',
  broken:
    'De gelopen taken kunnen niet gelezen worden: de browser opent de database niet. De browser opnieuw starten kan helpen; ruimte maken op deze computer ook.',
  search: 'Zoeken in gelopen taken',
  searchHint: 'Taak, behandelaar, uitkomst of ticketnummer',
  nothingFound: 'Niets heeft al deze woorden.',
  range: (first, last, all) => `Keer ${first} tot ${last} van ${all}`,
  newer: 'Nieuwere keren',
  older: 'Oudere keren',
  exportCsv: 'Gelopen taken exporteren als CSV',
  exportJson: 'Gelopen taken exporteren als JSON',
  time: 'Begonnen',
  agent: 'Behandelaar',
  job: 'Naam van de taak',
  outcome: 'Uitkomst',
  tickets: 'Tickets voor → na',
  details: 'Bijzonderheden',
  detailsOf: (job, time) => `Bijzonderheden van ${job}, ${time}`,
  notKnown: 'onbekend',
  settings: 'Wat er ingesteld was',
  notOffered: 'iets opgeslagen dat de pagina niet toont',
  portions: 'Porties',
  portion: (time, before, after) => `Om ${time}: ${before} → ${after}`,
  runLimit: 'Hoogstens in één portie',
  listed: 'Tickets die genoemd waren',
  backup: 'Backup',
  confirmed: (by, time) => `Bevestigd door ${by}, ${time}`,
  approved: 'Beleid goedgekeurd',
  ended: 'Geëindigd',
  reason: 'Waarom',
  seen: 'Laatst gezien',
  outcomes: {
    running: 'Loopt',
    done: 'Gedaan',
    stopped: 'Gestopt',
    unknown: 'Uitkomst onbekend',
    refused: 'Niet gelopen: geweigerd',
    failed: 'Mislukt',
  },
  cutOff: 'Niet meer gezien: uitkomst onbekend',
};

/** The words for this browser language. */
export const runWords = (language: string): RunWords => inLanguage(language, { en: english, nl: dutch });
