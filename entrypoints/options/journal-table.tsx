import { Diff } from '@/components/diff';
import { zoomUrl } from '@/lib/otrs/links';
import { changesOf } from '@/lib/store/changes';
import type { JournalEntry } from '@/lib/store/journal-entry';
import type { JournalWords } from '@/lib/words/journal';
import { timeOf } from './time';

interface JournalTableProps {
  readonly words: JournalWords;
  readonly entries: readonly JournalEntry[];
}

const columns = ['time', 'agent', 'ticket', 'ticketTitle', 'action', 'outcome', 'changes'] as const;

/** Entries of the journal, one to a row. */
export function JournalTable({ words, entries }: JournalTableProps) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} words={words} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ words, entry }: { readonly words: JournalWords; readonly entry: JournalEntry }) {
  return (
    <tr>
      <td>
        <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry.at)}</time>
      </td>
      <td>{entry.agent}</td>
      <td>
        <a href={zoomUrl(entry.helpDesk, entry.ticketId)} target="_blank" rel="noreferrer">
          {entry.number || entry.ticketId}
        </a>
      </td>
      <td>{entry.title}</td>
      <td>{words.actions[entry.action]}</td>
      <td>{words.outcomes[entry.outcome]}</td>
      <td>
        <Diff lines={changesOf(entry, words)} />
      </td>
    </tr>
  );
}
