// The words on ticket screens before anything is pressed, in each language.
import { inLanguage } from './language';

const english = {
  spam: 'Spam',
  spamTitle: 'Mark this ticket as spam and unlock it. Its owner stays. No note, no mail.',
  bounce: 'Bounces',
  bounceTitle: 'Move this ticket to the queue for bounces. State, lock and owner stay as they are.',
  rename: 'Rename',
  renameTitle: 'Change the title of this ticket, here.',
  undo: 'Undo',
  undoTitle: 'Take back what was done last to this ticket here, unless it was changed since.',
  updated: 'Loods was updated. Nothing was changed. Reload this tab to go on.',
  notLoaded: 'Loods could not load a part of itself. Nothing was changed. Reload this tab to go on.',
  reload: 'Reload this tab',
};

/** These words in one language. */
export type TicketWords = typeof english;

const dutch: TicketWords = {
  spam: 'Spam',
  spamTitle: 'Markeer dit ticket als spam en ontgrendel het. De eigenaar blijft. Geen notitie, geen mail.',
  bounce: 'Bounces',
  bounceTitle:
    'Verplaats dit ticket naar de wachtrij voor bounces. Status, vergrendeling en eigenaar blijven zoals ze zijn.',
  rename: 'Hernoemen',
  renameTitle: 'Wijzig de titel van dit ticket, hier ter plaatse.',
  undo: 'Ongedaan maken',
  undoTitle: 'Maak ongedaan wat hier het laatst met dit ticket gedaan is, tenzij het sindsdien gewijzigd is.',
  updated: 'Loods is bijgewerkt. Er is niets veranderd. Herlaad dit tabblad om verder te gaan.',
  notLoaded:
    'Loods kon een deel van zichzelf niet laden. Er is niets veranderd. Herlaad dit tabblad om verder te gaan.',
  reload: 'Dit tabblad herladen',
};

/** The words for a page in this language, as Znuny names it. */
export const ticketWords = (language: string): TicketWords =>
  inLanguage(language, { en: english, nl: dutch });
