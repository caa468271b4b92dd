// What is to be said of a field, below it. Plain DOM, in an open shadow root.
import css from './field-note.css?inline';
import { toNodes } from './isolated';

export interface FieldNoteLine {
  /** Value of `data-loods-finding`. */
  readonly field: string;
  readonly text: string;
  /** It is worth knowing, and stops nothing. */
  readonly isNote: boolean;
  /** It is read out at once. */
  readonly isAlert?: true;
}

export interface FieldNote {
  readonly show: (lines: readonly FieldNoteLine[]) => void;
  /** Leads a person there. */
  readonly focus: () => void;
}

/** Draws into a host that stands behind the field. */
export function drawFieldNote(host: HTMLElement): FieldNote {
  const style = document.createElement('style');
  style.textContent = css;
  const root = host.attachShadow({ mode: 'open' });
  let shown = '';
  return {
    show(lines) {
      if (shown === JSON.stringify(lines)) return; // may have the focus
      shown = JSON.stringify(lines);
      root.replaceChildren(style, ...lines.map(createLine));
    },
    focus() {
      const line = root.querySelector('p');
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: 'center' });
    },
  };
}

function createLine({ field, text, isNote, isAlert }: FieldNoteLine): HTMLElement {
  const line = document.createElement('p');
  line.dataset['loodsFinding'] = field;
  line.className = isNote ? 'note' : '';
  line.tabIndex = -1;
  if (isAlert) line.role = 'alert';
  line.append(...toNodes(text));
  return line;
}
