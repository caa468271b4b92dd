// A list of links that appears piece by piece: five hundred at once would make the page wait.
import { Component } from 'preact';

export interface SlowListLine {
  readonly href: string;
  readonly label: string;
  readonly text: string;
}

/** Lines that take some 5 ms to draw. */
const step = 50;

export class SlowList extends Component<{ readonly lines: readonly SlowListLine[] }, { shown: number }> {
  override state = { shown: step };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.#goOn();
  }

  override componentDidUpdate(): void {
    this.#goOn();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render({ lines }: { readonly lines: readonly SlowListLine[] }) {
    return (
      <ul>
        {lines.slice(0, this.state.shown).map(({ href, label, text }) => (
          <li key={href}>
            <a href={href} title={text}>
              {label}
            </a>{' '}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    );
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    const { shown } = this.state;
    if (shown < this.props.lines.length) {
      this.#timer = setTimeout(() => this.setState({ shown: shown + step }));
    }
  }
}
