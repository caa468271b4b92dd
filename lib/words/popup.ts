// The words of the pop-up, beside those for the journal, in each language.
import { inLanguage } from './language';

const english = {
  title: 'The last 50 actions',
  undo: 'Undo',
  undoOf: (action: string, ticket: string) => `Undo ${action}, ticket ${ticket}`,
  undone: 'Taken back',
  undoing: 'Taking it back …',
  noTab:
    'Nothing was changed. Undo needs a tab of the help desk in which you are logged in. Open the help desk, log in, and press Undo again.',
  noAnswer: 'The tab of the help desk gave no answer. Look at the ticket: it may be restored or not.',
  stillWaiting: 'The help desk is slow: still waiting for it.',
  openHelpDesk: 'Open the help desk',
  options: 'Options and the whole journal',
};

/** The words of the pop-up in one language. */
export type PopupWords = typeof english;

const dutch: PopupWords = {
  title: 'De laatste 50 acties',
  undo: 'Ongedaan maken',
  undoOf: (action, ticket) => `${action} ongedaan maken, ticket ${ticket}`,
  undone: 'Teruggedraaid',
  undoing: 'Terugdraaien …',
  noTab:
    'Er is niets veranderd. Ongedaan maken kan in een tabblad van de helpdesk waarin je bent ingelogd. Open de helpdesk, log in, en druk opnieuw op Ongedaan maken.',
  noAnswer:
    'Het tabblad van de helpdesk gaf geen antwoord. Bekijk het ticket: misschien is het teruggezet, misschien niet.',
  stillWaiting: 'De helpdesk is traag: nog steeds aan het wachten.',
  openHelpDesk: 'De helpdesk openen',
  options: 'Opties en het hele logboek',
};

/** The words for this browser language. */
export const popupWords = (language: string): PopupWords => inLanguage(language, { en: english, nl: dutch });
