// What an admin can set about the search index (System Configuration, Core::Ticket::SearchIndex…).
import { defaultStopWords } from './stop-words.ts';

/** The settings of one help desk that decide which words of a Subject or Body get into its search index. */
export interface IndexSettings {
  /** Ticket::SearchIndex::Attribute: a word has at least and at most so many characters. */
  readonly wordLengthMin: number;
  readonly wordLengthMax: number;
  /** The first so many words count, before those that are repeated are left out. */
  readonly wordCountMax: number;
  /** Ticket::SearchIndex::Filters: Perl's regular expressions; what they match is deleted from each word, in this order. */
  readonly filters: readonly string[];
  /** Ticket::SearchIndex::StopWords, by language; all of them count at once. */
  readonly stopWords: Readonly<Record<string, readonly string[]>>;
  /**
   * What the filters match may be in the index all the same: Ticket::SearchIndex::ForceUnfilteredStorage is on, which leaves alone
   * what was indexed before; or a filter stands in for one that JavaScript can't do; or titles are searched, too. Searches then find
   * it both ways.
   */
  readonly uncertain?: boolean;
  /** The agents' ticket search takes no expressions in articles (ExtendedSearchCondition is off): one pattern, without quotes. */
  readonly onePattern?: boolean;
}

/** As Znuny 6.5.1 is delivered. */
export const defaultIndex: IndexSettings = {
  wordLengthMin: 3,
  wordLengthMax: 30,
  wordCountMax: 1000,
  filters: [String.raw`[,\&\<\>\?"\!\*\|;\[\]\(\)\+\$\^=]`, "^[':.]|[':.]$", String.raw`^[^\w]+$`],
  stopWords: defaultStopWords,
};
