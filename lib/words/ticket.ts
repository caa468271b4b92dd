// The words of ticket screens, in each language.
import { inLanguage } from './language';

const english = {
  close: 'Close message',
  spam: 'Spam',
  spamTitle: 'Mark this ticket as spam and unlock it. No note, no mail.',
  marking: 'Marking as spam …',
  checking: 'Asking the help desk …',
  done: (number: string, state: string) => `Ticket ${number} is ${state}, and unlocked.`,
  doneButLocked: (number: string, state: string, owner?: string) =>
    `Ticket ${number} is ${state}, but ${owner ?? 'another agent'} locked it in the same moment. Nothing more to do.`,
  already: (number: string, state: string) => `Ticket ${number} was ${state} already. Nothing was changed.`,
  stateUnknown: (state: string) =>
    `This help desk has no state called “${state}”. Nothing was changed. Set the right name in the options of Loods.`,
  stateRefused: (number: string, state: string, owner?: string) =>
    `Znuny does not give ticket ${number} the state “${state}”; it may be switched off. The ticket is not spam${owner ? `; its owner is ${owner}` : ''}. Ask an admin about this state.`,
  locked: (number: string, owner?: string) =>
    `Ticket ${number} is locked by ${owner ?? 'another agent'}. Nothing was changed. Ask for it, or wait until it is unlocked.`,
  noRight: (number: string) =>
    `You may read ticket ${number}, but not change it. Nothing was changed. Ask an admin for the right “rw” on its queue.`,
  notFound:
    'The help desk does not show you this ticket: it may be deleted, archived, or in a queue that is closed to you. Nothing was changed.',
  sessionExpired: 'You are logged out. Nothing was changed. Log in, come back to this tab and try again.',
  noPermission: (message: string) => `Znuny refuses: “${message}” Nothing was changed.`,
  errorScreen: (message: string) => `Znuny shows an error: “${message}” Nothing was changed.`,
  noConnection: 'The help desk can’t be reached. Nothing was changed. Try again when the connection is back.',
  timedOut: (seconds: number) =>
    `The help desk did not answer within ${seconds} seconds. Nothing was changed.`,
  unknownPage: 'The help desk gave an answer that Loods does not know. Nothing was changed.',
  unconfirmed: (state: string) =>
    `The connection broke off while marking. It is not known whether the ticket became ${state}. Check before you try again.`,
  notSpam: (number: string, state: string) => `Ticket ${number} is not ${state}. You can try again.`,
  updated: 'Loods was updated. Nothing was changed. Reload this tab to go on.',
  notLoaded: 'Loods could not load a part of itself. Nothing was changed. Reload this tab to go on.',
  unexpected:
    'Something went wrong in Loods itself. Look at the ticket before you go on; details are in the browser’s console.',
  logIn: 'Log in',
  tryAgain: 'Try again',
  check: 'Check',
  reload: 'Reload this tab',
};

/** The words of ticket screens in one language. */
export type TicketWords = typeof english;

const dutch: TicketWords = {
  close: 'Melding sluiten',
  spam: 'Spam',
  spamTitle: 'Markeer dit ticket als spam en ontgrendel het. Geen notitie, geen mail.',
  marking: 'Markeren als spam …',
  checking: 'Navragen bij de helpdesk …',
  done: (number, state) => `Ticket ${number} is ${state}, en ontgrendeld.`,
  doneButLocked: (number, state, owner) =>
    `Ticket ${number} is ${state}, maar ${owner ?? 'een andere agent'} vergrendelde het op hetzelfde moment. Er is niets meer te doen.`,
  already: (number, state) => `Ticket ${number} was al ${state}. Er is niets veranderd.`,
  stateUnknown: (state) =>
    `Deze helpdesk heeft geen status “${state}”. Er is niets veranderd. Zet de juiste naam in de opties van Loods.`,
  stateRefused: (number, state, owner) =>
    `Znuny geeft ticket ${number} de status “${state}” niet; misschien is die uitgezet. Het ticket is geen spam${owner ? `; de eigenaar is ${owner}` : ''}. Vraag een beheerder naar deze status.`,
  locked: (number, owner) =>
    `Ticket ${number} is vergrendeld door ${owner ?? 'een andere agent'}. Er is niets veranderd. Vraag erom, of wacht tot het ontgrendeld is.`,
  noRight: (number) =>
    `Je mag ticket ${number} lezen, maar niet wijzigen. Er is niets veranderd. Vraag een beheerder om het recht “rw” op de wachtrij.`,
  notFound:
    'De helpdesk toont je dit ticket niet: misschien is het verwijderd, gearchiveerd, of staat het in een wachtrij die voor jou dicht is. Er is niets veranderd.',
  sessionExpired:
    'Je bent uitgelogd. Er is niets veranderd. Log in, kom terug naar dit tabblad en probeer het opnieuw.',
  noPermission: (message) => `Znuny weigert: “${message}” Er is niets veranderd.`,
  errorScreen: (message) => `Znuny toont een fout: “${message}” Er is niets veranderd.`,
  noConnection:
    'De helpdesk is niet bereikbaar. Er is niets veranderd. Probeer het opnieuw als de verbinding er weer is.',
  timedOut: (seconds) => `De helpdesk antwoordde niet binnen ${seconds} seconden. Er is niets veranderd.`,
  unknownPage: 'De helpdesk gaf een antwoord dat Loods niet kent. Er is niets veranderd.',
  unconfirmed: (state) =>
    `De verbinding brak af tijdens het markeren. Het is niet bekend of het ticket ${state} werd. Controleer het voordat je het opnieuw probeert.`,
  notSpam: (number, state) => `Ticket ${number} is geen ${state}. Je kunt het opnieuw proberen.`,
  updated: 'Loods is bijgewerkt. Er is niets veranderd. Herlaad dit tabblad om verder te gaan.',
  notLoaded:
    'Loods kon een deel van zichzelf niet laden. Er is niets veranderd. Herlaad dit tabblad om verder te gaan.',
  unexpected:
    'Er ging iets mis in Loods zelf. Bekijk het ticket voordat je verdergaat; details staan in de console van de browser.',
  logIn: 'Inloggen',
  tryAgain: 'Opnieuw proberen',
  check: 'Controleren',
  reload: 'Dit tabblad herladen',
};

/** The words for a page in this language, as Znuny names it. */
export const ticketWords = (language: string): TicketWords =>
  inLanguage(language, { en: english, nl: dutch });
