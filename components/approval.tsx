// Asks for a name to be typed before something is approved for good: who types it has read it.

import { Component } from 'preact';
import { Sentence } from './sentence';

export interface ApprovalWords {
  readonly title: string;
  readonly about: string;
  /** Asks for the name to be typed. */
  readonly typeName: string;
  readonly approve: string;
}

export interface ApprovalProps {
  readonly words: ApprovalWords;
  /** What has to be typed in. */
  readonly name: string;
  /** All that would be approved. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** Approves it. @returns what is to be said of it */
  readonly onApprove: () => Promise<string>;
}

interface State {
  readonly typed: string;
  readonly isBusy: boolean;
  readonly said: string;
}

/** True if the typed text is the name: as it looks, for blanks around it can't be seen and letters be made up in two ways. */
export function isTyped(typed: string, name: string): boolean {
  return typed.normalize('NFC').trim() === name.normalize('NFC').trim();
}

/** A form; only what a person types and presses counts. */
export class Approval extends Component<ApprovalProps, State> {
  override state: State = { typed: '', isBusy: false, said: '' };

  override render({ words, name, lines }: ApprovalProps, { typed, isBusy, said }: State) {
    return (
      <form class="approval" aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
        <h3>{words.title}</h3>
        <p>{words.about}</p>
        <dl>
          {lines.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Sentence text={text} />
              </dd>
            </div>
          ))}
        </dl>
        <label>
          {words.typeName}{' '}
          <b>
            <bdi>{name}</bdi>
          </b>
          <input autocomplete="off" spellcheck={false} value={typed} onInput={this.#type} />
        </label>
        <button
          type="submit"
          data-loods-action="guard-approve"
          disabled={isBusy || !isTyped(typed, name)}
          onClick={this.#press}
        >
          {words.approve}
        </button>
        <p role="status">{said}</p>
      </form>
    );
  }

  // Scripts of the page reach into the form, and what they do is not trusted; but what they have a form submit is. So the
  // press counts and not the submission: Enter in the field presses the button, too.
  readonly #type = ({ isTrusted, currentTarget }: Event): void => {
    if (isTrusted) this.setState({ typed: (currentTarget as HTMLInputElement).value });
  };

  readonly #press = async ({ isTrusted }: Event): Promise<void> => {
    const { isBusy, typed } = this.state;
    if (!isTrusted || isBusy || !isTyped(typed, this.props.name)) return;
    this.setState({ isBusy: true, said: '' });
    const said = await this.props.onApprove();
    this.setState({ isBusy: false, typed: '', said });
  };
}
