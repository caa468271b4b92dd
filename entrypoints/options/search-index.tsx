// Which words searches leave out, and where Loods has that from.
import { useState } from 'preact/hooks';
import { defaultIndex } from '@/lib/search';
import type { Area } from '@/lib/store/area';
import type { StoredIndex } from '@/lib/store/index-settings';
import type { SearchIndexWords } from '@/lib/words/search-index';
import { type Outcome, readFromHelpDesk, resetIndex, type Told } from './read-index';

interface SearchIndexProps {
  readonly words: SearchIndexWords;
  readonly helpDesk: string;
  /** Where its settings are kept. */
  readonly area: Area;
  readonly stored: StoredIndex | undefined;
}

/** The settings in use; read anew from the help desk, or given up. */
export function SearchIndexSection({ words, helpDesk, area, stored }: SearchIndexProps) {
  const [index, setIndex] = useState(stored);
  const [told, tell] = useState<Told | 'reading'>();
  const act = async (action: () => Promise<Outcome>) => {
    tell('reading');
    const outcome = await action();
    if (outcome.kind !== 'failed') setIndex(outcome.index);
    tell(outcome.told);
  };
  return (
    <section class="search-index" aria-labelledby="search-index">
      <h2 id="search-index">{words.title}</h2>
      <p>{words.about}</p>
      <p>{index ? words.readOn(dateOf(index.at)) : words.default}</p>
      <Summary words={words} index={index} />
      <div class="tools">
        <button
          type="button"
          data-loods-action="index-read"
          disabled={told === 'reading'}
          onClick={() => act(() => readFromHelpDesk(helpDesk, area))}
        >
          {words.read}
        </button>
        <button
          type="button"
          data-loods-action="index-reset"
          disabled={!index || told === 'reading'}
          onClick={() => act(() => resetIndex(area))}
        >
          {words.reset}
        </button>
      </div>
      <p role="status">{told && words[told]}</p>
    </section>
  );
}

const dateOf = (at: number): string =>
  new Date(at).toLocaleString([], { dateStyle: 'long', timeStyle: 'short' });

interface SummaryProps {
  readonly words: SearchIndexWords;
  readonly index: StoredIndex | undefined;
}

function Summary({ words, index }: SummaryProps) {
  const { stopWords, wordLengthMin, wordLengthMax, wordCountMax, filters } = index?.settings ?? defaultIndex;
  const lists = Object.entries(stopWords).map(([language, list]) => words.words(language, list.length));
  return (
    <>
      <dl>
        <dt>{words.stopWords}</dt>
        <dd>{lists.join(' · ') || words.nothing}</dd>
        <dt>{words.length}</dt>
        <dd>{words.lengths(wordLengthMin, wordLengthMax)}</dd>
        <dt>{words.count}</dt>
        <dd>{words.counts(wordCountMax)}</dd>
        <dt>{words.filters}</dt>
        <dd>
          {filters.map((filter, place) => (
            <code key={place}>{filter}</code>
          ))}
          {filters.length === 0 && words.nothing}
        </dd>
      </dl>
      {index && <Warnings words={words} index={index} />}
    </>
  );
}

/** What these settings mean for searches, where they are out of the ordinary. */
function Warnings({ words, index }: Required<SummaryProps> & { readonly index: StoredIndex }) {
  const { unfiltered, notUnderstood, expressions } = index;
  return (
    <>
      {unfiltered && <p class="warning">{words.unfiltered}</p>}
      {notUnderstood.length > 0 && <p class="warning">{words.notUnderstood(notUnderstood.join('  '))}</p>}
      {!expressions && <p class="warning">{words.noExpressions}</p>}
    </>
  );
}
