import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { type Source, useLive } from '@/components/use-live';
import type { JournalEntry } from '@/lib/store/journal-entry';
import { mayBeUndone, undoneIds } from '@/lib/store/undoable';
import type { JournalWords } from '@/lib/words/journal';
import type { PopupWords } from '@/lib/words/popup';
import { Entry } from './entry';

/** All that the pop-up says. */
export type Words = JournalWords & PopupWords;

interface EntriesProps {
  readonly helpDesk: string;
  readonly words: Words;
  readonly source: Source<readonly JournalEntry[]>;
}

interface PopupProps extends EntriesProps {
  /** What stands above the actions. */
  readonly children: ComponentChildren;
}

/** Presets, and below them the last actions, newest first. */
export function Popup({ children, ...entries }: PopupProps) {
  const { words } = entries;
  return (
    <main>
      {children}
      <h2>{words.title}</h2>
      <Entries {...entries} />
      <footer>
        <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}

function Entries({ helpDesk, words, source }: EntriesProps) {
  const live = useLive(source);
  if (live.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (live.kind === 'broken') return <p role="alert">{words.broken}</p>;
  if (live.value.length === 0) return <Empty words={words} helpDesk={helpDesk} />;
  const undone = undoneIds(live.value);
  return (
    <ol>
      {live.value.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          words={words}
          undo={undone.has(entry.id) ? 'undone' : mayBeUndone(entry) ? 'possible' : 'none'}
        />
      ))}
    </ol>
  );
}

function Empty({ helpDesk, words }: Pick<EntriesProps, 'helpDesk' | 'words'>) {
  return (
    <>
      <p>{words.empty}</p>
      <button type="button" onClick={() => browser.tabs.create({ url: helpDesk })}>
        {words.openHelpDesk}
      </button>
    </>
  );
}
