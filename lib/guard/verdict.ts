// What judging a job comes to: data; lib/words/guard.ts has the words.
import type { JobSetting, Part } from '../otrs/job-settings.ts';

/** What is wrong with a setting. */
export type Wrong =
  /** Set, and should be off. */
  | 'not-allowed'
  /** Off, and should be set. */
  | 'missing'
  /** Not there at all, and should be, with nothing in it. */
  | 'gone'
  /** Set to something else than it should be. */
  | 'different'
  /** A control that Loods does not know is set. */
  | 'unknown'
  /** The page does not offer the stored value, and shows another one. */
  | 'not-offered'
  /** A ticket's number with something in it that makes it a search. */
  | 'not-a-number'
  /** No day of the calendar. */
  | 'no-day'
  /** A later day than it may be. */
  | 'too-late'
  /** An earlier day than it could be; the job may run. */
  | 'early'
  /** The job deletes, runs code or does something unknown, and nobody has approved it. */
  | 'not-approved'
  /** The policy is one for another job. */
  | 'other-job'
  /** The list of jobs has none of exactly this name. */
  | 'not-listed';

/** What a setting would do that the policy doesn't want. */
export type Effect =
  /** Tickets with what `about` names would be selected, too. */
  | 'selects-more'
  /** Tickets from after the first day that `about` names would be selected, too, until the second. */
  | 'selects-later'
  /** This would not narrow the selection at all. */
  | 'selects-any'
  /** Others would be selected. */
  | 'selects-others'
  /** Fewer would be selected. */
  | 'selects-fewer'
  | 'changes'
  | 'runs-by-itself'
  | 'runs-code'
  | 'deletes'
  | 'does-not-delete'
  | 'is-off'
  /** Something that was approved would not be done. */
  | 'does-less'
  | 'unknown';

/** One thing to tell of a setting. */
export interface Finding {
  /** The form field's name, e.g. "StateIDs". */
  readonly field: string;
  readonly part: Part;
  readonly wrong: Wrong;
  /** False for a note: the job may run. */
  readonly blocks: boolean;
  /** What is set, by the names that people read; empty for nothing. */
  readonly set: readonly string[];
  /** What the policy wants, likewise; empty for nothing. */
  readonly expected: readonly string[];
  readonly effect: Effect;
  /** Which of the names the effect is about. */
  readonly about: readonly string[];
}

/** What the guard says of a job. */
export interface Verdict {
  readonly kind: 'pass' | 'block';
  /** The job deletes tickets, as far as its page says. */
  readonly deletes: boolean;
  /** Those that block stand first. */
  readonly findings: readonly Finding[];
}

/** By the names that people read. */
export const namesOf = (setting: Pick<JobSetting, 'choices'> | undefined): string[] =>
  setting?.choices.map(({ name }) => name) ?? [];
