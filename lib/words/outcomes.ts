// What Loods says while it acts on a ticket and afterwards, in each language. A target is what the action leads to: the name
// of a state or of a queue, or a title.
import { inLanguage } from './language';

type About = (number: string, target: string, owner?: string) => string;

/** What is said of one action. */
export interface ActionWords {
  readonly pending: string;
  readonly done: About;
  readonly already: About;
  /** Absent where no name can be unknown. */
  readonly unknownName?: (target: string) => string;
  readonly refused: About;
  readonly noRight: About;
  readonly unconfirmed: (target: string) => string;
  readonly notDone: About;
}

/** What is said of all actions, and of each. */
export interface OutcomeWords {
  readonly close: string;
  readonly doneButLocked: About;
  readonly checking: string;
  readonly locked: (number: string, owner?: string) => string;
  readonly notFound: string;
  readonly sessionExpired: string;
  readonly noPermission: (message: string) => string;
  readonly errorScreen: (message: string) => string;
  readonly noConnection: string;
  readonly timedOut: (seconds: number) => string;
  readonly unknownPage: string;
  readonly unexpected: string;
  readonly logIn: string;
  readonly tryAgain: string;
  readonly check: string;
  readonly titleLabel: string;
  readonly titleMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly spam: ActionWords;
  readonly bounce: ActionWords;
  readonly rename: ActionWords;
}

const english: OutcomeWords = {
  close: 'Close message',
  doneButLocked: (number, state, owner) =>
    `Ticket ${number} is ${state}, but ${owner ?? 'another agent'} locked it in the same moment. Nothing more to do.`,
  checking: 'Asking the help desk …',
  locked: (number, owner) =>
    `Ticket ${number} is locked by ${owner ?? 'another agent'}. Nothing was changed. Ask for it, or wait until it is unlocked.`,
  notFound:
    'The help desk does not show you this ticket: it may be deleted, archived, or in a queue that is closed to you. Nothing was changed.',
  sessionExpired: 'You are logged out. Nothing was changed. Log in, come back to this tab and try again.',
  noPermission: (message) => `Znuny refuses: “${message}” Nothing was changed.`,
  errorScreen: (message) => `Znuny shows an error: “${message}” Nothing was changed.`,
  noConnection: 'The help desk can’t be reached. Nothing was changed. Try again when the connection is back.',
  timedOut: (seconds) => `The help desk did not answer within ${seconds} seconds. Nothing was changed.`,
  unknownPage: 'The help desk gave an answer that Loods does not know. Nothing was changed.',
  unexpected:
    'Something went wrong in Loods itself. Look at the ticket before you go on; details are in the browser’s console.',
  logIn: 'Log in',
  tryAgain: 'Try again',
  check: 'Check',
  titleLabel: 'Title of this ticket. Enter saves, Escape leaves it as it was.',
  titleMissing: 'A ticket needs a title.',
  save: 'Save',
  cancel: 'Cancel',
  spam: {
    pending: 'Marking as spam …',
    done: (number, state) => `Ticket ${number} is ${state}, and unlocked.`,
    already: (number, state) => `Ticket ${number} was ${state} already. Nothing was changed.`,
    unknownName: (state) =>
      `This help desk has no state called “${state}”. Nothing was changed. Set the right name in the options of Loods.`,
    refused: (number, state, owner) =>
      `Znuny does not give ticket ${number} the state “${state}”; it may be switched off. The ticket is not spam${owner ? `; its owner is ${owner}` : ''}. Ask an admin about this state.`,
    noRight: (number) =>
      `You may read ticket ${number}, but not change it. Nothing was changed. Ask an admin for the right “rw” on its queue.`,
    unconfirmed: (state) =>
      `The connection broke off while marking. It is not known whether the ticket became ${state}. Check before you try again.`,
    notDone: (number, state) => `Ticket ${number} is not ${state}. You can try again.`,
  },
  bounce: {
    pending: 'Moving …',
    done: (number, queue) => `Ticket ${number} is in the queue ${queue}.`,
    already: (number, queue) => `Ticket ${number} was in the queue ${queue} already. Nothing was changed.`,
    unknownName: (queue) =>
      `This help desk has no queue called “${queue}”. Nothing was changed. Set the right name in the options of Loods.`,
    refused: (number, queue) =>
      `Znuny did not move ticket ${number} to the queue ${queue}. Ask an admin about this queue.`,
    noRight: (number, queue) =>
      `You may not move ticket ${number} to the queue ${queue}. Nothing was changed. Ask an admin for the right “rw” on its queue and “move_into” on ${queue}.`,
    unconfirmed: (queue) =>
      `The connection broke off while moving. It is not known whether the ticket is in the queue ${queue}. Check before you try again.`,
    notDone: (number, queue) => `Ticket ${number} is not in the queue ${queue}. You can try again.`,
  },
  rename: {
    pending: 'Renaming …',
    done: (number, title) => `Ticket ${number} is called “${title}” now.`,
    already: (number, title) => `Ticket ${number} was called “${title}” already. Nothing was changed.`,
    refused: (number) =>
      `Znuny did not rename ticket ${number}. An admin may have taken the title out of “Free Fields”.`,
    noRight: (number) =>
      `You may read ticket ${number}, but not rename it. Nothing was changed. Ask an admin for the right “rw” on its queue.`,
    unconfirmed: (title) =>
      `The connection broke off while renaming. It is not known whether the ticket is called “${title}”. Check before you try again.`,
    notDone: (number, title) => `Ticket ${number} is not called “${title}”. You can try again.`,
  },
};

