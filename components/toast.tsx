// One message: what happened, to which ticket, and what to do next.
import { cross } from './icons';

export interface ToastAction {
  readonly label: string;
  readonly press: () => void;
  /** Value of `data-loods-action`, if it acts on the ticket. */
  readonly action?: string;
}

export interface ToastContent {
  /** `partial`: something happened, and something is left to do or not known. */
  readonly kind: 'pending' | 'done' | 'partial' | 'failed';
  readonly text: string;
  /** Id of the ticket it is about. */
  readonly ticket: number;
  readonly actions?: readonly ToastAction[];
  /** How long good news stays; longer where it offers something. */
  readonly lastsMs?: number;
}

export interface ToastProps extends ToastContent {
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Told when the pointer or the focus enters (true) and leaves (false): someone is reading. */
  readonly onHold: (held: boolean) => void;
}

export function Toast({ kind, text, ticket, actions = [], closeLabel, onClose, onHold }: ToastProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that someone reads; it can't be operated
    <div
      class="toast"
      role={kind === 'failed' || kind === 'partial' ? 'alert' : 'status'}
      data-loods-toast={kind}
      data-loods-ticket={ticket}
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <p>{text}</p>
      {kind === 'pending' ? (
        <progress aria-label={text} />
      ) : (
        <button type="button" class="close" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={cross} />
          </svg>
        </button>
      )}
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ label, press, action }) => (
            <button
              key={label}
              type="button"
              data-loods-action={action}
              data-loods-ticket={action && ticket}
              onClick={(event) => event.isTrusted && press()}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
