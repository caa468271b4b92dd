// In a page the agent's language decides, in Loods' own pages the browser's.

/** What Loods speaks. */
export interface Languages<Words> {
  readonly en: Words;
  readonly nl: Words;
}

/**
 * The words for a language as Znuny or a browser names it ("nl", "nl-BE", "pt_BR"); English where Loods has none.
 */
export function inLanguage<Words>(language: string, words: Languages<Words>): Words {
  return /^nl(?![a-z])/i.test(language) ? words.nl : words.en;
}
