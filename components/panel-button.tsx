// A button that only a person's own press works.

export interface PanelButtonProps {
  readonly label: string;
  /** What a press does, in a sentence. */
  readonly title?: string;
  readonly press: () => void;
  /** Value of `data-loods-action`, if it acts. */
  readonly action?: string;
  /** It has nothing to act on now, or is at work; it keeps the focus all the same. */
  readonly isOff?: boolean;
}

export function PanelButton({ label, title, press, action, isOff = false }: PanelButtonProps) {
  return (
    <button
      type="button"
      title={title}
      data-loods-action={action}
      aria-disabled={isOff}
      onClick={(event) => event.isTrusted && !isOff && press()}
    >
      {label}
    </button>
  );
}
