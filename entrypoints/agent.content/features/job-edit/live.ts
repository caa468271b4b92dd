// The judgement of what a job's form shows now.
import { policyOf } from '@/lib/guard/approve';
import { judge } from '@/lib/guard/judge';
import type { JobPolicy } from '@/lib/guard/policy';
import { Proofs } from '@/lib/guard/proofs';
import type { Verdict } from '@/lib/guard/verdict';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import { readTyped } from '@/lib/otrs/job-form';
import { type JobSettings, NotUnderstood } from '@/lib/otrs/job-settings';
import type { KnownPolicies } from '@/lib/store/known-policies';
import type { Unchecked } from '@/lib/words/guard';

/** What was judged, and by which policy. */
export interface Judged {
  readonly kind: 'judged';
  readonly job: string;
  readonly verdict: Verdict;
  readonly policy: JobPolicy;
}

/** How far it is. While something new is being checked, what was said before may stay in sight. */
export type Judgement =
  | Judged
  | { readonly kind: 'checking'; readonly last?: Judged | undefined }
  | { readonly kind: 'failed'; readonly why: Unchecked };

/** Judges one form, again and again. */
export class LiveJudgement {
  readonly #document: Document;
  readonly #proofs: Proofs;
  readonly #onChange: () => void;
  readonly #known: Promise<KnownPolicies | undefined>;
  /** What the last judgement was made of. */
  #seen = '';
  #now: Judgement = { kind: 'checking' };
  #judging: Promise<void> | undefined;

  constructor(document: Document, client: Client, onChange: () => void) {
    this.#document = document;
    this.#proofs = new Proofs(client);
    this.#onChange = onChange;
    this.#known = send('policies', undefined).catch(() => undefined);
  }

  get now(): Judgement {
    return this.#now;
  }

  /** What saving the form would store; undefined where that is not understood. */
  read(): JobSettings | undefined {
    try {
      return readTyped(this.#document);
    } catch (error) {
      if (error instanceof NotUnderstood) return undefined;
      throw error;
    }
  }

  /** Judges what the form shows, if that isn't what was judged last. */
  async look(): Promise<void> {
    const known = await this.#known;
    const settings = this.read();
    if (!known || known.broken) this.#settle({ kind: 'failed', why: 'no-policies' });
    else if (!settings) this.#settle({ kind: 'failed', why: 'not-understood' });
    else await this.#judge(settings, policyOf(known.policies, settings.job));
  }

  async #judge(settings: JobSettings, policy: JobPolicy): Promise<void> {
    const seen = JSON.stringify([settings, policy]);
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.#judging = this.#judgeNow(settings, policy, seen);
    }
    return this.#judging;
  }

  async #judgeNow(settings: JobSettings, policy: JobPolicy, seen: string): Promise<void> {
    const proven = await this.#prove(settings, policy);
    if (seen !== this.#seen) return; // it was changed meanwhile
    if (proven.kind === 'done') {
      const verdict = judge(proven.value, policy, new Date());
      this.#settle({ kind: 'judged', job: settings.job, verdict, policy });
    } else {
      this.#settle({ kind: 'failed', why: proven.kind });
    }
  }

  #prove(settings: JobSettings, policy: JobPolicy) {
    const known = this.#proofs.recall(settings, policy);
    if (known) return { kind: 'done', value: known } as const;
    const last = this.#now.kind === 'judged' ? this.#now : undefined;
    this.#now = { kind: 'checking', last };
    this.#onChange();
    return this.#proofs.prove(settings, policy);
  }

  #settle(judgement: Judgement): void {
    if (judgement.kind === 'failed') this.#seen = ''; // the next change asks again
    this.#now = judgement;
    this.#onChange();
  }
}
