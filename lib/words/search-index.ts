// The words of the options page for the help desk's search index, in each language.
import { inLanguage } from './language';

const english = {
  title: 'What the search index of this help desk leaves out',
  about:
    'Subjects and bodies are searched in an index without stop words, very short and very long words. Loods does not send those in a search, so it has to know which they are. An admin of the help desk can have Loods read it there; that changes nothing in the help desk.',
  default: 'In use: the settings of Znuny 6.5 as it is delivered.',
  readOn: (date: string) => `In use: the settings read from the help desk on ${date}.`,
  read: 'Read from the help desk',
  reset: 'Back to the defaults',
  reading: 'Reading …',
  done: 'Read. Searches use it from now on, in open tabs too.',
  wasReset: 'Searches use the defaults again, in open tabs too.',
  'no-tab':
    'Nothing was changed. This needs a tab of the help desk in which an admin is logged in. Open the help desk, log in as an admin, and press again.',
  'no-permission':
    'Nothing was changed. The agent who is logged in to the help desk may not see its System Configuration. Log in as an admin, or ask one for it.',
  'session-expired':
    'Nothing was changed. The session in the help desk’s tab has ended. Log in there as an admin, and press again.',
  'not-understood':
    'Nothing was changed. The help desk gave half an answer, or one that Loods does not understand.',
  'no-answer':
    'Nothing was changed. The help desk gave no answer. Reload its tab, see whether the help desk works, and press again.',
  'not-deployed':
    'Nothing was changed. One of these settings was changed in System Configuration and is not deployed yet, so that what counts now can’t be read. Deploy or reset it there, and press again.',
  'not-saved': 'The settings could not be saved in this browser. Nothing was changed.',
  stopWords: 'Stop words',
  words: (language: string, count: number) => `${language}: ${count}`,
  length: 'Length of a word',
  lengths: (least: number, most: number) => `${least} to ${most} characters`,
  count: 'Words of a text',
  counts: (most: number) => `the first ${most}`,
  filters: 'Deleted from words',
  nothing: 'nothing',
  unfiltered:
    'This help desk stores texts whole (ForceUnfilteredStorage), but what was indexed before that was switched on lacks words. So that both are found, Loods leaves out the same words, and finds somewhat more than was typed.',
  notUnderstood: (filters: string) =>
    `Loods can’t do what Perl makes of ${filters}. It takes this to delete punctuation, and searches so that words are found with and without it: more than was typed. If it deletes letters or digits, some tickets are not found by subject; the title finds them.`,
  noExpressions:
    'The agents’ ticket search of this help desk takes no search expressions (ExtendedSearchCondition is off). In subjects, bodies and full text, Loods then searches for the words in the order in which you type them.',
};

/** The words for the search index in one language. */
export type SearchIndexWords = typeof english;

const dutch: SearchIndexWords = {
  title: 'Wat de zoekindex van deze helpdesk weglaat',
  about:
    'Onderwerpen en berichten worden doorzocht in een index zonder stopwoorden, heel korte en heel lange woorden. Loods stuurt die in een zoekopdracht niet mee en moet dus weten welke dat zijn. Een beheerder van de helpdesk kan ze door Loods laten lezen; in de helpdesk verandert daardoor niets.',
  default: 'In gebruik: de instellingen van Znuny 6.5 zoals het wordt geleverd.',
  readOn: (date) => `In gebruik: de instellingen die op ${date} uit de helpdesk zijn gelezen.`,
  read: 'Uit de helpdesk lezen',
  reset: 'Terug naar de standaard',
  reading: 'Lezen …',
  done: 'Gelezen. Zoekopdrachten gebruiken dit vanaf nu, ook in open tabbladen.',
  wasReset: 'Zoekopdrachten gebruiken weer de standaard, ook in open tabbladen.',
  'no-tab':
    'Er is niets veranderd. Hiervoor is een tabblad van de helpdesk nodig waarin een beheerder is ingelogd. Open de helpdesk, log in als beheerder, en druk opnieuw.',
  'no-permission':
    'Er is niets veranderd. De behandelaar die in de helpdesk is ingelogd mag de systeemconfiguratie niet zien. Log in als beheerder, of vraag het er een.',
  'session-expired':
    'Er is niets veranderd. De sessie in het tabblad van de helpdesk is afgelopen. Log daar in als beheerder, en druk opnieuw.',
  'not-understood':
    'Er is niets veranderd. De helpdesk gaf een half antwoord, of een dat Loods niet begrijpt.',
  'no-answer':
    'Er is niets veranderd. De helpdesk gaf geen antwoord. Laad het tabblad opnieuw, kijk of de helpdesk werkt, en druk opnieuw.',
  'not-deployed':
    'Er is niets veranderd. Een van deze instellingen is in de systeemconfiguratie gewijzigd en nog niet uitgerold, zodat niet te lezen is wat nu geldt. Rol de wijziging daar uit of zet haar terug, en druk opnieuw.',
  'not-saved': 'De instellingen konden niet in deze browser worden opgeslagen. Er is niets veranderd.',
  stopWords: 'Stopwoorden',
  words: (language, count) => `${language}: ${count}`,
  length: 'Lengte van een woord',
  lengths: (least, most) => `${least} tot en met ${most} tekens`,
  count: 'Woorden van een tekst',
  counts: (most) => `de eerste ${most}`,
  filters: 'Uit woorden verwijderd',
  nothing: 'niets',
  unfiltered:
    'Deze helpdesk bewaart teksten heel (ForceUnfilteredStorage), maar in wat voor het inschakelen daarvan is geïndexeerd ontbreken woorden. Om beide te vinden laat Loods dezelfde woorden weg, en vindt wat meer dan getypt is.',
  notUnderstood: (filters) =>
    `Loods kan niet nadoen wat Perl maakt van ${filters}. Het gaat ervan uit dat dit leestekens verwijdert, en zoekt zo dat woorden met en zonder gevonden worden: meer dan getypt is. Verwijdert het letters of cijfers, dan zijn sommige tickets niet op onderwerp te vinden; wel op titel.`,
  noExpressions:
    'Het zoeken van behandelaars in deze helpdesk kent geen zoekuitdrukkingen (ExtendedSearchCondition staat uit). In onderwerpen, berichten en volledige tekst zoekt Loods dan naar de woorden in de volgorde waarin je ze typt.',
};

/** The words for this browser language. */
export const searchIndexWords = (language: string): SearchIndexWords =>
  inLanguage(language, { en: english, nl: dutch });
