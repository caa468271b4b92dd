// What Loods says on a page that a search from the address bar or the context menu has led to, in each language.
import { inLanguage } from './language';

const english = {
  byTitle: (text: string) =>
    `No word of “${text}” is in the search index. It was searched for in titles alone.`,
  nothing: (text: string) => `Nothing in “${text}” can be searched for.`,
  presetNothing: (name: string) =>
    `${name} was not run: nothing in its text is in the search index. The field Title can find it.`,
  presetTooLong: (name: string) =>
    `${name} was not run: Znuny before 6.5.12 keeps 200 characters of a search, and would show other tickets from its second page on. Shorten it.`,
  close: 'Close message',
};

type ElsewhereWords = typeof english;

/** What there is to say about such a search. */
export type Said = Exclude<keyof ElsewhereWords, 'close'>;

const dutch: ElsewhereWords = {
  byTitle: (text) => `Geen woord van “${text}” staat in de zoekindex. Er is alleen in titels gezocht.`,
  nothing: (text) => `In “${text}” is niets waarop gezocht kan worden.`,
  presetNothing: (name) =>
    `${name} is niet uitgevoerd: niets van de tekst staat in de zoekindex. Het veld Titel kan het vinden.`,
  presetTooLong: (name) =>
    `${name} is niet uitgevoerd: Znuny voor 6.5.12 bewaart 200 tekens van een zoekopdracht, en zou vanaf de tweede pagina andere tickets tonen. Maak hem korter.`,
  close: 'Melding sluiten',
};

/** The words for a page in this language, as Znuny names it. */
export const elsewhereWords = (language: string): ElsewhereWords =>
  inLanguage(language, { en: english, nl: dutch });
