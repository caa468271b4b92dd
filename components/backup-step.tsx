// Shows how the backup is made, and asks who says that it is.
import { Component } from 'preact';
import { PanelButton } from './panel-button';
import { Sentence } from './sentence';

export interface BackupWords {
  readonly title: string;
  readonly about: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser doesn't let it be copied. */
  readonly notCopied: string;
  /** Asks for the name. */
  readonly by: string;
  readonly confirm: string;
  readonly notKept: string;
}

export interface BackupStepProps {
  readonly words: BackupWords;
  readonly command: string;
  /** Says that it is confirmed, and by whom. */
  readonly confirmed?: string | undefined;
  /** Keeps who confirmed it. @throws when that can't be kept */
  readonly onConfirm: (by: string) => Promise<void>;
}

interface State {
  readonly by: string;
  readonly isBusy: boolean;
  readonly copy: 'copy' | 'copied' | 'notCopied';
  readonly isNotKept: boolean;
}

export class BackupStep extends Component<BackupStepProps, State> {
  override state: State = { by: '', isBusy: false, copy: 'copy', isNotKept: false };

  override render({ words, confirmed }: BackupStepProps) {
    return (
      <div>
        <h3>{words.title}</h3>
        {confirmed ? (
          <p>
            <Sentence text={confirmed} />
          </p>
        ) : (
          this.#renderForm()
        )}
      </div>
    );
  }

  #renderForm() {
    const { words, command } = this.props;
    const { by, isBusy, copy, isNotKept } = this.state;
    return (
      <form class="backup" aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
        <p>{words.about}</p>
        <p class="command">
          <code>{command}</code>
          <PanelButton label={words[copy]} press={this.#copy} />
        </p>
        <label>
          {words.by}
          <input autocomplete="off" maxLength={200} value={by} onInput={this.#type} />
        </label>
        <button
          type="submit"
          data-loods-action="guard-backup"
          aria-disabled={isBusy || by.trim() === ''}
          onClick={this.#confirm}
        >
          {words.confirm}
        </button>
        <span role="status">{isNotKept && words.notKept}</span>
      </form>
    );
  }

  readonly #copy = async (): Promise<void> => {
    const copy = await navigator.clipboard.writeText(this.props.command).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    this.setState({ copy });
  };

  readonly #type = ({ isTrusted, currentTarget }: Event): void => {
    if (isTrusted) this.setState({ by: (currentTarget as HTMLInputElement).value });
  };

  // Not the submission: one by a script counts as a person's. Enter in the field presses the button.
  readonly #confirm = async ({ isTrusted }: Event): Promise<void> => {
    const { by, isBusy } = this.state;
    if (!isTrusted || isBusy || by.trim() === '') return;
    this.setState({ isBusy: true, isNotKept: false });
    const isNotKept = await this.props.onConfirm(by.trim()).then(
      () => false,
      () => true,
    );
    this.setState({ isBusy: false, isNotKept });
  };
}
