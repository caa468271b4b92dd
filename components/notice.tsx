// What became of something, at the head of a page: a sentence or two, what differs, and what can be done about it.
import { Diff, type DiffLine } from './diff';
import css from './notice.css?inline';
import { PanelButton } from './panel-button';
import { Sentence } from './sentence';

export interface NoticeProps {
  readonly heading: string;
  /** `partial`: something happened, and something is left to do or not known. */
  readonly kind: 'pending' | 'done' | 'partial' | 'failed';
  /** The first one says what happened. */
  readonly sentences: readonly string[];
  readonly lines: readonly DiffLine[];
  readonly action?: { readonly label: string; readonly press: () => void } | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

export function Notice({ heading, kind, sentences, lines, action, closeLabel, onClose }: NoticeProps) {
  const role = kind === 'failed' ? 'alert' : 'status';
  return (
    // Another element for another role: one that changes its role is not read out.
    <section key={role} aria-label={heading} role={role} data-loods-toast={kind}>
      <style>{css}</style>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Sentence text={sentence} />
        </p>
      ))}
      {lines.length > 0 && <Diff lines={lines} />}
      {action && (
        <div class="actions">
          <PanelButton label={action.label} press={action.press} />
        </div>
      )}
      <button type="button" class="close" onClick={onClose}>
        {closeLabel}
      </button>
    </section>
  );
}
