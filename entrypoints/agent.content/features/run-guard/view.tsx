// What the guard knows, as the panel shows it.
import { CompareTable } from '@/components/compare-table';
import { FindingList } from '@/components/finding-list';
import { GuardPanel } from '@/components/guard-panel';
import { PanelButton } from '@/components/panel-button';
import type { Look } from '@/lib/guard/look';
import type { JobPolicy } from '@/lib/guard/policy';
import type { Failure } from '@/lib/otrs/client';
import type { NotUnderstood } from '@/lib/otrs/job-settings';
import type { RunGuardWords } from '@/lib/words/run-guard';
import { linesOf, numbersOf, tableOf, type Vocabulary } from './describe';

/** Why nothing can be said of the job. */
export type GuardFailure =
  | Failure
  | { readonly kind: 'not-understood'; readonly cause: NotUnderstood }
  | { readonly kind: 'unexpected' | 'updated' | 'no-store' };

/** A job that was looked at, and what the guard says. */
export interface Looked {
  readonly kind: 'looked';
  readonly policy: JobPolicy;
  readonly look: Look;
  readonly says: 'pass' | 'block' | 'unknown';
  readonly at: Date;
}

export type State =
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: GuardFailure }
  | Looked;

export interface ViewProps extends Vocabulary {
  readonly state: State;
  readonly editUrl: string;
  readonly again: () => void;
}

export function View({ state, ...props }: ViewProps) {
  const { words, again } = props;
  switch (state.kind) {
    case 'checking':
      return <GuardPanel heading={words.heading} verdict={words.checking} />;
    case 'failed':
      return (
        <GuardPanel heading={words.heading} verdict={words.unknown} reason={sayFailure(state.failure, words)}>
          <div class="steps">
            <PanelButton label={words.again} press={again} />
          </div>
        </GuardPanel>
      );
    default:
      return <LookedView {...props} state={state} />;
  }
}

function LookedView({ state, editUrl, again, ...vocabulary }: ViewProps & { readonly state: Looked }) {
  const { look, policy, at } = state;
  const { words } = vocabulary;
  return (
    <GuardPanel heading={words.heading} verdict={sayVerdict(state, words)} reason={sayReason(state, words)}>
      <FindingList lines={linesOf(look, policy, vocabulary)} />
      <CompareTable
        caption={words.settings}
        heads={[words.setting, words.isSet, words.shouldBe]}
        rows={tableOf(look, policy, at, words)}
      />
      <ul class="numbers">
        {numbersOf(look.prospect, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="steps">
        <a class="button" href={editUrl}>
          {words.editJob}
        </a>
        <PanelButton label={words.again} press={again} />
      </div>
    </GuardPanel>
  );
}

function sayVerdict({ says, look }: Looked, words: RunGuardWords): string {
  const { run, verdict } = look.prospect;
  if (says !== 'pass') return words[says];
  if (run.count === 0) return words.nothing;
  return verdict.deletes ? words.willDelete(run.count) : words.willChange(run.count);
}

function sayReason({ policy, look }: Looked, words: RunGuardWords): string | undefined {
  if (policy.fields) return undefined;
  return look.prospect.verdict.deletes ? words.notApproved : words.noPolicy;
}

function sayFailure(failure: GuardFailure, { failures }: RunGuardWords): string {
  switch (failure.kind) {
    case 'no-permission':
    case 'error-screen':
      return failures[failure.kind](failure.message);
    case 'not-understood':
      return failures[failure.kind](failure.cause.message);
    default:
      return failures[failure.kind];
  }
}
