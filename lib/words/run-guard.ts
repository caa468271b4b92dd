// What the guard says on the page before a Generic Agent's run, in each language.
import type { Trouble } from '../guard/prospect';
import { inLanguage } from './language';

const tickets = (count: number) => (count === 1 ? '1 ticket' : `${count} tickets`);
const are = (count: number) => (count === 1 ? 'wordt' : 'worden');

const english = {
  heading: 'Loods: may this job run?',
  /** Stands in the place of Znuny's link, before its “or Cancel”. */
  runHere: 'Run it with Loods, above,',
  checking: 'Looking at the settings and the tickets …',
  counting: (count: number) => `${tickets(count)} are counted anew, without the job.`,
  willDelete: (count: number) => `It may run: ${tickets(count)} would be deleted for good.`,
  willChange: (count: number) => `It may run: it deletes nothing, and would change ${tickets(count)}.`,
  nothing: 'There is nothing to run: no ticket is selected.',
  block: 'Locked. This job must not run as it stands.',
  unknown: 'Locked. Loods can’t tell whether this job may run.',
  uncounted:
    'Its settings are what was approved. Whether something else is stored, the tickets would tell, and not all of that can be counted.',
  again: 'Look again',
  editJob: 'Open the job’s settings',
  settings: 'Settings in force',
  setting: 'Setting',
  isSet: 'Set',
  shouldBe: 'Should be',
  nothingSet: 'nothing',
  wanted: {
    off: 'off',
    empty: 'there, with nothing filled in',
    anything: 'no policy',
    one: 'exactly one',
    'ticket-number': 'the whole number of one ticket',
  },
  until: (day: string) => `${day} or earlier`,
  ends: { start: 'from', stop: 'until' },
  noPolicy: 'This job has no policy. It deletes nothing, so it may run on what it selects.',
  notApproved: 'This job deletes, and nobody has approved its settings.',
  count: (count: number) => `Znuny counts ${tickets(count)}.`,
  explained: (count: string) => `Counted without the job, by these settings: ${count}.`,
  explainedInPart: (count: string) =>
    `Counted without the job, by those settings that can be asked for: ${count}.`,
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
    any: () => 'Nothing narrows what this job takes: it would be every ticket.',
    'not-one': (count: number) =>
      count === 0
        ? 'No ticket in this queue has this number.'
        : `The job is for one ticket. Znuny would take ${tickets(count)}, or another.`,
    contradiction: () => 'Znuny’s page and the job’s settings disagree on whether tickets are deleted.',
  } satisfies Record<Trouble['kind'], (count: number, explained: number) => string>,
  strangers: (numbers: string) => `Not explained, among those listed: ${numbers}.`,
  cure: 'Something may be stored that the settings page can’t show, such as a state that was switched off. Open the settings and save them: Znuny then stores what the page shows, and nothing else.',
  unseenQueues: (names: string) =>
    `Loods counts with your rights, Znuny with all: you can’t read the queues ${names}. Ask an admin who can to look.`,
  unseenArchive: 'Archived tickets are taken by the job, too, but can’t be counted without it.',
  sinceLast: (when: string, who: string) => `What is different from the last run (${when}, ${who}):`,
  sameAsLast: (when: string, who: string) => `The settings are those of the last run (${when}, ${who}).`,
  noLast: 'Loods knows of no former run of this job in this browser.',
  someone: 'unknown',
  differs: {
    count: 'Tickets',
    tickets: 'Listed tickets',
    'last-run': 'Last run',
    policy: 'What the job may be',
    since: 'is another one now',
  },
  changed: 'Nothing was run: something is not as it was shown. Look at it, and press again if it is right.',
  refused: 'Nothing was run.',
  refusals: {
    busy: 'Another run is under way. Wait until it is through.',
    'no-backup': 'Nobody has confirmed a backup of today.',
    'not-pass': 'The job may not run as it stands.',
    'not-sent': 'The lock could not be opened; details are in the browser’s console.',
    'not-recorded': 'That it begins could not be stored in this browser.',
    'cut-off': 'Its tab was closed before.',
  },
  run: (count: number, deletes: boolean) =>
    deletes ? `Delete ${tickets(count)}` : `Run on ${tickets(count)}`,
  runPortions: (most: number) =>
    `In portions of ${most}, each after a fresh check. You can stop between them.`,
  needsBackup: 'First confirm the backup.',
  askNumber:
    'Look through Znuny’s list below. If these are the tickets, type their number to run the job all the same:',
  running: 'The job runs.',
  runningReason: 'Keep this tab open: only so it is told what becomes of it.',
  lost: 'The connection was lost. Loods looks what became of the run.',
  left: (left: number, total: number) => `${left} of ${total} left`,
  stop: 'Stop after this portion',
  stopping: 'Stops after this portion …',
  elsewhere: 'Locked. Another tab of this browser runs this job.',
  elsewhereSince: (when: string, who: string) =>
    `Since ${when}, by ${who}. This page looks again when it is through.`,
  others: 'Locked. The tickets of this job are going right now: it seems to run from another browser.',
  othersReason: 'This page looks again when their number has stopped falling.',
  justStarted: 'This job was started a moment ago. Loods watches for some seconds whether it still runs.',
  findingOut: 'Looking what became of a run that was cut off …',
  begun: (when: string) => `The run of ${when}:`,
  ended: {
    done: (count: number) => `Znuny has run the job on ${tickets(count)}.`,
    deleted: (taken: number, left: number) => `Deleted: ${taken}. There are ${left} now.`,
    leftOver: 'Those that are left came since, or Znuny could not handle them.',
    stopped: {
      asked: 'Stopped between two portions, as you asked.',
      changed: 'Stopped between two portions: the job, or what it selects, is not as it was.',
      resaved:
        'Stopped: someone changed the job’s settings meanwhile. So its number of tickets does not tell how many it took before.',
      'no-progress': 'Stopped: Znuny ran the job, and the number of tickets has not fallen.',
      interrupted: 'Interrupted between two portions.',
    },
    failed: 'Nothing was run.',
    unknown: 'It is not known what was run.',
    brokeOff: 'Znuny began, and the number of tickets has stopped falling.',
    notBegun:
      'Znuny had not begun when Loods looked, and the request may still wait there. Look again in a while.',
  },
  backup: {
    title: 'Backup first',
    about:
      'What is deleted is gone for good. Have a backup of the database made, or make it on the server as root:',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied: select it',
    by: 'Who says that it is made?',
    confirm: 'The backup is made',
    notKept: 'That could not be stored in this browser.',
    confirmed: (who: string, when: string) => `The backup of today is made, says ${who} (${when}).`,
  },
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
  runHere: 'Uitvoeren doe je hierboven, met Loods,',
  checking: 'Instellingen en tickets worden bekeken …',
  counting: (count) => `${tickets(count)} ${are(count)} opnieuw geteld, zonder de taak.`,
  willDelete: (count) => `Mag lopen: ${tickets(count)} ${are(count)} voorgoed verwijderd.`,
  willChange: (count) => `Mag lopen: er wordt niets verwijderd, ${tickets(count)} ${are(count)} gewijzigd.`,
  nothing: 'Er valt niets uit te voeren: er is geen ticket geselecteerd.',
  block: 'Geblokkeerd. Zo mag deze taak niet lopen.',
  unknown: 'Geblokkeerd. Loods kan niet zeggen of deze taak mag lopen.',
  uncounted:
    'De instellingen zijn wat is goedgekeurd. Of er iets anders is opgeslagen, zouden de tickets vertellen, en dat is niet helemaal te tellen.',
  again: 'Opnieuw kijken',
  editJob: 'Instellingen van de taak openen',
  settings: 'Instellingen die gelden',
  setting: 'Instelling',
  isSet: 'Staat op',
  shouldBe: 'Moet zijn',
  nothingSet: 'niets',
  wanted: {
    off: 'uit',
    empty: 'aanwezig, met niets ingevuld',
    anything: 'geen beleid',
    one: 'precies één',
    'ticket-number': 'het hele nummer van één ticket',
  },
  until: (day) => `${day} of eerder`,
  ends: { start: 'van', stop: 'tot en met' },
  noPolicy: 'Deze taak heeft geen beleid. Hij verwijdert niets, dus hij mag lopen op wat hij selecteert.',
  notApproved: 'Deze taak verwijdert, en niemand heeft de instellingen goedgekeurd.',
  count: (count) => `Znuny telt ${tickets(count)}.`,
  explained: (count) => `Zonder de taak geteld, volgens deze instellingen: ${count}.`,
  explainedInPart: (count) =>
    `Zonder de taak geteld, volgens de instellingen waar naar te vragen is: ${count}.`,
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
    any: () => 'Niets beperkt wat deze taak neemt: het zou elk ticket zijn.',
    'not-one': (count) =>
      count === 0
        ? 'Geen ticket in deze wachtrij heeft dit nummer.'
        : `De taak is voor één ticket. Znuny zou ${tickets(count)} nemen, of een ander.`,
    contradiction: () =>
      'De pagina van Znuny en de instellingen van de taak zijn het niet eens of er tickets worden verwijderd.',
  },
  strangers: (numbers) => `Niet verklaard, van de getoonde: ${numbers}.`,
  cure: 'Er kan iets zijn opgeslagen dat de instellingenpagina niet kan tonen, zoals een status die is uitgezet. Open de instellingen en sla ze op: dan bewaart Znuny wat de pagina toont, en niets anders.',
  unseenQueues: (names) =>
    `Loods telt met jouw rechten, Znuny met alle: jij kunt de wachtrijen ${names} niet lezen. Vraag een beheerder die dat wel kan om te kijken.`,
  unseenArchive: 'Gearchiveerde tickets neemt de taak ook, maar die zijn zonder de taak niet te tellen.',
  sinceLast: (when, who) => `Wat anders is dan bij de vorige keer (${when}, ${who}):`,
  sameAsLast: (when, who) => `De instellingen zijn die van de vorige keer (${when}, ${who}).`,
  noLast: 'Loods weet in deze browser van geen eerdere keer dat deze taak liep.',
  someone: 'onbekend',
  differs: {
    count: 'Aantal tickets',
    tickets: 'Getoonde tickets',
    'last-run': 'Laatst uitgevoerd',
    policy: 'Wat de taak mag zijn',
    since: 'is nu anders',
  },
  changed:
    'Er is niets uitgevoerd: iets is niet zoals het getoond werd. Bekijk het, en druk nog eens als het klopt.',
  refused: 'Er is niets uitgevoerd.',
  refusals: {
    busy: 'Er loopt al een taak. Wacht tot die klaar is.',
    'no-backup': 'Niemand heeft een backup van vandaag bevestigd.',
    'not-pass': 'Zo mag de taak niet lopen.',
    'not-sent': 'Het slot kon niet open; details staan in de console van de browser.',
    'not-recorded': 'Dat hij begint, kon in deze browser niet worden opgeslagen.',
    'cut-off': 'Het tabblad was daarvoor al gesloten.',
  },
  run: (count, deletes) => (deletes ? `${tickets(count)} verwijderen` : `Uitvoeren op ${tickets(count)}`),
  runPortions: (most) => `In porties van ${most}, elk na een nieuwe controle. Daartussen kun je stoppen.`,
  needsBackup: 'Bevestig eerst de backup.',
  askNumber:
    'Kijk Znuny’s lijst hieronder na. Zijn dit de tickets, typ dan hun aantal om de taak toch uit te voeren:',
  running: 'De taak loopt.',
  runningReason: 'Laat dit tabblad open: alleen dan wordt verteld wat ervan komt.',
  lost: 'De verbinding brak af. Loods kijkt wat er van de taak is geworden.',
  left: (left, total) => `nog ${left} van ${total}`,
  stop: 'Stoppen na deze portie',
  stopping: 'Stopt na deze portie …',
  elsewhere: 'Geblokkeerd. Een ander tabblad van deze browser voert deze taak uit.',
  elsewhereSince: (when, who) => `Sinds ${when}, door ${who}. Deze pagina kijkt opnieuw zodra het klaar is.`,
  others:
    'Geblokkeerd. De tickets van deze taak verdwijnen op dit moment: hij lijkt vanuit een andere browser te lopen.',
  othersReason: 'Deze pagina kijkt opnieuw zodra hun aantal niet meer daalt.',
  justStarted: 'Deze taak is zojuist gestart. Loods kijkt enkele seconden of hij nog loopt.',
  findingOut: 'Er wordt gekeken wat er is geworden van een taak die werd afgebroken …',
  begun: (when) => `De uitvoering van ${when}:`,
  ended: {
    done: (count) => `Znuny heeft de taak uitgevoerd op ${tickets(count)}.`,
    deleted: (taken, left) => `Verwijderd: ${taken}. Er zijn er nu ${left}.`,
    leftOver: 'Die er nog zijn, kwamen er sindsdien bij, of Znuny kon er niets mee.',
    stopped: {
      asked: 'Gestopt tussen twee porties, zoals je vroeg.',
      changed: 'Gestopt tussen twee porties: de taak, of wat hij selecteert, is niet meer zoals het was.',
      resaved:
        'Gestopt: iemand wijzigde intussen de instellingen van de taak. Het aantal tickets zegt daardoor niet hoeveel hij er al nam.',
      'no-progress': 'Gestopt: Znuny voerde de taak uit, en het aantal tickets is niet gedaald.',
      interrupted: 'Onderbroken tussen twee porties.',
    },
    failed: 'Er is niets uitgevoerd.',
    unknown: 'Het is niet bekend wat er is uitgevoerd.',
    brokeOff: 'Znuny begon, en het aantal tickets daalt niet meer.',
    notBegun:
      'Znuny was niet begonnen toen Loods keek, en het verzoek wacht daar misschien nog. Kijk straks opnieuw.',
  },
  backup: {
    title: 'Eerst een backup',
    about:
      'Wat verwijderd is, is voorgoed weg. Laat een backup van de database maken, of maak die op de server als root:',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    notCopied: 'Niet gekopieerd: selecteer het',
    by: 'Wie zegt dat die gemaakt is?',
    confirm: 'De backup is gemaakt',
    notKept: 'Dat kon in deze browser niet worden opgeslagen.',
    confirmed: (who, when) => `De backup van vandaag is gemaakt, zegt ${who} (${when}).`,
  },
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
