// The button that runs a job, and what is needed before it can be pressed.
import { Component } from 'preact';
import { PanelButton } from './panel-button';

export interface RunStepProps {
  readonly label: string;
  /** Asks for this number to be typed: who types it has looked. */
  readonly ask?: { readonly text: string; readonly number: number } | undefined;
  /** What is missing otherwise. */
  readonly needs?: string | undefined;
  /** Something to know of it. */
  readonly note?: string | undefined;
  readonly press: () => void;
}

interface State {
  readonly typed: string;
}

export class RunStep extends Component<RunStepProps, State> {
  override state: State = { typed: '' };

  override render({ label, ask, needs, note, press }: RunStepProps, { typed }: State) {
    const isTyped = !ask || typed.trim() === String(ask.number);
    return (
      <>
        {ask && (
          <label class="ask">
            {ask.text} <input inputMode="numeric" autocomplete="off" value={typed} onInput={this.#type} />
          </label>
        )}
        <div class="steps">
          <PanelButton
            action="guard-run"
            label={label}
            isOff={needs !== undefined || !isTyped}
            press={press}
          />
          {needs && <span>{needs}</span>}
          {note && <span>{note}</span>}
        </div>
      </>
    );
  }

  readonly #type = ({ isTrusted, currentTarget }: Event): void => {
    if (isTrusted) this.setState({ typed: (currentTarget as HTMLInputElement).value });
  };
}
