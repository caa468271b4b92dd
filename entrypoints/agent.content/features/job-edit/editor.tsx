// One job's edit page: what Loods says on it, and what is done there.
import { render } from 'preact';
import type { FieldNoteLine } from '@/components/field-note';
import { changingParts, findJobForm, focusOn, isRefused, readNames } from '@/lib/otrs/job-form';
import { JobNames } from '@/lib/otrs/job-names';
import { getJobNames } from '@/lib/otrs/job-overview';
import { type GuardWords, guardWords } from '@/lib/words/guard';
import { jobEditWords } from '@/lib/words/job-edit';
import { clientOf } from '../../client';
import type { FeatureContext } from '../../feature';
import { keepTyped, type Typed } from '../../job-saved/typed';
import { Beside } from './beside';
import { kindOf, linesOf } from './describe';
import { type Form, fillByPolicy, fillTicket, fillTyped } from './filling';
import { LiveJudgement } from './live';
import { refusals, tooLong } from './refuse';
import { type Told, View } from './view';

const timeoutMs = 15_000;
/** After the last sign of a change: the page's own scripts change lists without one, a moment after a click. */
const pauseMs = 150;

export class JobEditor {
  readonly #context: FeatureContext;
  readonly #host: HTMLElement;
  readonly #form: Form;
  readonly #findings: GuardWords;
  readonly #beside: Beside;
  /** Names of all jobs, once they are known. */
  #jobs: readonly string[] | undefined;
  #isFilling = false;
  #told: Told | undefined;

  constructor(context: FeatureContext, host: HTMLElement) {
    const { document, page } = context;
    this.#context = context;
    this.#host = host;
    const client = clientOf(page, timeoutMs);
    this.#form = {
      document,
      client,
      judgement: new LiveJudgement(document, client, () => this.#show()),
      names: new JobNames(document),
      words: jobEditWords(page.language),
    };
    this.#findings = guardWords(page.language);
    this.#beside = new Beside(document, host.dataset['loodsFeature'] ?? '');
  }

  /** Judges the form now, and whenever it changes. */
  start(): void {
    const { document, signal } = this.#context;
    let timer: ReturnType<typeof setTimeout>;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#look(), pauseMs);
    };
    const how = { signal, capture: true };
    for (const type of ['input', 'change', 'click', 'keyup']) document.addEventListener(type, soon, how);
    const observer = new MutationObserver(soon);
    for (const part of changingParts(document)) observer.observe(part, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
    document.addEventListener('submit', (event) => this.#refuse(event), how);
    // When it is really sent, also by the page's script, which checks it first (6.5.1).
    document.addEventListener('formdata', (event) => this.#keep(event), how);
    if (this.#isSpoilt()) this.#told = { text: this.#form.words.notWhole, lines: [] };
    this.#look();
    void this.#readJobs();
  }

  /** Fills in a ticket to be deleted. */
  prepare(ticketId: number): void {
    void this.#fill(fillTicket(this.#form, ticketId));
  }

  /** Fills in what was typed in another form. */
  retype(typed: Typed): void {
    void this.#fill(fillTyped(this.#form, typed));
  }

  #look(): void {
    if (this.#context.signal.aborted) return;
    this.#show(); // what can't be saved is told at once
    void this.#form.judgement.look();
  }

  async #readJobs(): Promise<void> {
    const outcome = await getJobNames(this.#form.client);
    if (outcome.kind === 'done') this.#jobs = outcome.value;
    this.#show();
  }

  /** Saved like this, the job would lose what the form lacks. */
  #isSpoilt = () => isRefused(this.#context.page) && !this.#form.judgement.read();

  /** What would be cut, or cost another job, is not sent, whoever sends it. */
  #refuse(event: Event): void {
    const { document } = this.#context;
    if (event.target !== findJobForm(document)) return;
    const [line] = this.#refusals();
    const field = line?.field ?? tooLong(document)[0]?.name;
    const isSpoilt = this.#isSpoilt();
    if (field === undefined && !isSpoilt) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#show();
    if (isSpoilt) this.#host.scrollIntoView();
    else if (field !== undefined) focusOn(document, field);
  }

  /** To be compared with what is stored then. */
  #keep({ target }: Event): void {
    const { document } = this.#context;
    const settings = target === findJobForm(document) ? this.#form.judgement.read() : undefined;
    if (!settings) return;
    const { name: job, oldName: oldJob } = readNames(document);
    keepTyped(sessionStorage, { job, oldJob, inForce: settings.inForce }, Date.now());
  }

  async #fill(filling: Promise<Told>): Promise<void> {
    this.#isFilling = true;
    this.#show();
    this.#told = await filling;
    this.#isFilling = false;
    this.#show();
    await this.#form.judgement.look();
  }

  #refusals(): FieldNoteLine[] {
    return refusals(this.#context.document, this.#jobs ?? [], this.#form.words);
  }

  #show(): void {
    const { document, judgement, names, words } = this.#form;
    const lines = [...this.#refusals(), ...linesOf(judgement.now, names, this.#findings)];
    const unplaced = this.#beside.show(lines);
    const { name } = readNames(document);
    this.#host.dataset['loodsGuard'] = kindOf(judgement.now);
    this.#host.dataset['loodsJob'] = name;
    const view = (
      <View
        words={words}
        findings={this.#findings}
        names={names}
        judgement={judgement.now}
        newJob={name !== '' && this.#jobs?.includes(name) === false ? name : undefined}
        placed={lines.filter((line) => !unplaced.includes(line))}
        unplaced={unplaced}
        told={this.#told}
        isFilling={this.#isFilling}
        lead={(field) => this.#beside.lead(field)}
        fix={() => void this.#fill(fillByPolicy(this.#form))}
      />
    );
    render(view, this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' }));
  }
}
