// What the guard says on the page before a Generic Agent's run, in each language.
import type { Trouble } from '../guard/prospect';
import { inLanguage } from './language';

const tickets = (count: number) => (count === 1 ? '1 ticket' : `${count} tickets`);
const are = (count: number) => (count === 1 ? 'wordt' : 'worden');

const english = {
  heading: 'Loods: may this job run?',
  runHere: 'Runs through Loods, above.',
  checking: 'Looking at the settings and the tickets …',
  counting: (count: number) => `Counting ${tickets(count)} anew …`,
  willDelete: (count: number) => `It may run: ${tickets(count)} would be deleted for good.`,
  willChange: (count: number) => `It may run: it deletes nothing, and would change ${tickets(count)}.`,
  nothing: 'There is nothing to run: no ticket is selected.',
  block: 'Locked. This job must not run as it stands.',
  unknown: 'Locked. Loods can’t tell whether this job may run.',
  again: 'Look again',
  editJob: 'Open the job’s settings',
  settings: 'Settings in force',
  setting: 'Setting',
  isSet: 'Set',
  shouldBe: 'Should be',
  nothingSet: 'nothing',
  wanted: {
    off: 'off',
    anything: 'no policy',
    one: 'exactly one',
    'ticket-number': 'the whole number of one ticket',
  },
  until: (day: string) => `${day} or earlier`,
  start: 'from',
  stop: 'until',
  noPolicy: 'This job has no policy. It deletes nothing, so it may run on what it selects.',
  notApproved: 'This job deletes, and nobody has approved its settings.',
  count: (count: number) => `Znuny counts ${tickets(count)}.`,
  explained: (count: string) => `Counted without the job, by these settings: ${count}.`,
  listed: (fit: number, count: number) =>
    count === 1
      ? `The listed ticket ${fit === 1 ? 'fits' : 'does not fit'} them.`
      : `Of the ${count} listed tickets ${fit} fit them.`,
  limit: (most: number) => `Znuny takes ${most} at a time.`,
  trouble: {
    more: (count: number, explained: number) =>
      `Znuny would take ${tickets(count)}; what the settings page shows explains ${explained}.`,
    fewer: (count: number) =>
      `Znuny would take ${tickets(count)}; what the settings page shows selects more.`,
    others: () => 'Znuny would take other tickets than those that the settings page explains.',
    uncounted: () =>
      'What these settings select can’t be counted without the job, so that nobody can tell whether something else is stored.',
    'not-one': (count: number) =>
      `The job is for one ticket. Znuny would take ${tickets(count)}, or another.`,
    contradiction: () => 'Znuny’s page and the job’s settings disagree on whether tickets are deleted.',
  } satisfies Record<Trouble['kind'], (count: number, explained: number) => string>,
  strangers: (numbers: string) => `Not explained, among those listed: ${numbers}.`,
  cure: 'Something may be stored that the settings page can’t show, such as a state that was switched off. Open the settings and save them: Znuny then stores what the page shows, and nothing else.',
  unseenQueues: (names: string) =>
    `Loods counts with your rights, Znuny with all: you can’t read the queues ${names}. Ask an admin who can to look.`,
  unseenArchive: 'Archived tickets are taken by the job, too, but can’t be counted without it.',
  failures: {
    'session-expired': 'You are logged out. Log in, come back to this tab and press “Look again”.',
    'no-connection': 'The help desk can’t be reached.',
    'timed-out': 'The help desk did not answer in time.',
    'unknown-page': 'The help desk gave an answer that Loods does not know.',
    'no-permission': (message: string) => `Znuny refuses: “${message}”`,
    'error-screen': (message: string) => `Znuny shows an error: “${message}”`,
    'not-understood': (message: string) => `A page of Znuny was not understood: ${message}.`,
    unexpected: 'Something went wrong in Loods itself; details are in the browser’s console.',
    updated: 'Loods was updated. Reload this tab.',
    'no-store': 'What admins approved, and how jobs ran, can’t be read in this browser.',
  },
};

/** These words in one language. */
export type RunGuardWords = typeof english;

