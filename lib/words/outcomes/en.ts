import type { OutcomeWords } from './words';

export const english: OutcomeWords = {
  close: 'Close message',
  doneButLocked: (number, so, owner) =>
    `Ticket ${number} ${so}, but ${owner ?? 'another agent'} locked it in the same moment. Nothing more to do.`,
  doneButUnlocked: (number, so) =>
    `Ticket ${number} ${so}, but the lock that it had is gone and could not be set again. Whoever still needs it can lock it.`,
  doneButDateless: (number, so, row) =>
    `Ticket ${number} ${so}, but Znuny has forgotten until when; its history says: “${row}” Set the date again.`,
  altered: (number, title) =>
    `Ticket ${number} is called “${title}” now: this help desk’s database can’t keep all the characters you typed.`,
  overtaken: (number, title) =>
    `Someone renamed ticket ${number} meanwhile: it is called “${title}”. Nothing was changed. Save again to put your title in its place.`,
  changedSince: (number, rows) =>
    `Nothing was undone: something else happened to ticket ${number} since. ${rows} Look at the ticket before you go on.`,
  checking: 'Asking the help desk …',
  stillWaiting: 'The help desk is slow: still waiting for it.',
  locked: (number, owner) =>
    `Ticket ${number} is locked by ${owner ?? 'another agent'}. Nothing was changed. Ask for it, or wait until it is unlocked.`,
  notFound:
    'The help desk does not show you this ticket: it may be deleted, archived, or in a queue that is closed to you.',
  sessionExpired: 'You are logged out. Nothing was changed. Log in, come back to this tab and try again.',
  noPermission: (message) => `Znuny refuses: “${message}” Nothing was changed.`,
  errorScreen: (message) => `Znuny shows an error: “${message}” Nothing was changed.`,
  noConnection: 'The help desk can’t be reached. Nothing was changed. Try again when the connection is back.',
  timedOut: (seconds) => `The help desk did not answer within ${seconds} seconds. Nothing was changed.`,
  unknownPage: 'The help desk gave an answer that Loods does not know. Nothing was changed.',
  unexpected:
    'Something went wrong in Loods itself. Look at the ticket before you go on; details are in the browser’s console.',
  noSettings:
    'The browser does not give out the settings of Loods. Nothing was changed. If trying again does not help, start the browser anew.',
  updated: 'Loods was updated. Reload this tab: it shows how the ticket is now.',
  logIn: 'Log in',
  tryAgain: 'Try again',
  check: 'Check',
  takeBack: 'Undo',
  again: {
    spam: (state) => `is ${state} again`,
    bounce: (queue) => `is in the queue ${queue} again`,
    rename: (title) => `is called “${title}” again`,
  },
  withLockAndOwner: (again) => `${again}, with its former lock and owner`,
  titleLabel: 'Title of this ticket. Enter saves, Escape leaves it as it was.',
  titleMissing: 'A ticket needs a title.',
  save: 'Save',
  cancel: 'Cancel',
  spam: {
    pending: 'Marking as spam …',
    so: (state) => `is ${state}`,
    done: (number, state) => `Ticket ${number} is ${state}, and unlocked.`,
    already: (number, state) => `Ticket ${number} was ${state} already. Nothing was changed.`,
    unknownName: (_, state) =>
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
    so: (queue) => `is in the queue ${queue}`,
    done: (number, queue) => `Ticket ${number} is in the queue ${queue}.`,
    already: (number, queue) => `Ticket ${number} was in the queue ${queue} already. Nothing was changed.`,
    unknownName: (_, queue) =>
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
    so: (title) => `is called “${title}” now`,
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
  undo: {
    pending: 'Undoing …',
    done: (number, again) => `Undone: ticket ${number} ${again}.`,
    already: (number, again) => `Ticket ${number} ${again} already. Nothing was changed.`,
    unknownName: (number) =>
      `The queue that ticket ${number} was in has another name by now, or is gone. Nothing was changed. Move the ticket in Znuny.`,
    refused: (number) =>
      `Znuny did not change ticket ${number} back; a state may be switched off. Open the ticket to see how it is now.`,
    noRight: (number) =>
      `You may not change ticket ${number} back. Nothing was changed. Ask an admin for the rights “rw” on its queue and “move_into” on its former one.`,
    unconfirmed: () =>
      'The connection broke off while undoing. It is not known whether the ticket was changed back. Check before you try again.',
    notDone: (number) => `Ticket ${number} is not as it was before. You can try again.`,
  },
};
