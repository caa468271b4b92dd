// What the guard knows, as the panel shows it.
import { GuardPanel } from '@/components/guard-panel';
import { PanelButton } from '@/components/panel-button';
import { RunProgress } from '@/components/run-progress';
import type { Client } from '@/lib/otrs/client';
import { shown } from '@/lib/shown';
import type { Backup } from '@/lib/store/backup';
import type { Vocabulary } from './describe';
import { viewLooked } from './looked-view';
import { NewsView } from './news-view';
import { sayFailure, whenOf } from './say-run';
import type { Looked, News, State } from './state';

export interface ViewProps extends Vocabulary {
  readonly state: State;
  readonly editUrl: string;
  readonly client: Client;
  /** Full name of the admin. */
  readonly agent: string;
  readonly again: (news?: News) => void;
  readonly run: (shown: Looked) => void;
  /** The backup that a job waited for is made. */
  readonly confirmed: (shown: Looked, backup: Backup) => void;
}

/** Each of its states is the same panel with something else in it, so that its verdict is read out when it changes. */
export function View({ state, ...props }: ViewProps) {
  const { words, again } = props;
  const { heading } = words;
  switch (state.kind) {
    case 'checking':
      return (
        <GuardPanel
          heading={heading}
          verdict={words.checking}
          reason={state.count === undefined ? undefined : words.counting(state.count)}
        />
      );
    case 'failed':
      return (
        <GuardPanel
          heading={heading}
          verdict={words.unknown}
          reason={sayFailure(state.failure, words)}
          news={state.news && <NewsView {...props} news={state.news} />}
        >
          <div class="steps">
            <PanelButton label={words.again} press={again} />
          </div>
        </GuardPanel>
      );
    case 'elsewhere':
      return <GuardPanel heading={heading} verdict={words.elsewhere} reason={sayElsewhere(state, props)} />;
    case 'watching':
      return (
        <GuardPanel
          heading={heading}
          verdict={state.isSure ? words.others : words.checking}
          reason={state.isSure ? words.othersReason : words.justStarted}
        >
          {state.isSure && <Left {...props} left={state.left} total={state.total} />}
        </GuardPanel>
      );
    case 'running':
      return viewRunning({ ...props, state });
    case 'finding-out':
      return (
        <GuardPanel heading={heading} verdict={words.findingOut}>
          <Left {...props} left={state.left} total={state.run.countBefore} />
        </GuardPanel>
      );
    default:
      return viewLooked({ ...props, state });
  }
}

function viewRunning({
  state,
  ...vocabulary
}: Vocabulary & { readonly state: Extract<State, { kind: 'running' }> }) {
  const { words } = vocabulary;
  const { progress, isStopping, stop } = state;
  const { left, total, isLong, isLost } = progress;
  const offer = { label: isStopping ? words.stopping : words.stop, isStopping, press: stop };
  return (
    <GuardPanel
      heading={words.heading}
      verdict={isLost ? words.lost : words.running}
      reason={words.runningReason}
    >
      <Left {...vocabulary} left={left} total={total} {...(isLong && { stop: offer })} />
    </GuardPanel>
  );
}

type LeftProps = Vocabulary & Omit<Parameters<typeof RunProgress>[0], 'label' | 'text'>;

function Left({ words, findings: _findings, language: _language, ...bar }: LeftProps) {
  return <RunProgress {...bar} label={words.running} text={words.left(bar.left, bar.total)} />;
}

function sayElsewhere({ run }: Extract<State, { kind: 'elsewhere' }>, { words, language }: Vocabulary) {
  return run && words.elsewhereSince(whenOf(run.at, language), shown(run.agent || words.someone));
}
