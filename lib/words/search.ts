// What Loods says under a search field, in each language.
import { inLanguage } from './language';

const english = {
  apply: 'Use this search',
  applyKey: 'Enter',
  applyTitle: 'Put this search into the field. Escape leaves what you typed.',
  applyOnSubmit: 'Used when you search. Escape leaves what you typed.',
  applied: 'Loods put this search in. Enter searches.',
  appliedInJob: 'Loods put this search in. It counts once the job is saved.',
  back: 'Back to what I typed',
  expression: 'This is taken for a search expression, and left as it is.',
  asText: 'Search for exactly this text',
  mended: 'As an expression, this can find nothing.',
  exactInJob: 'As typed, the job would only take what consists of exactly this.',
  wider: {
    'any characters': 'Each * stands for any characters: the search can’t take what is there.',
    'any order': 'The words may stand in any order.',
    'words left out': 'It finds more than what you typed.',
    'their order': 'The words must stand in this order: the help desk takes no search expressions.',
    cut: 'Only a part fits into the search: it finds more than what you typed.',
  },
  leftOut: {
    'stop word': 'too common for the search index',
    'too short': 'too short for the search index',
    'too long': 'too long for the search index',
    'only punctuation': 'only punctuation',
    repeated: 'searched for once',
    'beyond the word count': 'too far back in the text',
    'in another word': 'part of another word',
    'no room': 'no room left',
  },
  notSearched: (words: string, reason: string) => `Not searched for: ${words} (${reason}).`,
  andMore: (count: number) => `${count} more`,
  nothing: 'Nothing in this can be searched for.',
  expressionTooLong:
    'Znuny before 6.5.12 keeps 200 characters of a search: from this expression’s second page of results on, it would show other tickets.',
  byTitle: 'No word of this is in the search index. The field Title can find it.',
  tooLong: (length: number, most: number) =>
    `${length} characters: Znuny before 6.5.5 keeps ${most}, and the job would then take more tickets than this says. It can’t be saved until this is shorter.`,
  everything: 'Only wildcards, at least as a choice: the job would take every ticket. It can’t be saved so.',
  looking: 'Looking …',
  none: 'Finds no ticket.',
  found: (count: number) => (count === 1 ? 'Finds 1 ticket.' : `Finds ${count} tickets.`),
  moreThan: (count: number) => `Finds more than ${count} tickets.`,
  counting: 'Counting …',
  widerCount: (count: number, of: number) =>
    count === 1
      ? `1 of these ${of} does not have it in its title as typed.`
      : `${count} of these ${of} do not have it in their titles as typed.`,
  alone: 'By this field alone.',
  yourRights: 'By this field alone, among the tickets you may read; the job looks in all queues.',
  widerMark: 'wider than typed',
  notAsked: 'The help desk could not be asked what this finds.',
  loggedOut: 'You are logged out: the help desk could not be asked what this finds.',
};

/** These words in one language. */
export type SearchWords = typeof english;

const dutch: SearchWords = {
  apply: 'Zo zoeken',
  applyKey: 'Enter',
  applyTitle: 'Zet deze zoekopdracht in het veld. Escape laat staan wat je typte.',
  applyOnSubmit: 'Wordt gebruikt als je zoekt. Escape laat staan wat je typte.',
  applied: 'Loods heeft deze zoekopdracht ingevuld. Enter zoekt.',
  appliedInJob: 'Loods heeft deze zoekopdracht ingevuld. Die geldt zodra de taak is opgeslagen.',
  back: 'Terug naar wat ik typte',
  expression: 'Dit wordt als zoekuitdrukking opgevat, en blijft zoals het is.',
  asText: 'Zoek precies deze tekst',
  mended: 'Als uitdrukking kan dit niets vinden.',
  exactInJob: 'Zoals getypt zou de taak alleen nemen wat precies hieruit bestaat.',
  wider: {
    'any characters': 'Elke * staat voor willekeurige tekens: wat daar staat kan de zoekopdracht niet aan.',
    'any order': 'De woorden mogen in elke volgorde staan.',
    'words left out': 'Dit vindt meer dan wat je typte.',
    'their order': 'De woorden moeten in deze volgorde staan: de helpdesk kent geen zoekuitdrukkingen.',
    cut: 'Er past maar een deel in de zoekopdracht: die vindt meer dan wat je typte.',
  },
  leftOut: {
    'stop word': 'te gewoon voor de zoekindex',
    'too short': 'te kort voor de zoekindex',
    'too long': 'te lang voor de zoekindex',
    'only punctuation': 'alleen leestekens',
    repeated: 'wordt één keer gezocht',
    'beyond the word count': 'te ver achteraan in de tekst',
    'in another word': 'deel van een ander woord',
    'no room': 'geen plaats meer',
  },
  notSearched: (words, reason) => `Niet gezocht: ${words} (${reason}).`,
  andMore: (count) => `nog ${count}`,
  nothing: 'Hierin is niets waarop gezocht kan worden.',
  expressionTooLong:
    'Znuny voor 6.5.12 bewaart 200 tekens van een zoekopdracht: vanaf de tweede pagina met resultaten zou deze uitdrukking andere tickets tonen.',
  byTitle: 'Geen woord hiervan staat in de zoekindex. Het veld Titel kan het vinden.',
  tooLong: (length, most) =>
    `${length} tekens: Znuny voor 6.5.5 bewaart er ${most}, en de taak zou dan meer tickets nemen dan hier staat. Opslaan kan pas als dit korter is.`,
  everything:
    'Alleen jokertekens, al is het als keuze: de taak zou elk ticket nemen. Zo is hij niet op te slaan.',
  looking: 'Kijken …',
  none: 'Vindt geen ticket.',
  found: (count) => (count === 1 ? 'Vindt 1 ticket.' : `Vindt ${count} tickets.`),
  moreThan: (count) => `Vindt meer dan ${count} tickets.`,
  counting: 'Tellen …',
  widerCount: (count, of) =>
    count === 1
      ? `1 van deze ${of} heeft het niet zoals getypt in de titel.`
      : `${count} van deze ${of} hebben het niet zoals getypt in de titel.`,
  alone: 'Volgens dit veld alleen.',
  yourRights:
    'Volgens dit veld alleen, onder de tickets die jij mag lezen; de taak zoekt in alle wachtrijen.',
  widerMark: 'ruimer dan getypt',
  notAsked: 'De helpdesk kon niet gevraagd worden wat dit vindt.',
  loggedOut: 'Je bent uitgelogd: de helpdesk kon niet gevraagd worden wat dit vindt.',
};

/** The words for a page in this language, as Znuny names it. */
export const searchWords = (language: string): SearchWords =>
  inLanguage(language, { en: english, nl: dutch });
