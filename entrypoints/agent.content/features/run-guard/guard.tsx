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
import { removeBoxes, renewBoxes } from '@/lib/otrs/run-box';
import type { Backup } from '@/lib/store/backup';
import type { RunRecord } from '@/lib/store/run-record';
import { wait } from '@/lib/wait';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import type { Vocabulary } from './describe';
import { Others } from './others';
import { endedRun, keepEnd } from './records';
import { runShown } from './runner';
import { type Looked, type News, type State, verdictOf } from './state';
import { isElsewhere, untilFree } from './tabs';
import { View } from './view';

/** A count of 60,000 tickets, the most that are counted one by one, would take a minute (1 ms a ticket, 6.5.1). */
const timeoutMs = 120_000;

export class RunGuard {
  readonly #context: FeatureContext;
  readonly #host: HTMLElement;
  readonly #vocabulary: Vocabulary;
  readonly #explain: () => HTMLElement;
  readonly #client: Client;
  readonly #others: Others;
  #job = '';
  /** A run was pressed for, and is not through. */
  #isRunning = false;
  #shown: State | undefined;

  /** @param explain makes what stands in the place of Znuny's own link */
  constructor(
    context: FeatureContext,
    host: HTMLElement,
    vocabulary: Vocabulary,
    explain: () => HTMLElement,
  ) {
    this.#context = context;
    this.#host = host;
    this.#vocabulary = vocabulary;
    this.#explain = explain;
    this.#client = clientOf(context.page, timeoutMs);
    this.#others = new Others(this.#client, (state) => this.#show(state));
  }

  /** The first look, at the page as it was loaded. */
  async start(): Promise<void> {
    const { document } = this.#context;
    await this.#attempt(async () => {
      this.#job = readRunJob(document);
      this.#host.dataset['loodsJob'] = this.#job;
      return this.#see(readIfWhole(document));
    });
  }

  /** Looks anew, and has Znuny's own boxes say what is so now. */
  async look(news?: News): Promise<void> {
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
    const runs = await send('runs', this.#job).catch(() => undefined); // the background has said why
    if (!runs) return { kind: 'failed', failure: { kind: 'no-store' }, news };
    if (await isElsewhere(this.#job)) return this.#wait(runs[0]);
    // Of an older one, what came since can't be told from what it did.
    const newest = runs.find(({ outcome }) => outcome !== 'refused' && outcome !== 'failed');
    const isNew = news?.kind === 'ended'; // it was looked at until now
    const unsettled = newest && !isNew && isUnsettled(newest, Date.now()) ? newest : undefined;
    const found = unsettled ? await this.#settle(unsettled) : news;
    const onPage = (fresh: Document) => renewBoxes(this.#host, fresh, this.#explain);
    const wish = { page: unsettled ? undefined : page, onPage };
    const seen = await this.#others.see(this.#job, wish, isNew || unsettled !== undefined);
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
    removeBoxes(this.#context.document, this.#host);
    const ports = { glance: () => getGlance(this.#client, this.#job), wait, now: Date.now };
    const tell = (left: number) => this.#show({ kind: 'finding-out', run, left });
    tell(run.countBefore);
    const end = await settle(run, ports, tell);
    const ended = endedRun(run, end, { begun: run.at });
    await keepEnd(run, ended, this.#vocabulary.words);
    return ended;
  }

  readonly #run = async (shown: Looked): Promise<void> => {
    if (this.#isRunning) return; // a second press, before the first has taken the button away
    this.#isRunning = true;
    removeBoxes(this.#context.document, this.#host);
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
    this.#isRunning = false;
    await this.look(news);
  };

  /** Looks at nothing anew, as Run will: what is typed below stays. Unless the panel has gone on since. */
  readonly #confirmed = (shown: Looked, confirmed: Backup): void => {
    if (this.#shown === shown) this.#show({ ...shown, backup: { ...shown.backup, confirmed } });
  };

  #show(state: State): void {
    this.#shown = state;
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' });
    this.#host.dataset['loodsGuard'] = verdictOf(state);
    const view = (
      <View
        {...this.#vocabulary}
        state={state}
        editUrl={jobEditUrl(this.#context.page.cgi, this.#job)}
        again={(news) => void this.look(news)}
        run={this.#run}
        confirmed={this.#confirmed}
        client={this.#client}
        agent={readAgentName(this.#context.document)}
      />
    );
    const hadFocus = root.activeElement !== null;
    render(view, root);
    // The button that was pressed may be gone; who goes by keyboard stays in the panel.
    if (hadFocus && !root.activeElement) root.querySelector<HTMLElement>('section')?.focus();
  }
}

/** The page as it was loaded, or undefined: while a run takes tickets, its list does not fit its number. Then it is asked for anew. */
function readIfWhole(document: Document): RunPage | undefined {
  try {
    return readRunPage(document);
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
