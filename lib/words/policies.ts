// The words for policies, on the options page, in each language.
import type { Rule } from '../guard';
import { inLanguage } from './language';

const english = {
  title: 'What Generic Agent jobs may be',
  about: (helpDesk: string) =>
    `A job that deletes runs only if its settings meet its policy, and nothing else is set. These are the policies for ${helpDesk}: those of the handbook, and what admins approved in this browser. Any other job that deletes is blocked until an admin approves it, on the page before its run.`,
  loading: 'Reading the policies …',
  broken:
    'The policies can’t be read: the browser does not open its database. Until it does, no job that deletes is let through. Restarting the browser may help; so may freeing space on this computer.',
  builtIn: 'From the handbook, with the names of the state and the queue that are set above.',
  approvedBy: (by: string, time: string) => `Approved by ${by}, ${time}.`,
  approvedHere: (time: string) => `Changed here, ${time}.`,
  damaged: 'What was approved can’t be read any more. The job is blocked until it is approved anew.',
  everythingElse: 'Everything else must be off.',
  deletesAny: 'Nothing here narrows down which tickets it deletes.',
  edit: 'Change',
  test: 'Test',
  remove: 'Remove',
  restore: 'Back to the handbook’s',
  rules: 'Rules, as JSON: the names of the form’s fields, and what each must be',
  kinds: {
    values: 'exactly these, as the form sends them: ids, 1 for yes; names beside them are for reading',
    named: 'exactly those with these names',
    one: 'any, but only one',
    'ticket-number': 'the whole number of a ticket',
    date: 'this year, month and day; for a date’s name without “Year”, “Month” and “Day”',
    'years-ago': 'today so many years ago, or earlier; likewise',
  } satisfies Record<Rule['rule'], string>,
  save: 'Keep',
  cancel: 'Cancel',
  refused: 'Nothing was changed: these are no sound rules.',
  kept: 'Kept. It counts from now on.',
  notSaved: 'It could not be saved: the browser’s database refuses. Free some space, and try again.',
  removed: 'Removed.',
  putBack: 'Put back',
  testing: 'Asking the help desk …',
  passes: 'The job meets it, as it is now.',
  passesWith: 'The job meets it, as it is now. To note:',
  blocks: 'The job would be blocked, as it is now:',
  'no-tab':
    'This needs a tab of the help desk in which an admin is logged in. Open one, or reload it, and press again.',
  'no-job': 'The help desk has no job of that name, or one in which nothing is set.',
  'no-permission':
    'The agent who is logged in to the help desk may not see Generic Agent jobs. Log in as an admin.',
  'session-expired': 'The session in the help desk’s tab has ended. Log in again there, and press again.',
  'not-understood': 'The help desk gave an answer that Loods does not understand.',
  'no-answer': 'The help desk gave no answer.',
  exportPolicies: 'Export policies',
  importPolicies: 'Import policies',
  fileRefused: 'Nothing was changed: this is not a sound file of policies.',
  fresh: (count: number) => `New: ${count}`,
  changed: (count: number) => `Changed: ${count}`,
  same: (count: number) => `The same already: ${count}`,
  nothingNew: 'All of them are the same already.',
  takeOver: 'Take them over',
  tookOver: (count: number) => `Taken over: ${count}.`,
  reset: 'Only the handbook’s',
  wasReset: (count: number) => `Removed: ${count}. Only the handbook’s policies count now.`,
};

/** The words of one language. */
export type PolicyWords = typeof english;

