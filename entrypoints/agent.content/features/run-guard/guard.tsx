// The guard of one Run page: looks, says what it saw, and offers what can be done next.
import { render } from 'preact';
import { policyOf } from '@/lib/guard/approve';
import { type Look, lookAtRun } from '@/lib/guard/look';
import type { JobPolicy } from '@/lib/guard/policy';
import { judgeProspect } from '@/lib/guard/prospect';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import type { Asked } from '@/lib/otrs/job-pages';
import { type RunPage, readRunJob, readRunPage } from '@/lib/otrs/job-run-page';
import { NotUnderstood } from '@/lib/otrs/job-settings';
import { jobEditUrl } from '@/lib/otrs/links';
import { guardWords } from '@/lib/words/guard';
import type { RunGuardWords } from '@/lib/words/run-guard';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import { type State, View } from './view';

/** A count of 60,000 tickets, the most that Znuny counts, took a minute on the help desk it was measured on (6.5.1). */
const timeoutMs = 120_000;

export class RunGuard {
  readonly #context: FeatureContext;
  readonly #host: HTMLElement;
  readonly #words: RunGuardWords;
  readonly #client: Client;

  constructor(context: FeatureContext, host: HTMLElement, words: RunGuardWords) {
    this.#context = context;
    this.#host = host;
    this.#words = words;
    this.#client = clientOf(context.page, timeoutMs);
  }

  /** Looks at the job, and shows what is so. Nothing is thrown: what can't be known locks the run. */
  async look(): Promise<void> {
    this.#show({ kind: 'checking' });
    try {
      this.#show(await this.#see());
    } catch (error) {
      console.error('[Loods] The guard failed; the run stays locked', error);
      this.#show({ kind: 'failed', failure: { kind: 'unexpected' } });
    }
  }

  async #see(): Promise<State> {
    if (!this.#context.isAlive()) return { kind: 'failed', failure: { kind: 'updated' } };
    const page = this.#readPage();
    if (page instanceof NotUnderstood) {
      return { kind: 'failed', failure: { kind: 'not-understood', cause: page } };
    }
    const { policies, broken } = await send('policies', undefined);
    if (broken) return { kind: 'failed', failure: { kind: 'no-store' } };
    const policy = policyOf(policies, page.job);
    return this.#toState(policy, await lookAtRun(this.#client, policy, new Date(), page));
  }

  #toState(policy: JobPolicy, looked: Asked<Look>): State {
    if (looked.kind !== 'done') return { kind: 'failed', failure: looked };
    const { value: look } = looked;
    return { kind: 'looked', policy, look, says: judgeProspect(look.prospect, policy), at: new Date() };
  }

  /** The page as it was loaded. */
  #readPage(): RunPage | NotUnderstood {
    const { document } = this.#context;
    try {
      this.#host.dataset['loodsJob'] = readRunJob(document);
      return readRunPage(document);
    } catch (error) {
      if (error instanceof NotUnderstood) return error;
      throw error;
    }
  }

  #show(state: State): void {
    const { page } = this.#context;
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' });
    const job = this.#host.dataset['loodsJob'] ?? '';
    this.#host.dataset['loodsGuard'] = verdictOf(state);
    const view = (
      <View
        state={state}
        words={this.#words}
        findings={guardWords(page.language)}
        editUrl={jobEditUrl(page.cgi, job)}
        again={() => void this.look()}
      />
    );
    render(view, root);
  }
}

/** Value of `data-loods-guard`. */
function verdictOf(state: State): 'checking' | 'pass' | 'block' | 'unknown' {
  if (state.kind === 'looked') return state.says;
  return state.kind === 'failed' ? 'unknown' : 'checking';
}
