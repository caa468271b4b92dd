// A field in the place of a text: filled and selected, Enter saves, Escape leaves everything as it was. Plain DOM: it is small,
// and comes without Preact where nothing else of it is drawn.
import { createButton } from './action-button';
import css from './inline-edit.css?inline';

export interface InlineEditOptions {
  readonly value: string;
  /** Most characters. */
  readonly longest: number;
  readonly labels: {
    readonly field: string;
    /** Said when nothing is left. */
    readonly missing: string;
    readonly save: string;
    readonly cancel: string;
  };
  /** Given the text without blanks at its ends; never an empty one. */
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/**
 * Draws the field into an open shadow root on the host, which is in the page already, and gives it the focus.
 * No form: a script of the page could submit one. Keys and clicks of a person are told from those of a script.
 */
export function drawInlineEdit(host: Element, options: InlineEditOptions): void {
  const { labels, onSave, onCancel } = options;
  const field = createField(options);
  const missing = document.createElement('span');
  missing.role = 'alert';
  const save = () => {
    const text = field.value.trim();
    field.ariaInvalid = String(text === '');
    missing.textContent = text === '' ? labels.missing : '';
    if (text !== '') onSave(text);
    else field.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation(); // typed text is no shortcut of the page
    if (event.isComposing) return;
    // On a button, Enter presses that button.
    if (event.key === 'Enter' && event.target === field && event.isTrusted) {
      event.preventDefault(); // it would press the button that gets the focus when the field closes at once
      save();
    }
    if (event.key === 'Escape') onCancel();
  };
  const buttons = [createButton(labels.save, save), createButton(labels.cancel, onCancel)];
  const controls: HTMLElement[] = [field, ...buttons];
  for (const control of controls) control.addEventListener('keydown', onKey);
  const style = document.createElement('style');
  style.textContent = css;
  host.attachShadow({ mode: 'open' }).append(style, ...controls, missing);
  field.select();
}

function createField({ value, longest, labels }: InlineEditOptions): HTMLInputElement {
  const field = document.createElement('input');
  field.value = field.defaultValue = value;
  field.maxLength = longest;
  field.ariaLabel = field.title = labels.field;
  return field;
}
