// A field in the place of a text: filled and selected, Enter saves, Escape leaves everything as it was.
import { Component, createRef } from 'preact';
import css from './inline-edit.css?inline';

export interface InlineEditProps {
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
 * No form: a script of the page could submit one. Keys and clicks of a person are told from those of a script.
 * A class, since Preact's hooks weigh 1 kB gzip.
 */
export class InlineEdit extends Component<InlineEditProps, { missing: boolean }> {
  override state = { missing: false };
  readonly #field = createRef<HTMLInputElement>();

  override componentDidMount(): void {
    this.#field.current?.select();
  }

  override render({ value, longest, labels, onCancel }: InlineEditProps) {
    const { missing } = this.state;
    return (
      <>
        <style>{css}</style>
        <input
          ref={this.#field}
          defaultValue={value}
          maxLength={longest}
          aria-label={labels.field}
          title={labels.field}
          aria-invalid={missing}
          onKeyDown={this.#key}
        />
        <button type="button" onClick={this.#save} onKeyDown={this.#key}>
          {labels.save}
        </button>
        <button type="button" onClick={onCancel} onKeyDown={this.#key}>
          {labels.cancel}
        </button>
        {missing && <span role="alert">{labels.missing}</span>}
      </>
    );
  }

  readonly #save = (event: Event): void => {
    if (!event.isTrusted) return;
    const text = this.#field.current?.value.trim() ?? '';
    this.setState({ missing: text === '' });
    if (text !== '') this.props.onSave(text);
    else this.#field.current?.focus();
  };

  readonly #key = (event: KeyboardEvent): void => {
    event.stopPropagation(); // typed text is no shortcut of the page
    if (event.isComposing) return;
    // On a button, Enter presses that button.
    if (event.key === 'Enter' && event.target === this.#field.current) this.#save(event);
    if (event.key === 'Escape') this.props.onCancel();
  };
}
