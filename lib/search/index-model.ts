// What Znuny makes of a Subject or Body before it can be searched (6.5.1, Kernel/System/Ticket/ArticleSearchIndex/DB.pm,
// _ArticleSearchIndexString). From, To and Cc are only made lower-case. A line feed in a subject is gone before (ArticleCreate
// deletes it, which joins two words; seen), but mails have none there, only the tabs of folded headers.
import { perlFilter } from './perl-filter.ts';
import type { IndexSettings } from './settings.ts';

/** Why a word is not in the index. */
export type Loss =
  | 'only punctuation'
  | 'stop word'
  | 'too short'
  | 'too long'
  | 'repeated'
  | 'beyond the word count';

/** A word as typed, and as what it is in the index. */
export interface IndexedWord {
  readonly typed: string;
  /** Lower-case and filtered; '' when nothing is left of it. */
  readonly word: string;
  /** Absent when the word is in the index. */
  readonly loss?: Loss;
}

/** Splits as Perl's \s does, which knows more blanks than JavaScript's: also U+0085, and not U+FEFF. */
const blanks = /\p{White_Space}+/u;

/** Takes words through the index of one help desk. */
export class IndexModel {
  readonly #settings: IndexSettings;
  readonly #filters: readonly RegExp[];
  readonly #stopWords: ReadonlySet<string>;

  /** @throws SyntaxError when a filter can't be understood: see perlFilter */
  constructor(settings: IndexSettings) {
    this.#settings = settings;
    this.#filters = settings.filters.map(perlFilter);
    const stopWords = Object.values(settings.stopWords).flat().map(lowerCase);
    const filtered = settings.uncertain ? stopWords.map((word) => this.#filtered(word)) : [];
    this.#stopWords = new Set([...stopWords, ...filtered]);
  }

  /** Each word of a text, in its order, with what becomes of it. */
  words(text: string): IndexedWord[] {
    const typed = text.split(blanks).filter((word) => word !== '');
    const seen = new Set<string>();
    let count = 0;
    return typed.map((one) => {
      const { word, loss } = this.word(one);
      if (loss) return { typed: one, word, loss };
      count++; // repeated words count: they are left out only afterwards
      if (count > this.#settings.wordCountMax) return { typed: one, word, loss: 'beyond the word count' };
      if (seen.has(word)) return { typed: one, word, loss: 'repeated' };
      seen.add(word);
      return { typed: one, word };
    });
  }

  /** A single word, whatever stands around it. */
  word(typed: string): IndexedWord {
    const word = lowerCase(this.#filtered(typed));
    const loss =
      this.#loss(word) ?? (this.#settings.uncertain && this.#tooLong(typed) ? 'too long' : undefined);
    return loss ? { typed, word, loss } : { typed, word };
  }

  /** What a word is searched by: as it is in the index; "*" stands for what may have been filtered there, or not. */
  searched(typed: string): string {
    const { word } = this.word(typed);
    return this.#settings.uncertain ? withGaps(word, lowerCase(typed)) : word;
  }

  /** What stands in article_search_index for a Subject or Body. */
  text(text: string): string {
    const kept = this.words(text).filter(({ loss }) => !loss);
    return kept.map(({ word }) => word).join(' ');
  }

  #filtered(word: string): string {
    return this.#filters.reduce((rest, filter) => rest.replace(filter, ''), word);
  }

  #tooLong(word: string): boolean {
    return [...word].length > this.#settings.wordLengthMax;
  }

  #loss(word: string): Loss | undefined {
    if (word === '') return 'only punctuation';
    if (this.#stopWords.has(word)) return 'stop word';
    if ([...word].length < this.#settings.wordLengthMin) return 'too short';
    return this.#tooLong(word) ? 'too long' : undefined;
  }
}

/** What is left of a text, with "*" where something between was deleted: it matches both. */
function withGaps(left: string, whole: string): string {
  const all = [...whole];
  let pattern = '';
  let at = 0;
  for (const character of left) {
    const found = all.indexOf(character, at);
    pattern += found > at && at > 0 ? `*${character}` : character;
    at = found + 1;
  }
  return pattern;
}

/** As Perl does, character by character: JavaScript would make the last Σ of a word ς, where Perl makes it σ. */
const lowerCase = (text: string): string => Array.from(text, (character) => character.toLowerCase()).join('');
