// What is not any more as it was: between what an admin was shown and what is now, or since a job ran last.
import { lastRunOf } from '../otrs/job-settings.ts';
import type { JobPolicy } from './policy.ts';
import type { Prospect } from './prospect.ts';
import { joinDates, type Said } from './rows.ts';

/** One thing that differs. */
export type Difference =
  | SettingDifference
  | { readonly kind: 'count'; readonly from: number; readonly to: number }
  /** Other tickets are listed, by their numbers. */
  | { readonly kind: 'tickets'; readonly gone: readonly string[]; readonly come: readonly string[] }
  /** The job was run since, by whomever. */
  | { readonly kind: 'last-run' }
  /** What the job may be was changed. */
  | { readonly kind: 'policy' };

export interface SettingDifference {
  readonly kind: 'setting';
  /** The form field's name; of a date, the name that its three parts begin with. */
  readonly field: string;
  /** By the names that people read; none for one that is there with nothing in it, undefined for one that isn't there. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
}

/** A job's run as it was shown. */
export interface Shown {
  readonly prospect: Prospect;
  readonly policy: JobPolicy;
}

/** All that is different from what was shown. */
export function differencesOf(shown: Shown, now: Shown): Difference[] {
  const [before, after] = [shown.prospect, now.prospect];
  const same = lastRunOf(before.settings) === lastRunOf(after.settings);
  return [
    ...settingDifferences(before.settings.inForce, after.settings.inForce),
    ...(same ? [] : [{ kind: 'last-run' } as const]),
    ...(JSON.stringify(shown.policy) === JSON.stringify(now.policy) ? [] : [{ kind: 'policy' } as const]),
    ...ticketDifferences(before.run, after.run),
  ];
}

/** What a job goes by, then and now. */
export function settingDifferences(before: readonly Said[], after: readonly Said[]): SettingDifference[] {
  const [from, to] = [before, after].map(
    (settings) => new Map(joinDates(settings).map((one) => [one.field, one])),
  );
  const fields = new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])]);
  return [...fields].flatMap((field) => {
    const [was, is] = [from?.get(field)?.choices, to?.get(field)?.choices];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const reads = (choices: typeof was) => choices?.map(({ name }) => name);
    // The same names, and others are meant by them: the values tell.
    const values = (choices: typeof was) => choices?.map(({ name, value }) => `${name} (${value})`);
    const tell = String(reads(was)) === String(reads(is)) ? values : reads;
    return [{ kind: 'setting', field, from: tell(was), to: tell(is) } as const];
  });
}

function ticketDifferences(before: Prospect['run'], after: Prospect['run']): Difference[] {
  if (before.count !== after.count) return [{ kind: 'count', from: before.count, to: after.count }];
  const [was, is] = [before, after].map(({ tickets }) => tickets.map(({ number }) => number));
  const gone = (was ?? []).filter((number) => !is?.includes(number));
  const come = (is ?? []).filter((number) => !was?.includes(number));
  return gone.length + come.length > 0 ? [{ kind: 'tickets', gone, come }] : [];
}
