// A long list of what was done: searched, read page by page, exported.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Source, useLive } from '@/components/use-live';
import { type Columns, toCsv, toJson } from '@/lib/store/export';
import { download } from './download';

/** Rows drawn at a time. All of 5,000 take 2 s and each letter of a search 1.5 s more; 50 take 0.4 s and 30 ms (Chromium 156). */
const perPage = 50;

interface ListWords {
  readonly title: string;
  readonly about: string;
  readonly empty: string;
  readonly loading: string;
  readonly broken: string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  readonly range: (first: number, last: number, all: number) => string;
  readonly newer: string;
  readonly older: string;
  readonly exportCsv: string;
  readonly exportJson: string;
}

interface ListSectionProps<One> {
  readonly id: string;
  readonly words: ListWords;
  readonly source: Source<readonly One[]>;
  readonly find: (list: readonly One[], text: string) => readonly One[];
  readonly columns: Columns<One>;
  /** What an exported file is called behind its date. */
  readonly file: string;
  readonly draw: (list: readonly One[]) => ComponentChildren;
}

export function ListSection<One>(props: ListSectionProps<One>) {
  const { id, words } = props;
  return (
    <section class={`wide ${id}`} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.about}</p>
      <Content {...props} />
    </section>
  );
}

function Content<One>(props: ListSectionProps<One>) {
  const { words, source } = props;
  const live = useLive(source);
  if (live.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (live.kind === 'broken') return <p role="alert">{words.broken}</p>;
  if (live.value.length === 0) return <p>{words.empty}</p>;
  return <Found {...props} list={live.value} />;
}

type FoundProps<One> = ListSectionProps<One> & { readonly list: readonly One[] };

function Found<One>(props: FoundProps<One>) {
  const { id, words, list, find, columns, file } = props;
  const [text, setText] = useState('');
  const found = find(list, text);
  const field = `${id}-search`;
  return (
    <>
      <div class="tools">
        <label for={field}>{words.search}</label>
        <input
          id={field}
          type="search"
          placeholder={words.searchHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" onClick={() => download(toCsv(columns, found), 'text/csv', `${file}csv`)}>
          {words.exportCsv}
        </button>
        <button type="button" onClick={() => download(toJson(found), 'application/json', `${file}json`)}>
          {words.exportJson}
        </button>
      </div>
      {/* Another search begins on its first page. */}
      <Pages key={text} {...props} list={found} />
    </>
  );
}

function Pages<One>({ words, list, draw }: FoundProps<One>) {
  const [turned, turn] = useState(0);
  if (list.length === 0) return <p role="status">{words.nothingFound}</p>;
  // There may be fewer than before: old ones are forgotten while the page is open.
  const first = Math.min(turned, list.length - 1);
  const last = Math.min(first + perPage, list.length);
  return (
    <>
      <div class="pages">
        <button type="button" disabled={first === 0} onClick={() => turn(Math.max(0, first - perPage))}>
          {words.newer}
        </button>
        <button type="button" disabled={last === list.length} onClick={() => turn(last)}>
          {words.older}
        </button>
        <span role="status">{words.range(first + 1, last, list.length)}</span>
      </div>
      {draw(list.slice(first, last))}
    </>
  );
}
