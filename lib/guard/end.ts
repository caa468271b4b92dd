// What a run can come to, and why.
import type { Asked } from '../otrs/job-pages.ts';
import type { SettingDifference } from './differences.ts';
import type { Found } from './find-out.ts';

/** Why the server could not tell. */
export type AskFailure = Exclude<Asked<never>, { kind: 'done' }>;

/** Why a look saw nothing. */
export type LookFailure =
  | AskFailure
  /** What admins approved can't be read. */
  | { readonly kind: 'no-store' }
  /** The extension was updated under the page. */
  | { readonly kind: 'updated' }
  /** Something was wrong with Loods itself. */
  | { readonly kind: 'unexpected' };

/** What a run came to. */
export type End =
  /** Those that are left came since, or could not be deleted; a job that deletes nothing may leave all of them. */
  | { readonly outcome: 'done'; readonly left: number }
  /** Portions were run, and there is more. */
  | {
      readonly outcome: 'stopped';
      readonly why: 'asked' | 'changed' | 'no-progress' | 'interrupted';
      readonly left: number;
    }
  /** Someone changed what the job goes by, so that nobody can tell how many it took before. */
  | {
      readonly outcome: 'stopped';
      readonly why: 'resaved';
      readonly differences: readonly SettingDifference[];
      readonly left?: never;
    }
  /** The last request ran nothing. */
  | { readonly outcome: 'failed'; readonly why: NothingRun; readonly left?: number }
  /** Something was run, or may have been. */
  | {
      readonly outcome: 'unknown';
      readonly why: LookFailure | { readonly kind: 'broke-off' } | { readonly kind: 'not-begun' };
      readonly left?: number;
    };

/** Why nothing was run. */
export type NothingRun =
  | AskFailure
  /** Another run goes through the lock. */
  | { readonly kind: 'busy' }
  /** The lock could not be opened. */
  | { readonly kind: 'not-sent' }
  /** The browser could not store that it begins. */
  | { readonly kind: 'not-recorded' }
  /** The tab was closed before. */
  | { readonly kind: 'cut-off' };

/**
 * The end of a run whose answer was lost. That it has not begun is no end: the request can wait for its turn, and looks be answered meanwhile.
 *
 * @param isLongAgo no request waits that long any more
 */
export function endOfFound(found: Found, why: NothingRun, isLongAgo = false): End {
  switch (found.kind) {
    case 'not-begun':
      return isLongAgo ? { outcome: 'failed', why } : { outcome: 'unknown', why: { kind: 'not-begun' } };
    case 'through':
      return found.left === 0
        ? { outcome: 'done', left: 0 }
        : { outcome: 'stopped', why: 'interrupted', left: found.left };
    case 'broke-off':
      return { outcome: 'unknown', why: { kind: 'broke-off' }, left: found.left };
    default:
      return { outcome: 'unknown', why: found };
  }
}
