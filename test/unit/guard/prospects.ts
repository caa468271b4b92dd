// A run to come, made by hand.

import { policyOf } from '@/lib/guard/approve';
import { builtInPolicies } from '@/lib/guard/built-in';
import { judge } from '@/lib/guard/judge';
import type { Prospect } from '@/lib/guard/prospect';
import type { JobSettings } from '@/lib/otrs/job-settings';
import { settingsOf, spamJob } from './jobs';

export const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
export const spamPolicy = policyOf(policies, 'DeleteSpam in all queues');

/** Tickets as the run page lists them: number 20261 has the id 1. */
export const listed = (...ids: number[]) => ids.map((id) => ({ id, number: `2026${id}` }));

/** The settings with the time of the last run beside them. */
export function ranAt(settings: JobSettings, value: string): JobSettings {
  const lastRun = { field: 'ScheduleLastRun', part: 'job', choices: [{ value, name: value }] } as const;
  return { ...settings, inert: [lastRun] };
}

interface Made {
  readonly count?: number;
  readonly limit?: number;
  readonly lastRun?: string;
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** The spam job before it runs on so many tickets, of which up to 30 are listed, and all are explained. */
export function spamProspect({ count = 2, limit, lastRun = '', fields = spamJob }: Made = {}): Prospect {
  const settings = ranAt(settingsOf(fields), lastRun);
  const tickets = listed(...Array.from({ length: Math.min(30, count) }, (_, index) => index + 1));
  return {
    settings,
    verdict: judge(settings, spamPolicy, new Date()),
    run: {
      job: settings.job,
      count,
      warnsOfDeletion: count > 0,
      ...(limit !== undefined && limit < count && { runLimit: limit }),
      tickets,
    },
    explanation: { count, strangers: [], fields: [], uncounted: [] },
  };
}