const dutch: RunGuardWords = {
  heading: 'Loods: mag deze taak lopen?',
  runHere: 'Loopt via Loods, hierboven.',
  checking: 'Instellingen en tickets worden bekeken …',
  counting: (count) => `${tickets(count)} ${are(count)} opnieuw geteld …`,
  willDelete: (count) => `Mag lopen: ${tickets(count)} ${are(count)} voorgoed verwijderd.`,
  willChange: (count) => `Mag lopen: er wordt niets verwijderd, ${tickets(count)} ${are(count)} gewijzigd.`,
  nothing: 'Er valt niets uit te voeren: er is geen ticket geselecteerd.',
  block: 'Geblokkeerd. Zo mag deze taak niet lopen.',
  unknown: 'Geblokkeerd. Loods kan niet zeggen of deze taak mag lopen.',
  again: 'Opnieuw kijken',
  editJob: 'Instellingen van de taak openen',
  settings: 'Instellingen die gelden',
  setting: 'Instelling',
  isSet: 'Staat op',
  shouldBe: 'Moet zijn',
  nothingSet: 'niets',
  wanted: {
    off: 'uit',
    anything: 'geen beleid',
    one: 'precies één',
    'ticket-number': 'het hele nummer van één ticket',
  },
  until: (day) => `${day} of eerder`,
  start: 'van',
  stop: 'tot en met',
  noPolicy: 'Deze taak heeft geen beleid. Ze verwijdert niets, dus ze mag lopen op wat ze selecteert.',
  notApproved: 'Deze taak verwijdert, en niemand heeft de instellingen goedgekeurd.',
  count: (count) => `Znuny telt ${tickets(count)}.`,
  explained: (count) => `Zonder de taak geteld, volgens deze instellingen: ${count}.`,
  listed: (fit, count) =>
    count === 1
      ? `Het getoonde ticket past daar ${fit === 1 ? 'bij' : 'niet bij'}.`
      : `Van de ${count} getoonde tickets passen er ${fit} bij.`,
  limit: (most) => `Znuny neemt er ${most} tegelijk.`,
  trouble: {
    more: (count, explained) =>
      `Znuny zou ${tickets(count)} nemen; wat de instellingenpagina toont, verklaart er ${explained}.`,
    fewer: (count) =>
      `Znuny zou ${tickets(count)} nemen; wat de instellingenpagina toont, selecteert er meer.`,
    others: () => 'Znuny zou andere tickets nemen dan de instellingenpagina verklaart.',
    uncounted: () =>
      'Wat deze instellingen selecteren is niet te tellen zonder de taak, dus niemand kan zeggen of er iets anders is opgeslagen.',
    'not-one': (count) => `De taak is voor één ticket. Znuny zou ${tickets(count)} nemen, of een ander.`,
    contradiction: () =>
      'De pagina van Znuny en de instellingen van de taak zijn het niet eens of er tickets worden verwijderd.',
  },
  strangers: (numbers) => `Niet verklaard, van de getoonde: ${numbers}.`,
  cure: 'Er kan iets zijn opgeslagen dat de instellingenpagina niet kan tonen, zoals een status die is uitgezet. Open de instellingen en sla ze op: dan bewaart Znuny wat de pagina toont, en niets anders.',
  unseenQueues: (names) =>
    `Loods telt met jouw rechten, Znuny met alle: jij kunt de wachtrijen ${names} niet lezen. Vraag een beheerder die dat wel kan om te kijken.`,
  unseenArchive: 'Gearchiveerde tickets neemt de taak ook, maar die zijn zonder de taak niet te tellen.',
  failures: {
    'session-expired': 'Je bent uitgelogd. Log in, kom terug naar dit tabblad en druk op “Opnieuw kijken”.',
    'no-connection': 'De helpdesk is niet bereikbaar.',
    'timed-out': 'De helpdesk antwoordde niet op tijd.',
    'unknown-page': 'De helpdesk gaf een antwoord dat Loods niet kent.',
    'no-permission': (message) => `Znuny weigert: “${message}”`,
    'error-screen': (message) => `Znuny toont een fout: “${message}”`,
    'not-understood': (message) => `Een pagina van Znuny werd niet begrepen: ${message}.`,
    unexpected: 'Er ging iets mis in Loods zelf; details staan in de console van de browser.',
    updated: 'Loods is bijgewerkt. Laad dit tabblad opnieuw.',
    'no-store': 'Wat beheerders goedkeurden, en hoe taken liepen, is in deze browser niet te lezen.',
  },
};

/** The words for a page in this language, as Znuny names it. */
export const runGuardWords = (language: string): RunGuardWords =>
  inLanguage(language, { en: english, nl: dutch });
