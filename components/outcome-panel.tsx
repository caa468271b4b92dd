// What is becoming of many things, and what became of each: first a bar, then groups of links, folded up where nothing is
// left to do.
import { Component, createRef } from 'preact';
import { cross } from './icons';
import css from './outcome-panel.css?inline';
import { Sentence } from './sentence';
import { SlowList, type SlowListLine } from './slow-list';

export interface OutcomeGroup {
  readonly key: string;
  readonly title: string;
  /** What to do about it. */
  readonly advice?: string | undefined;
  readonly lines: readonly SlowListLine[];
  readonly isOpen: boolean;
}

export interface PanelAction {
  readonly label: string;
  readonly press: () => void;
  /** Value of `data-loods-action`, if it acts on tickets. */
  readonly action?: string;
  /** It was pressed, and takes its time. */
  readonly isBusy?: boolean;
}

export interface OutcomePanelProps {
  /** `partial`: something happened, and something is left to do or not known. */
  readonly kind: 'pending' | 'done' | 'partial' | 'failed';
  readonly heading: string;
  /** Read out when it changes. */
  readonly text: string;
  /** How far it is; without a total, nobody knows. */
  readonly progress?: { readonly count: number; readonly total?: number; readonly text: string };
  readonly groups: readonly OutcomeGroup[];
  readonly actions: readonly PanelAction[];
  readonly closeLabel: string;
  /** Absent while it can't be closed. */
  readonly onClose?: () => void;
}

/** Takes the focus when it appears, and keeps it when the button that had it goes. */
export class OutcomePanel extends Component<OutcomePanelProps> {
  readonly #panel = createRef<HTMLElement>();

  override componentDidMount(): void {
    this.#panel.current?.focus();
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.#hasFocus();
  }

  override componentDidUpdate(_props: OutcomePanelProps, _state: unknown, hadFocus: boolean): void {
    if (hadFocus && !this.#hasFocus()) this.#panel.current?.focus();
  }

  override render(props: OutcomePanelProps) {
    const { kind, heading, text, progress, groups, actions } = props;
    return (
      <section
        ref={this.#panel}
        role="dialog"
        aria-label={heading}
        tabIndex={-1}
        data-loods-toast={kind}
        onKeyDown={this.#key}
      >
        <style>{css}</style>
        <div class="head">
          <h2>{heading}</h2>
          {this.#renderClose()}
        </div>
        <p role="status">
          <Sentence text={text} />
        </p>
        {progress && (
          <>
            <progress aria-label={heading} max={progress.total} value={progress.total && progress.count} />
            <span>{progress.text}</span>
          </>
        )}
        <div class="groups">{groups.map((group) => this.#renderGroup(group))}</div>
        {actions.length > 0 && (
          <div class="actions">{actions.map((action) => this.#renderAction(action))}</div>
        )}
      </section>
    );
  }

  #renderClose() {
    const { onClose, closeLabel } = this.props;
    return (
      onClose && (
        <button type="button" class="close" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={cross} />
          </svg>
        </button>
      )
    );
  }

  #renderGroup({ key, title, advice, lines, isOpen }: OutcomeGroup) {
    return (
      <details key={key} open={isOpen}>
        <summary>
          <Sentence text={title} />
        </summary>
        {advice && (
          <p>
            <Sentence text={advice} />
          </p>
        )}
        <SlowList lines={lines} />
      </details>
    );
  }

  #renderAction({ label, press, action, isBusy = false }: PanelAction) {
    return (
      <button
        key={label}
        type="button"
        data-loods-action={action}
        aria-disabled={isBusy}
        onClick={(event) => event.isTrusted && !isBusy && press()}
      >
        {label}
      </button>
    );
  }

  #hasFocus(): boolean {
    const root = this.#panel.current?.getRootNode() as ShadowRoot | undefined;
    return root?.activeElement != null;
  }

  readonly #key = (event: KeyboardEvent): void => {
    event.stopPropagation(); // no shortcut of the page
    if (event.key === 'Escape') this.props.onClose?.();
  };
}
