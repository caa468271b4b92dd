// The words on many tickets at once, in each language; they belong to the script that acts on them. What became of tickets is
// said in few words, behind a number of them or before their list; what to do about it, in a sentence.
import { inLanguage } from './language';

/** What can be said of tickets in a list of outcomes. */
type Said =
  | 'done'
  | 'already'
  | 'unlocked'
  | 'dateless'
  | 'noRight'
  | 'notFound'
  | 'unknownName'
  | 'refused'
  | 'changedSince'
  | 'failed'
  | 'unconfirmed'
  | 'notBegun';

const english = {
  close: 'Close',
  stop: 'Stop',
  stopping: 'Stopping …',
  takeBack: (count: number) => `Undo (${count})`,
  logIn: 'Log in',
  progress: (count: number, total: number) => `${count} of ${total}`,
  running: { spam: 'Marking as spam …', bounce: 'Moving …', undo: 'Undoing …' },
  stillWaiting: 'The help desk is slow: still waiting for it.',
  heading: { spam: 'Spam', bounce: 'Bounces', undo: 'Undo' },
  said: {
    done: 'done',
    already: 'already so',
    unlocked: 'done, but not locked any more',
    dateless: 'done, but pending without a date',
    noRight: 'without the right',
    notFound: 'not found',
    unknownName: 'not possible here',
    refused: 'refused by Znuny',
    changedSince: 'changed since',
    failed: 'failed',
    unconfirmed: 'not known',
    notBegun: 'not begun',
  } satisfies Record<Said, string>,
  locked: (owner?: string) => `locked by ${owner ?? 'another agent'}`,
  doneButLocked: (owner?: string) => `done, but locked by ${owner ?? 'another agent'} meanwhile`,
  advice: {
    locked: 'Nothing was changed. Ask for them, or wait until they are unlocked.',
    unlocked: 'The lock that they had could not be set again.',
    dateless: 'Znuny has forgotten until when; the ticket’s history says it. Set the date again.',
    noRight:
      'Nothing was changed. Ask an admin for the right “rw” on their queue, and “move_into” on the new one.',
    notFound: 'Deleted, archived, or in a queue that is closed to you.',
    unknownName: (target: string) =>
      `This help desk has no “${target}”. Nothing was changed. Set the right name in the options of Loods.`,
    refused: 'Znuny did not do it; a state may be switched off. Ask an admin.',
    changedSince: 'Something else happened to them. Nothing was changed.',
    unconfirmed: 'The connection broke off. Press again: what is done already stays as it is.',
    notBegun: 'Nothing was changed. They are still ticked.',
  },
  failures: {
    'session-expired':
      'You are logged out. Nothing was changed. Log in, come back to this tab and press again.',
    'no-connection': 'The help desk can’t be reached. Nothing was changed.',
    'timed-out': 'The help desk did not answer in time. Nothing was changed.',
    'unknown-page': 'The help desk gave an answer that Loods does not know. Nothing was changed.',
    'no-permission': (message: string) => `Znuny refuses: “${message}” Nothing was changed.`,
    'error-screen': (message: string) => `Znuny shows an error: “${message}” Nothing was changed.`,
  },
  updated: 'Loods was updated. Nothing was changed. Reload this tab to go on.',
  reload: 'Reload this tab',
  noSettings:
    'The browser does not give out the settings of Loods. Nothing was changed. Press again; if that does not help, start the browser anew.',
  unexpected:
    'Something went wrong in Loods itself. Look at the tickets before you go on; details are in the browser’s console.',
};

/** These words in one language. */
export type BulkWords = typeof english;

const dutch: BulkWords = {
  close: 'Sluiten',
  stop: 'Stoppen',
  stopping: 'Stopt …',
  takeBack: (count) => `Ongedaan maken (${count})`,
  logIn: 'Inloggen',
  progress: (count, total) => `${count} van ${total}`,
  running: { spam: 'Markeren als spam …', bounce: 'Verplaatsen …', undo: 'Ongedaan maken …' },
  stillWaiting: 'De helpdesk is traag: nog steeds aan het wachten.',
  heading: { spam: 'Spam', bounce: 'Bounces', undo: 'Ongedaan maken' },
  said: {
    done: 'gedaan',
    already: 'was al zo',
    unlocked: 'gedaan, maar niet meer vergrendeld',
    dateless: 'gedaan, maar wachtend zonder datum',
    noRight: 'zonder het recht',
    notFound: 'niet gevonden',
    unknownName: 'hier niet mogelijk',
    refused: 'geweigerd door Znuny',
    changedSince: 'sindsdien veranderd',
    failed: 'mislukt',
    unconfirmed: 'niet bekend',
    notBegun: 'niet begonnen',
  },
  locked: (owner) => `vergrendeld door ${owner ?? 'een andere behandelaar'}`,
  doneButLocked: (owner) => `gedaan, maar intussen vergrendeld door ${owner ?? 'een andere behandelaar'}`,
  advice: {
    locked: 'Er is niets veranderd. Vraag erom, of wacht tot ze ontgrendeld zijn.',
    unlocked: 'De vergrendeling die ze hadden kon niet opnieuw gezet worden.',
    dateless:
      'Znuny weet niet meer tot wanneer; de geschiedenis van het ticket zegt het. Zet de datum opnieuw.',
    noRight:
      'Er is niets veranderd. Vraag een beheerder om het recht “rw” op hun wachtrij, en “move_into” op de nieuwe.',
    notFound: 'Verwijderd, gearchiveerd, of in een wachtrij die voor jou dicht is.',
    unknownName: (target) =>
      `Deze helpdesk kent “${target}” niet. Er is niets veranderd. Zet de juiste naam in de opties van Loods.`,
    refused: 'Znuny deed het niet; misschien is een status uitgeschakeld. Vraag een beheerder.',
    changedSince: 'Er is iets anders mee gebeurd. Er is niets veranderd.',
    unconfirmed: 'De verbinding brak af. Druk nog eens: wat al gedaan is, blijft zoals het is.',
    notBegun: 'Er is niets veranderd. Ze zijn nog aangevinkt.',
  },
  failures: {
    'session-expired':
      'Je bent uitgelogd. Er is niets veranderd. Log in, kom terug naar dit tabblad en druk nog eens.',
    'no-connection': 'De helpdesk is niet bereikbaar. Er is niets veranderd.',
    'timed-out': 'De helpdesk antwoordde niet op tijd. Er is niets veranderd.',
    'unknown-page': 'De helpdesk gaf een antwoord dat Loods niet kent. Er is niets veranderd.',
    'no-permission': (message) => `Znuny weigert: “${message}” Er is niets veranderd.`,
    'error-screen': (message) => `Znuny toont een fout: “${message}” Er is niets veranderd.`,
  },
  updated: 'Loods is bijgewerkt. Er is niets veranderd. Herlaad dit tabblad om verder te gaan.',
  reload: 'Dit tabblad herladen',
  noSettings:
    'De browser geeft de instellingen van Loods niet. Er is niets veranderd. Druk nog eens; helpt dat niet, start dan de browser opnieuw.',
  unexpected:
    'Er ging iets mis in Loods zelf. Bekijk de tickets voordat je verdergaat; details staan in de console van de browser.',
};

/** The words for a page in this language, as Znuny names it. */
export const bulkWords = (language: string): BulkWords => inLanguage(language, { en: english, nl: dutch });
