// The words about help desks: which Loods is for, in the options and the pop-up, in each language.
import { inLanguage } from './language';

const english = {
  title: 'Help desks',
  about:
    'Everything below counts for one help desk. To use Loods on another, log in there and press Loods’ button in the browser’s bar.',
  choose: 'The help desk that you see below',
  chosen: (helpDesk: string) => `Below is what counts for ${helpDesk}.`,
  comesWith: 'Loods comes with it',
  added: 'Added by you',
  noPermission:
    'The browser does not let Loods read its pages: there are no buttons. Runs of Generic Agent jobs by their address stay locked.',
  permit: (helpDesk: string) => `Allow ${helpDesk}`,
  remove: (helpDesk: string) => `Take ${helpDesk} away`,
  removed: (helpDesk: string) =>
    `Loods no longer works on ${helpDesk}, and locks no runs there. What it kept for it counts again when you add it again.`,
  notSaved: 'It could not be stored. Nothing was changed.',
  refused: (helpDesk: string) => `The browser gave no permission for ${helpDesk}. Nothing was changed.`,
  looksLike: (product: string) => `This looks like ${product}: use Loods here?`,
  unknownProduct: 'an OTRS help desk',
  whatItMeans: (host: string) =>
    `The browser asks for permission to read pages of ${host}. Loods adds its buttons there, and locks runs of Generic Agent jobs. Nothing leaves your browser but to this help desk.`,
  use: 'Use Loods here',
  used: (helpDesk: string) =>
    `Loods now works on ${helpDesk}. Load the page again, and its buttons are there.`,
  reload: 'Load the page again',
  notSecure: 'Loods works only on help desks whose address begins with https://.',
  permissionMissing: (helpDesk: string) =>
    `The browser does not let Loods read the pages of ${helpDesk}, so that its buttons are missing there.`,
  present: (helpDesk: string) => `For ${helpDesk}`,
};

/** The words about help desks in one language. */
export type HelpDeskWords = typeof english;

const dutch: HelpDeskWords = {
  title: 'Helpdesks',
  about:
    'Alles hieronder geldt voor één helpdesk. Wil je Loods op een andere gebruiken, log daar dan in en druk op de knop van Loods in de balk van de browser.',
  choose: 'De helpdesk die je hieronder ziet',
  chosen: (helpDesk) => `Hieronder staat wat voor ${helpDesk} geldt.`,
  comesWith: 'Hoort bij Loods',
  added: 'Door jou toegevoegd',
  noPermission:
    'De browser laat Loods de pagina’s ervan niet lezen: er zijn geen knoppen. Generic Agent-taken via hun adres uitvoeren blijft geblokkeerd.',
  permit: (helpDesk) => `${helpDesk} toestaan`,
  remove: (helpDesk) => `${helpDesk} weghalen`,
  removed: (helpDesk) =>
    `Loods werkt niet meer op ${helpDesk}, en blokkeert daar geen taken meer. Wat ervoor bewaard is, geldt weer als je hem opnieuw toevoegt.`,
  notSaved: 'Het kon niet bewaard worden. Er is niets veranderd.',
  refused: (helpDesk) => `De browser gaf geen toestemming voor ${helpDesk}. Er is niets veranderd.`,
  looksLike: (product) => `Dit lijkt op ${product}: Loods hier gebruiken?`,
  unknownProduct: 'een OTRS-helpdesk',
  whatItMeans: (host) =>
    `De browser vraagt toestemming om pagina’s van ${host} te lezen. Loods zet er zijn knoppen bij, en blokkeert het uitvoeren van Generic Agent-taken. Er gaat niets je browser uit behalve naar deze helpdesk.`,
  use: 'Loods hier gebruiken',
  used: (helpDesk) => `Loods werkt nu op ${helpDesk}. Laad de pagina opnieuw, dan zijn de knoppen er.`,
  reload: 'De pagina opnieuw laden',
  notSecure: 'Loods werkt alleen op helpdesks waarvan het adres met https:// begint.',
  permissionMissing: (helpDesk) =>
    `De browser laat Loods de pagina’s van ${helpDesk} niet lezen, zodat de knoppen daar ontbreken.`,
  present: (helpDesk) => `Voor ${helpDesk}`,
};

/** The words for this browser language. */
export const helpDeskWords = (language: string): HelpDeskWords =>
  inLanguage(language, { en: english, nl: dutch });
