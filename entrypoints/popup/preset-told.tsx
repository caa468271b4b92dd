import { Sentence } from '@/components/sentence';

/** What the presets say; with a button, if there is something to do about it. */
export interface Note {
  readonly kind: 'done' | 'partial' | 'failed';
  readonly text: string;
  readonly button?: string;
  readonly press?: () => void;
}

/** The place where it is said; there from the beginning, so that screen readers notice a change. */
export function Told({ note }: { readonly note: Note | undefined }) {
  return (
    <div role="status">
      {note && (
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
