// What a run would take, and whether that is what its job's settings explain: the second half of the guard. Pure.
import type { ListedTicket, RunPage } from '../otrs/job-run-page.ts';
import type { JobSetting, JobSettings } from '../otrs/job-settings.ts';
import type { Unseen } from '../otrs/job-unseen.ts';
import type { JobPolicy } from './policy.ts';
import { namesOf, type Verdict } from './verdict.ts';

/** What the tickets on the run page are by the criteria that the policy allows. */
export interface Explanation {
  /** How many tickets these criteria find; one more than the run page counts stands for any number above. Absent where there are too many. */
  readonly count?: number;
  /** Those listed on the run page that they don't find. */
  readonly strangers: readonly ListedTicket[];
  /** The fields whose criteria some of them don't meet. */
  readonly fields: readonly string[];
  /** Fields that narrow it further, which nobody could ask for: then there may be more tickets than the job takes. */
  readonly uncounted: readonly string[];
}

/** All that is known of a run before it begins. */
export interface Prospect {
  readonly settings: JobSettings;
  readonly verdict: Verdict;
  readonly run: RunPage;
  /** Absent where the criteria can't be asked for, and where the settings block the run already. */
  readonly explanation?: Explanation;
  /** What the admin who asked doesn't see of the help desk; looked up when the numbers differ. */
  readonly unseen?: Unseen;
}

/** Something about the tickets, rather than about a setting. */
export interface Trouble {
  readonly kind: /** The run would take more than the settings on the page explain. */
    | 'more'
    /** It would take fewer. */
    | 'fewer'
    /** As many, but other ones. */
    | 'others'
    /** Nobody can count what these settings select, other than by the job. */
    | 'uncounted'
    /** No condition narrows what it takes. */
    | 'any'
    /** The job is to delete one ticket, and would take others. */
    | 'not-one'
    /** Znuny's page says that the job deletes, and its settings say that it doesn't; or the other way round. */
    | 'contradiction';
  /** The form field it is about, as far as that is known. */
  readonly field: string;
  /** False for a note: the job may run. */
  readonly blocks: boolean;
}

/** Stands for a field where none can be named: what Znuny's template calls the number of tickets (6.5.1). */
export const affected = 'AffectedIDs';

/** What is to be said of the tickets. A job that deletes nothing may run on any. */
export function judgeTickets(prospect: Prospect, { fields }: JobPolicy): Trouble[] {
  const { settings, run, verdict } = prospect;
  const one = Object.entries(fields ?? {}).find(([, { rule }]) => rule === 'ticket-number')?.[0];
  const contradicts = run.count > 0 && run.warnsOfDeletion !== verdict.deletes;
  const isAny = verdict.kind === 'pass' && run.count > 0 && !settings.inForce.some(narrows);
  return [
    ...(isAny ? [{ kind: 'any', field: affected, blocks: verdict.deletes } as const] : []),
    ...(contradicts ? [{ kind: 'contradiction', field: 'NewDelete', blocks: true } as const] : []),
    ...(one && !isThatOne(prospect, one) ? [{ kind: 'not-one', field: one, blocks: true } as const] : []),
    ...judgeNumbers(prospect).map((trouble) => ({ ...trouble, blocks: verdict.deletes })),
  ];
}

/** Znuny passes over conditions with nothing in them, and with wildcards alone; with these it runs on every ticket (6.5.1). */
const narrows = ({ part, choices }: JobSetting) =>
  part === 'selection' && choices.some(({ value }) => !/^[*%]{0,3}$/.test(value));

function isThatOne({ settings, run }: Prospect, field: string): boolean {
  const names = namesOf(settings.inForce.find((setting) => setting.field === field));
  return run.count === 1 && run.tickets[0]?.number === names.join();
}

function judgeNumbers(prospect: Prospect): Omit<Trouble, 'blocks'>[] {
  const { verdict, explanation } = prospect;
  if (!explanation) return verdict.kind === 'pass' ? [{ kind: 'uncounted', field: affected }] : [];
  const { count, fields, uncounted } = explanation;
  const kind = differenceIn(prospect);
  if (kind) {
    // What narrows a selection is no field that the page shows; what widens it is more of one.
    const known = kind === 'fewer' || fields.length === 0 ? [affected] : fields;
    return known.map((field) => ({ kind, field }));
  }
  const unknown = count === undefined && uncounted.length === 0 ? [affected] : uncounted;
  return unknown.map((field) => ({ kind: 'uncounted', field }));
}

/** How the tickets that the job takes differ from those that its settings explain, as far as those could be asked for. */
export function differenceIn({ run, explanation }: Prospect): 'more' | 'fewer' | 'others' | undefined {
  if (!explanation) return undefined;
  const { count = run.count, strangers, uncounted } = explanation;
  if (count < run.count) return 'more';
  if (count > run.count && uncounted.length === 0) return 'fewer';
  return strangers.length > 0 ? 'others' : undefined;
}

/** What the panel says: whether the run may begin. "unknown" is what could not be counted, and nothing else. */
export function judgeProspect(prospect: Prospect, policy: JobPolicy): 'pass' | 'block' | 'unknown' {
  const blocking = judgeTickets(prospect, policy).filter(({ blocks }) => blocks);
  if (prospect.verdict.kind === 'block' || blocking.some(({ kind }) => kind !== 'uncounted')) return 'block';
  return blocking.length > 0 ? 'unknown' : 'pass';
}
