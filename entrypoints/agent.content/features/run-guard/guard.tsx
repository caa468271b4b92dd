// The guard of one Run page: looks, says what it saw, and hands over to a run. Whatever can't be known locks the run.
import { render } from 'preact';
import { isUnsettled, settle } from '@/lib/guard/settle';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import { getGlance } from '@/lib/otrs/job-pages';
import { type RunPage, readRunJob, readRunPage } from '@/lib/otrs/job-run-page';
import { NotUnderstood } from '@/lib/otrs/job-settings';
import { jobEditUrl } from '@/lib/otrs/links';
import { readAgentName } from '@/lib/otrs/page';
import { hideBoxes } from '@/lib/otrs/run-box';
import type { RunRecord } from '@/lib/store/run-record';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import type { Vocabulary } from './describe';
import { endedRun, isElsewhere, keepEnd, untilFree } from './records';
import { runShown, wait } from './runner';
import { see } from './sight';
import type { Looked, News, State } from './state';
import { View } from './view';

/** A count of 60,000 tickets, the most that Znuny counts, would take a minute (1 ms a ticket, 6.5.1). */
const timeoutMs = 120_000;

export class RunGuard {
  readonly #context: FeatureContext;
  readonly #host: HTMLElement;
  readonly #vocabulary: Vocabulary;
  readonly #client: Client;
  #job = '';

  constructor(context: FeatureContext, host: HTMLElement, vocabulary: Vocabulary) {
    this.#context = context;
    this.#host = host;
    this.#vocabulary = vocabulary;
    this.#client = clientOf(context.page, timeoutMs);
  }

  /** The first look, at the page as it was loaded. */
  async start(): Promise<void> {
    const { document } = this.#context;
    await this.#attempt(async () => {
      this.#job = readRunJob(document);
      this.#host.dataset['loodsJob'] = this.#job;
      return this.#see(readRunPage(document));
    });
  }

  /** Looks anew; what Znuny's own boxes say is not so any more then. */
  async look(news?: News): Promise<void> {
    hideBoxes(this.#context.document, this.#host);
    await this.#attempt(() => this.#see(undefined, news), news);
  }

  /** Shows what comes of it. Nothing is thrown from here. */
  async #attempt(task: () => Promise<State>, news?: News): Promise<void> {
    this.#show({ kind: 'checking' });
    try {
      if (!this.#context.isAlive()) this.#show({ kind: 'failed', failure: { kind: 'updated' }, news });
      else this.#show(await task());
    } catch (error) {
      const cause = error instanceof NotUnderstood ? error : undefined;
      if (!cause) console.error('[Loods] The guard failed; the run stays locked', error);
      this.#show({
        kind: 'failed',
        failure: cause ? { kind: 'not-understood', cause } : { kind: 'unexpected' },
        news,
      });
    }
  }

  async #see(page?: RunPage, news?: News): Promise<State> {
    if (page) this.#show({ kind: 'checking', count: page.count });
    const runs = await send('runs', this.#job);
    if (await isElsewhere(this.#job)) return this.#wait(runs[0]);
    const unsettled = runs.find(isUnsettled);
    const found = unsettled ? await this.#settle(unsettled) : news;
    const seen = await see(this.#client, this.#job, unsettled ? undefined : page);
    const last = runs.find(({ portions }) => portions.length > 0);
    return { ...seen, ...(seen.kind === 'looked' && { last }), news: found };
  }

  /** Another tab runs the job: this one looks again when that is through. */
  #wait(run: RunRecord | undefined): State {
    const { signal } = this.#context;
    untilFree(this.#job, signal).then(
      () => this.look(),
      () => {}, // the feature went
    );
    return { kind: 'elsewhere', run };
  }

  async #settle(run: RunRecord): Promise<News> {
    hideBoxes(this.#context.document, this.#host);
    const ports = { glance: () => getGlance(this.#client, this.#job), wait };
    const tell = (left: number) => this.#show({ kind: 'finding-out', run, left });
    tell(run.countBefore);
    const end = await settle(run, ports, tell);
    await keepEnd(run, end, this.#vocabulary.words);
    return endedRun(run, end, run.at);
  }

  readonly #run = async (shown: Looked): Promise<void> => {
    hideBoxes(this.#context.document, this.#host);
    const around = {
      context: this.#context,
      client: this.#client,
      words: this.#vocabulary.words,
      show: (state: State) => this.#show(state),
    };
    let news: News = { kind: 'refused', why: { kind: 'unexpected' } };
    try {
      news = await runShown(shown, around);
    } catch (error) {
      console.error('[Loods] A run failed', error);
    }
    await this.look(news);
  };

  #show(state: State): void {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' });
    this.#host.dataset['loodsGuard'] = verdictOf(state);
    const view = (
      <View
        {...this.#vocabulary}
        state={state}
        editUrl={jobEditUrl(this.#context.page.cgi, this.#job)}
        again={(news) => void this.look(news)}
        run={this.#run}
        client={this.#client}
        agent={readAgentName(this.#context.document)}
      />
    );
    render(view, root);
  }
}

/** Value of `data-loods-guard`: what is said of the job as it stands. */
function verdictOf(state: State): 'checking' | 'pass' | 'block' | 'unknown' {
  switch (state.kind) {
    case 'looked':
      return state.says;
    case 'running':
      return 'pass';
    case 'failed':
    case 'elsewhere':
      return 'unknown';
    default:
      return 'checking';
  }
}
