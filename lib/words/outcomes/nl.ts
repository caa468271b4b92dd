import type { OutcomeWords } from './words';

export const dutch: OutcomeWords = {
  close: 'Melding sluiten',
  doneButLocked: (number, so, owner) =>
    `Ticket ${number} ${so}, maar ${owner ?? 'een andere behandelaar'} vergrendelde het op hetzelfde moment. Er is niets meer te doen.`,
  doneButUnlocked: (number, so) =>
    `Ticket ${number} ${so}, maar de vergrendeling die het had is weg en kon niet opnieuw gezet worden. Wie het nog nodig heeft kan het vergrendelen.`,
  doneButDateless: (number, so, row) =>
    `Ticket ${number} ${so}, maar Znuny weet niet meer tot wanneer; in de geschiedenis staat: “${row}” Zet de datum opnieuw.`,
  altered: (number, title) =>
    `Ticket ${number} heet nu “${title}”: de database van deze helpdesk kan niet alle tekens bewaren die je typte.`,
  overtaken: (number, title) =>
    `Iemand heeft ticket ${number} intussen hernoemd: het heet “${title}”. Er is niets veranderd. Sla nog eens op om jouw titel ervoor in de plaats te zetten.`,
  changedSince: (number, rows) =>
    `Er is niets ongedaan gemaakt: er is sindsdien iets anders met ticket ${number} gebeurd. ${rows} Bekijk het ticket voordat je verdergaat.`,
  checking: 'Navragen bij de helpdesk …',
  stillWaiting: 'De helpdesk is traag: nog steeds aan het wachten.',
  locked: (number, owner) =>
    `Ticket ${number} is vergrendeld door ${owner ?? 'een andere behandelaar'}. Er is niets veranderd. Vraag erom, of wacht tot het ontgrendeld is.`,
  notFound:
    'De helpdesk toont je dit ticket niet: misschien is het verwijderd, gearchiveerd, of staat het in een wachtrij die voor jou dicht is.',
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
  noSettings:
    'De browser geeft de instellingen van Loods niet. Er is niets veranderd. Helpt opnieuw proberen niet, start dan de browser opnieuw.',
  updated: 'Loods is bijgewerkt. Herlaad dit tabblad: het toont hoe het ticket nu is.',
  logIn: 'Inloggen',
  tryAgain: 'Opnieuw proberen',
  check: 'Controleren',
  takeBack: 'Ongedaan maken',
  again: {
    spam: (state) => `is weer ${state}`,
    bounce: (queue) => `staat weer in de wachtrij ${queue}`,
    rename: (title) => `heet weer “${title}”`,
  },
  withLockAndOwner: (again) => `${again}, met zijn vroegere vergrendeling en eigenaar`,
  titleLabel: 'Titel van dit ticket. Enter slaat op, Escape laat hem zoals hij was.',
  titleMissing: 'Een ticket moet een titel hebben.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  spam: {
    pending: 'Markeren als spam …',
    so: (state) => `is nu ${state}`,
    done: (number, state) => `Ticket ${number} is ${state}, en ontgrendeld.`,
    already: (number, state) => `Ticket ${number} was al ${state}. Er is niets veranderd.`,
    unknownName: (_, state) =>
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
    so: (queue) => `staat in de wachtrij ${queue}`,
    done: (number, queue) => `Ticket ${number} staat in de wachtrij ${queue}.`,
    already: (number, queue) => `Ticket ${number} stond al in de wachtrij ${queue}. Er is niets veranderd.`,
    unknownName: (_, queue) =>
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
    so: (title) => `heet nu “${title}”`,
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
  undo: {
    pending: 'Ongedaan maken …',
    done: (number, again) => `Ongedaan gemaakt: ticket ${number} ${again}.`,
    already: (number, again) => `Ticket ${number} ${again}; dat was al zo. Er is niets veranderd.`,
    unknownName: (number) =>
      `De wachtrij waar ticket ${number} in stond heet inmiddels anders, of bestaat niet meer. Er is niets veranderd. Verplaats het ticket in Znuny.`,
    refused: (number) =>
      `Znuny heeft ticket ${number} niet teruggezet; misschien is een status uitgeschakeld. Open het ticket om te zien hoe het er nu voor staat.`,
    noRight: (number) =>
      `Je mag ticket ${number} niet terugzetten. Er is niets veranderd. Vraag een beheerder om het recht “rw” op zijn wachtrij en “move_into” op zijn vroegere.`,
    unconfirmed: () =>
      'De verbinding brak af tijdens het ongedaan maken. Het is niet bekend of het ticket is teruggezet. Controleer het voordat je het opnieuw probeert.',
    notDone: (number) => `Ticket ${number} is niet zoals het was. Je kunt het opnieuw proberen.`,
  },
};
