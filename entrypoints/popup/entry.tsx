import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Diff } from '@/components/diff';
import { Sentence } from '@/components/sentence';
import { slowMs } from '@/components/slow';
import { useLate } from '@/components/use-late';
import { zoomUrl } from '@/lib/otrs/links';
import { changesOf } from '@/lib/store/changes';
import type { JournalEntry } from '@/lib/store/journal-entry';
import { type Answer, askForUndo } from './ask-for-undo';
import type { Words } from './popup';

interface EntryProps {
  readonly entry: JournalEntry;
  readonly words: Words;
  readonly undo: 'possible' | 'undone' | 'none';
}

/** What became of a press on Undo so far. */
type Progress = { readonly kind: 'pending' } | Answer | undefined;

/** One action: what, to which ticket, with which outcome; and its undo. */
export function Entry({ entry, words, undo }: EntryProps) {
  const [progress, setProgress] = useState<Progress>();
  const ticket = entry.number || String(entry.ticketId);
  const press = async () => {
    if (progress?.kind === 'pending') return;
    setProgress({ kind: 'pending' });
    setProgress(await askForUndo(entry).catch(() => ({ kind: 'no-answer' as const })));
  };
  return (
    <li>
      <div class="head">
        <b>{words.actions[entry.action]}</b>
        <span>{words.outcomes[entry.outcome]}</span>
        {undo === 'undone' && <span class="undone">{words.undone}</span>}
        {undo === 'possible' && (
          <button
            type="button"
            data-loods-action="undo"
            data-loods-ticket={entry.ticketId}
            aria-label={words.undoOf(words.actions[entry.action], ticket)}
            aria-disabled={progress?.kind === 'pending'}
            onClick={(event) => event.isTrusted && void press()}
          >
            {words.undo}
          </button>
        )}
      </div>
      <a href={zoomUrl(entry.helpDesk, entry.ticketId)} target="_blank" rel="noreferrer">
        {ticket}
      </a>{' '}
      <bdi class="title">{entry.title}</bdi>
      <Diff lines={changesOf(entry, words)} />
      <p class="about">
        <When at={entry.at} />
        {entry.agent && <bdi>, {entry.agent}</bdi>}
      </p>
      {progress && <Told progress={progress} entry={entry} words={words} />}
    </li>
  );
}

interface ToldProps {
  readonly progress: NonNullable<Progress>;
  readonly entry: JournalEntry;
  readonly words: Words;
}

/** What became of Undo. It takes the focus of the button, which goes when its work is done. */
function Told({ progress, entry, words }: ToldProps) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (progress.kind === 'done') message.current?.focus();
  }, [progress.kind]);
  const isSlow = useLate(progress.kind === 'pending', slowMs);
  const { kind, text } = inWords(progress, words, isSlow);
  const role = kind === 'failed' || kind === 'partial' ? 'alert' : 'status';
  return (
    <div
      key={role} // one that changes its role is not read out
      ref={message}
      tabIndex={-1}
      class="told"
      role={role}
      data-loods-toast={kind}
      data-loods-ticket={entry.ticketId}
    >
      <Sentence text={text} />
      {kind === 'pending' && <progress aria-label={text} />}
      {progress.kind === 'no-tab' && (
        <button type="button" onClick={() => browser.tabs.create({ url: entry.helpDesk })}>
          {words.openHelpDesk}
        </button>
      )}
    </div>
  );
}

function inWords(progress: NonNullable<Progress>, words: Words, isSlow: boolean) {
  switch (progress.kind) {
    case 'pending':
      return { kind: 'pending', text: isSlow ? `${words.undoing} ${words.stillWaiting}` : words.undoing };
    case 'no-tab':
      return { kind: 'failed', text: words.noTab };
    case 'no-answer':
      return { kind: 'partial', text: words.noAnswer };
    default:
      return progress;
  }
}

function When({ at }: { readonly at: number }) {
  const time = new Date(at);
  return (
    <time dateTime={time.toISOString()}>
      {time.toLocaleString([], { dateStyle: 'short', timeStyle: 'short' })}
    </time>
  );
}
