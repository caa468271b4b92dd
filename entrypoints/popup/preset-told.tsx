import { Sentence } from '@/components/sentence';
import { slowMs } from '@/components/slow';
import { lateMs, useLate } from '@/components/use-late';
import type { PresetWords } from '@/lib/words/presets';

/** What the presets say; with a button, if there is something to do about it. */
export interface Note {
  readonly kind: 'done' | 'partial' | 'failed';
  readonly text: string;
  readonly button?: string;
  readonly press?: () => void;
}

interface ToldProps {
  /** Waiting for the help desk. */
  readonly note: Note | 'waiting' | undefined;
  readonly words: PresetWords;
}

/** The place where it is said; there from the beginning, so that screen readers notice a change. */
export function Told({ note, words }: ToldProps) {
  const isLate = useLate(note === 'waiting', lateMs);
  const isSlow = useLate(note === 'waiting', slowMs);
  const text = isSlow ? words.stillWaiting : words.waiting;
  return (
    <div role="status">
      {isLate && (
        <div class="told" data-loods-toast="pending">
          {text}
          <progress aria-label={words.waiting} />
        </div>
      )}
      {note && note !== 'waiting' && (
        <div class="told" data-loods-toast={note.kind}>
          <Sentence text={note.text} />
          {note.press && (
            <button type="button" onClick={note.press}>
              {note.button}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