const dutch: OutcomeWords = {
  close: 'Melding sluiten',
  doneButLocked: (number, state, owner) =>
    `Ticket ${number} is ${state}, maar ${owner ?? 'een andere agent'} vergrendelde het op hetzelfde moment. Er is niets meer te doen.`,
  checking: 'Navragen bij de helpdesk …',
  locked: (number, owner) =>
    `Ticket ${number} is vergrendeld door ${owner ?? 'een andere agent'}. Er is niets veranderd. Vraag erom, of wacht tot het ontgrendeld is.`,
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
  unexpected:
    'Er ging iets mis in Loods zelf. Bekijk het ticket voordat je verdergaat; details staan in de console van de browser.',
  logIn: 'Inloggen',
  tryAgain: 'Opnieuw proberen',
  check: 'Controleren',
  titleLabel: 'Titel van dit ticket. Enter slaat op, Escape laat hem zoals hij was.',
  titleMissing: 'Een ticket moet een titel hebben.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  spam: {
    pending: 'Markeren als spam …',
    done: (number, state) => `Ticket ${number} is ${state}, en ontgrendeld.`,
    already: (number, state) => `Ticket ${number} was al ${state}. Er is niets veranderd.`,
    unknownName: (state) =>
      `Deze helpdesk heeft geen status “${state}”. Er is niets veranderd. Zet de juiste naam in de opties van Loods.`,
    refused: (number, state, owner) =>
      `Znuny geeft ticket ${number} de status “${state}” niet; misschien is die uitgezet. Het ticket is geen spam${owner ? `; de eigenaar is ${owner}` : ''}. Vraag een beheerder naar deze status.`,
    noRight: (number) =>
      `Je mag ticket ${number} lezen, maar niet wijzigen. Er is niets veranderd. Vraag een beheerder om het recht “rw” op de wachtrij.`,
    unconfirmed: (state) =>
      `De verbinding brak af tijdens het markeren. Het is niet bekend of het ticket ${state} werd. Controleer het voordat je het opnieuw probeert.`,
    notDone: (number, state) => `Ticket ${number} is geen ${state}. Je kunt het opnieuw proberen.`,
  },
  bounce: {
    pending: 'Verplaatsen …',
    done: (number, queue) => `Ticket ${number} staat in de wachtrij ${queue}.`,
    already: (number, queue) => `Ticket ${number} stond al in de wachtrij ${queue}. Er is niets veranderd.`,
    unknownName: (queue) =>
      `Deze helpdesk heeft geen wachtrij “${queue}”. Er is niets veranderd. Zet de juiste naam in de opties van Loods.`,
    refused: (number, queue) =>
      `Znuny verplaatste ticket ${number} niet naar de wachtrij ${queue}. Vraag een beheerder naar deze wachtrij.`,
    noRight: (number, queue) =>
      `Je mag ticket ${number} niet naar de wachtrij ${queue} verplaatsen. Er is niets veranderd. Vraag een beheerder om het recht “rw” op zijn wachtrij en “move_into” op ${queue}.`,
    unconfirmed: (queue) =>
      `De verbinding brak af tijdens het verplaatsen. Het is niet bekend of het ticket in de wachtrij ${queue} staat. Controleer het voordat je het opnieuw probeert.`,
    notDone: (number, queue) =>
      `Ticket ${number} staat niet in de wachtrij ${queue}. Je kunt het opnieuw proberen.`,
  },
  rename: {
    pending: 'Hernoemen …',
    done: (number, title) => `Ticket ${number} heet nu “${title}”.`,
    already: (number, title) => `Ticket ${number} heette al “${title}”. Er is niets veranderd.`,
    refused: (number) =>
      `Znuny hernoemde ticket ${number} niet. Misschien haalde een beheerder de titel uit “Vrije velden”.`,
    noRight: (number) =>
      `Je mag ticket ${number} lezen, maar niet hernoemen. Er is niets veranderd. Vraag een beheerder om het recht “rw” op de wachtrij.`,
    unconfirmed: (title) =>
      `De verbinding brak af tijdens het hernoemen. Het is niet bekend of het ticket “${title}” heet. Controleer het voordat je het opnieuw probeert.`,
    notDone: (number, title) => `Ticket ${number} heet niet “${title}”. Je kunt het opnieuw proberen.`,
  },
};

/** The words for a page in this language, as Znuny names it. */
export const outcomeWords = (language: string): OutcomeWords =>
  inLanguage(language, { en: english, nl: dutch });