const dutch: PolicyWords = {
  title: 'Wat taken van de Generic Agent mogen',
  about: (helpDesk) =>
    `Een taak die verwijdert loopt alleen als zijn instellingen aan zijn beleid voldoen, en er verder niets is ingesteld. Dit is het beleid voor ${helpDesk}: dat van het handboek, en wat beheerders in deze browser goedkeurden. Elke andere taak die verwijdert is geblokkeerd tot een beheerder hem goedkeurt, op de pagina voordat hij loopt.`,
  loading: 'Het beleid wordt gelezen …',
  broken:
    'Het beleid kan niet gelezen worden: de browser opent de database niet. Zolang dat zo is, wordt geen taak doorgelaten die verwijdert. De browser opnieuw starten kan helpen; ruimte maken op deze computer ook.',
  builtIn: 'Uit het handboek, met de namen van de status en de wachtrij die hierboven staan.',
  approvedBy: (by, time) => `Goedgekeurd door ${by}, ${time}.`,
  approvedHere: (time) => `Hier gewijzigd, ${time}.`,
  damaged:
    'Wat goedgekeurd was, is niet meer te lezen. De taak is geblokkeerd tot hij opnieuw wordt goedgekeurd.',
  everythingElse: 'Al het andere moet uit staan.',
  deletesAny: 'Niets hierin beperkt welke tickets hij verwijdert.',
  edit: 'Wijzigen',
  test: 'Testen',
  remove: 'Weghalen',
  restore: 'Terug naar het handboek',
  rules: 'Regels, als JSON: de namen van de velden van het formulier, en wat elk moet zijn',
  kinds: {
    values: 'precies deze, zoals het formulier ze stuurt: id’s, 1 voor ja; names ernaast zijn om te lezen',
    named: 'precies die met deze namen',
    one: 'welke ook, maar één',
    'ticket-number': 'het hele nummer van een ticket',
    date: 'dit jaar, deze maand en deze dag; bij de naam van een datum zonder “Year”, “Month” en “Day”',
    'years-ago': 'vandaag zoveel jaar geleden, of eerder; net zo',
  },
  save: 'Bewaren',
  cancel: 'Annuleren',
  refused: 'Er is niets gewijzigd: dit zijn geen deugdelijke regels.',
  kept: 'Bewaard. Het geldt vanaf nu.',
  notSaved:
    'Het kon niet bewaard worden: de database van de browser weigert. Maak ruimte, en probeer opnieuw.',
  removed: 'Weggehaald.',
  putBack: 'Terugzetten',
  testing: 'De helpdesk wordt gevraagd …',
  passes: 'De taak voldoet eraan, zoals hij nu is.',
  passesWith: 'De taak voldoet eraan, zoals hij nu is. Let wel:',
  blocks: 'De taak zou geblokkeerd worden, zoals hij nu is:',
  'no-tab':
    'Hiervoor is een tabblad van de helpdesk nodig waarin een beheerder is ingelogd. Open er een, of herlaad het, en druk opnieuw.',
  'no-job': 'De helpdesk heeft geen taak met die naam, of een waarin niets is ingesteld.',
  'no-permission':
    'De behandelaar die in de helpdesk is ingelogd, mag taken van de Generic Agent niet zien. Log in als beheerder.',
  'session-expired':
    'De sessie in het tabblad van de helpdesk is voorbij. Log daar opnieuw in, en druk opnieuw.',
  'not-understood': 'De helpdesk gaf een antwoord dat Loods niet begrijpt.',
  'no-answer': 'De helpdesk gaf geen antwoord.',
  exportPolicies: 'Beleid exporteren',
  importPolicies: 'Beleid importeren',
  fileRefused: 'Er is niets gewijzigd: dit is geen deugdelijk bestand met beleid.',
  fresh: (count) => `Nieuw: ${count}`,
  changed: (count) => `Gewijzigd: ${count}`,
  same: (count) => `Al hetzelfde: ${count}`,
  nothingNew: 'Ze zijn allemaal al hetzelfde.',
  takeOver: 'Overnemen',
  tookOver: (count) => `Overgenomen: ${count}.`,
  reset: 'Alleen het handboek',
  wasReset: (count) => `Weggehaald: ${count}. Nu geldt alleen het beleid van het handboek.`,
};

/** The words for this browser language. */
export const policyWords = (language: string): PolicyWords =>
  inLanguage(language, { en: english, nl: dutch });
