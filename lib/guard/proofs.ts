// Names of chosen states, proven for settings that are read again and again while someone edits them.
import type { Client } from '../otrs/client.ts';
import type { Asked } from '../otrs/job-pages.ts';
import type { Choice, JobSettings } from '../otrs/job-settings.ts';
import { proveNames } from './check.ts';
import type { JobPolicy } from './policy.ts';

/** Asks the server only when other states are chosen, or other names wanted, than the last time. */
export class Proofs {
  readonly #client: Client;
  #key = '';
  #states: readonly Choice[] = [];

  constructor(client: Client) {
    this.#client = client;
  }

  /** The settings as `proveNames` gives them. */
  async prove(settings: JobSettings, policy: JobPolicy): Promise<Asked<JobSettings>> {
    const known = this.recall(settings, policy);
    if (known) return { kind: 'done', value: known };
    const proven = await proveNames(this.#client, settings, policy);
    if (proven.kind !== 'done') return proven;
    this.#key = keyOf(settings, policy);
    this.#states = statesOf(proven.value);
    return proven;
  }

  /** The same without asking; undefined where it takes a question. */
  recall(settings: JobSettings, policy: JobPolicy): JobSettings | undefined {
    const { fields = {} } = policy;
    if (fields['StateIDs']?.rule !== 'named' || statesOf(settings).length === 0) return settings;
    if (this.#key !== keyOf(settings, policy)) return undefined;
    const choices = this.#states;
    const inForce = settings.inForce.map((setting) =>
      setting.field === 'StateIDs' ? { ...setting, choices } : setting,
    );
    return { ...settings, inForce };
  }
}

const statesOf = ({ inForce }: JobSettings) =>
  inForce.find(({ field }) => field === 'StateIDs')?.choices ?? [];

const keyOf = (settings: JobSettings, { fields }: JobPolicy) =>
  JSON.stringify([statesOf(settings).map(({ value }) => value), fields?.['StateIDs']]);
