// What the guard of a Run page knows at a time.
import type { Difference } from '@/lib/guard/differences';
import type { End, LookFailure } from '@/lib/guard/end';
import type { Look } from '@/lib/guard/look';
import type { Progress } from '@/lib/guard/run';
import type { Messages } from '@/lib/messages';
import type { JobNames } from '@/lib/otrs/job-names';
import type { KnownPolicy } from '@/lib/store/known-policies';
import type { RunRecord } from '@/lib/store/run-record';
import type { Approved } from '../../approve';

/** The policy of a job that nobody has approved has no origin. */
export type Policy = Pick<KnownPolicy, 'job' | 'fields'> & Partial<Pick<KnownPolicy, 'origin'>>;

export interface Failed {
  readonly kind: 'failed';
  readonly failure: LookFailure;
  readonly news?: News | undefined;
}

/** A job that was looked at, and what the guard says. */
export interface Looked {
  readonly kind: 'looked';
  readonly policy: Policy;
  readonly look: Look;
  readonly says: 'pass' | 'block' | 'unknown';
  readonly backup: Messages['backup']['response'];
  readonly at: Date;
  /** The newest run of the job that this browser knows of. */
  readonly last?: RunRecord | undefined;
  readonly news?: News | undefined;
}

/**
 * True if the settings are what the policy wants, and only what they select could not be counted: then the admin has to say how many tickets
 * there are, which he learns by looking at them.
 */
export const needsNumber = ({ says, policy }: Pick<Looked, 'says' | 'policy'>): boolean =>
  says === 'unknown' && policy.fields !== undefined;

/** What a press, or a run that was cut off, has come to. */
export type News =
  | { readonly kind: 'changed'; readonly differences: readonly Difference[]; readonly names: JobNames }
  /** Nothing was run. */
  | {
      readonly kind: 'refused';
      readonly why: LookFailure | { readonly kind: 'busy' | 'no-backup' | 'not-pass' };
    }
  /** The settings were to be approved. */
  | { readonly kind: 'approval'; readonly came: Approved['kind'] }
  | EndedRun;

export interface EndedRun {
  readonly kind: 'ended';
  readonly end: End;
  /** How many tickets there were when it began. */
  readonly total: number;
  readonly deletes: boolean;
  /** When it was begun, if that was on a former visit; in milliseconds. */
  readonly begun?: number;
  /** How the job's page called things last, if this page ran it. */
  readonly names?: JobNames;
}

export type State =
  /** `count`: so many tickets are being counted. */
  | { readonly kind: 'checking'; readonly count?: number }
  | Failed
  | Looked
  /** Another tab of this browser runs the job. */
  | { readonly kind: 'elsewhere'; readonly run?: RunRecord | undefined }
  /** The job may be run from another browser, or surely is: its tickets are watched. */
  | { readonly kind: 'watching'; readonly left: number; readonly total: number; readonly isSure: boolean }
  | {
      readonly kind: 'running';
      readonly progress: Progress;
      readonly deletes: boolean;
      readonly isStopping: boolean;
      readonly stop: () => void;
    }
  /** It is being found out how a run ended that was cut off. */
  | { readonly kind: 'finding-out'; readonly run: RunRecord; readonly left: number };

/** Value of `data-loods-guard`: what is said of the job as it stands. */
export function verdictOf(state: State): 'checking' | 'pass' | 'block' | 'unknown' {
  switch (state.kind) {
    case 'looked':
      return state.says;
    case 'running':
      return 'pass';
    case 'failed':
    case 'elsewhere':
      return 'unknown';
    case 'watching':
      return state.isSure ? 'unknown' : 'checking';
    default:
      return 'checking';
  }
}
