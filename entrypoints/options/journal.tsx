import type { Source } from '@/components/use-live';
import { journalColumns } from '@/lib/store/columns';
import { findEntries } from '@/lib/store/find';
import type { JournalEntry } from '@/lib/store/journal-entry';
import type { JournalWords } from '@/lib/words/journal';
import { JournalTable } from './journal-table';
import { ListSection } from './list-section';

interface JournalProps {
  readonly words: JournalWords;
  readonly source: Source<readonly JournalEntry[]>;
}

/** What Loods did. */
export function JournalSection({ words, source }: JournalProps) {
  return (
    <ListSection
      id="journal"
      words={words}
      source={source}
      find={(entries, text) => findEntries(entries, text, words)}
      columns={journalColumns}
      file=""
      draw={(entries) => <JournalTable words={words} entries={entries} />}
    />
  );
}
