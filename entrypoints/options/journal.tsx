import { useState } from 'preact/hooks';
import { type Source, useLive } from '@/components/use-live';
import { toCsv, toJson } from '@/lib/store/export';
import { findEntries } from '@/lib/store/find-entries';
import type { JournalEntry } from '@/lib/store/journal-entry';
import type { JournalWords } from '@/lib/words/journal';
import { download } from './download';
import { JournalTable } from './journal-table';

/** Rows drawn at a time. All of 5,000 take 2 s and each letter of a search 1.5 s more; 50 take 0.4 s and 30 ms (Chromium 156). */
const perPage = 50;

interface JournalProps {
  readonly words: JournalWords;
  readonly source: Source<readonly JournalEntry[]>;
}

/** What Loods did: searched, read page by page, exported. */
export function JournalSection(props: JournalProps) {
  const { words } = props;
  return (
    <section class="journal" aria-labelledby="journal">
      <h2 id="journal">{words.title}</h2>
      <p>{words.about}</p>
      <Content {...props} />
    </section>
  );
}

function Content({ words, source }: JournalProps) {
  const live = useLive(source);
  if (live.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (live.kind === 'broken') return <p role="alert">{words.broken}</p>;
  if (live.value.length === 0) return <p>{words.empty}</p>;
  return <Found words={words} entries={live.value} />;
}

interface EntriesProps {
  readonly words: JournalWords;
  readonly entries: readonly JournalEntry[];
}

function Found({ words, entries }: EntriesProps) {
  const [text, setText] = useState('');
  const found = findEntries(entries, text, words);
  return (
    <>
      <div class="tools">
        <label for="search">{words.search}</label>
        <input
          id="search"
          type="search"
          placeholder={words.searchHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" onClick={() => download(toCsv(found), 'text/csv', 'csv')}>
          {words.exportCsv}
        </button>
        <button type="button" onClick={() => download(toJson(found), 'application/json', 'json')}>
          {words.exportJson}
        </button>
      </div>
      {/* Another search begins on its first page. */}
      <Pages key={text} words={words} entries={found} />
    </>
  );
}

function Pages({ words, entries }: EntriesProps) {
  const [turned, turn] = useState(0);
  if (entries.length === 0) return <p role="status">{words.nothingFound}</p>;
  // There may be fewer than before: old entries are forgotten while the page is open.
  const first = Math.min(turned, entries.length - 1);
  const last = Math.min(first + perPage, entries.length);
  return (
    <>
      <div class="pages">
        <button type="button" disabled={first === 0} onClick={() => turn(Math.max(0, first - perPage))}>
          {words.newer}
        </button>
        <button type="button" disabled={last === entries.length} onClick={() => turn(last)}>
          {words.older}
        </button>
        <span role="status">{words.range(first + 1, last, entries.length)}</span>
      </div>
      <JournalTable words={words} entries={entries.slice(first, last)} />
    </>
  );
}
