// From the press to the end of a run: everything is read again, and the run begins only if it is what was shown.

import { type Difference, differencesOf } from '@/lib/guard/differences';
import { type Ports, type Progress, performRun } from '@/lib/guard/run';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import type { JobNames } from '@/lib/otrs/job-names';
import { getGlance, getRunCount } from '@/lib/otrs/job-pages';
import type { RunReport } from '@/lib/store/run-record';
import { wait } from '@/lib/wait';
import type { RunGuardWords } from '@/lib/words/run-guard';
import type { FeatureContext } from '../../feature';
import { runReleased } from '../../released-run';
import { endedRun, keep, keepEnd, reportOf, Writer } from './records';
import { sayDifferences, sayInOneLine } from './say-run';
import { see } from './sight';
import { type Looked, type News, needsNumber, type State } from './state';
import { alone } from './tabs';

/** What a run needs around it. */
export interface Around {
  readonly context: FeatureContext;
  readonly client: Client;
  readonly words: RunGuardWords;
  readonly show: (state: State) => void;
}

/** Runs what was shown, if it still is so. @returns what is to be told of it */
export async function runShown(shown: Looked, around: Around): Promise<News> {
  const news = await alone(shown.policy.job, () => checkAndRun(shown, around));
  return news === 'busy' ? refused('busy') : news;
}

const refused = (kind: 'busy' | 'no-backup' | 'not-pass' | 'no-store' | 'updated'): News => ({
  kind: 'refused',
  why: { kind },
});

async function checkAndRun(shown: Looked, around: Around): Promise<News> {
  if (!around.context.isAlive()) return refused('updated');
  around.show({ kind: 'checking', count: shown.look.prospect.run.count });
  const now = await see(around.client, shown.policy.job);
  if (now.kind === 'failed') return { kind: 'refused', why: now.failure };
  const differences = differencesOf(inShort(shown), inShort(now));
  if (differences.length > 0) return refuseChanged(shown, now, differences, around);
  const { run, verdict } = now.look.prospect;
  // The number that was typed, where one was needed, is the one that is the same now.
  if ((now.says !== 'pass' && !needsNumber(now)) || run.count === 0) return refused('not-pass');
  if (verdict.deletes && !now.backup.confirmed) return refused('no-backup');
  return begin(now, around);
}

const inShort = ({ look: { prospect }, policy }: Looked) => ({ prospect, policy });

async function refuseChanged(
  shown: Looked,
  now: Looked,
  differences: readonly Difference[],
  { context, words }: Around,
): Promise<News> {
  const reason = sayInOneLine(sayDifferences(differences, now.look.names, words));
  const report = reportOf(shown, context.document);
  await keep({ ...report, outcome: 'refused', reason: reason.slice(0, 1000), endedAt: report.at });
  return { kind: 'changed', differences, names: now.look.names };
}

async function begin(now: Looked, around: Around): Promise<News> {
  const report = reportOf(now, around.context.document);
  const put = await send('recordRun', report).catch(() => undefined);
  if (put === undefined) return refused('no-store');
  if (put !== 'stored') return refused('busy');
  const leaving = (event: Event) => event.preventDefault(); // the browser asks the admin
  window.addEventListener('beforeunload', leaving);
  try {
    return await carryOut(now, report, around);
  } finally {
    window.removeEventListener('beforeunload', leaving);
  }
}

async function carryOut(now: Looked, report: RunReport, around: Around): Promise<News> {
  const stop = new AbortController();
  const writer = new Writer(report);
  const showProgress = (progress: Progress) => {
    const { deletes } = now.look.prospect.verdict;
    const press = () => {
      stop.abort();
      showProgress(progress);
    };
    around.show({ kind: 'running', progress, deletes, isStopping: stop.signal.aborted, stop: press });
  };
  let { names } = now.look;
  const ports = portsOf(report.job, around, {
    onNames: (latest) => {
      names = latest;
    },
    step: async (portions, progress) => {
      showProgress(progress);
      return writer.write(portions);
    },
  });
  const start = { prospect: now.look.prospect, says: now.says };
  const end = await performRun(start, ports, stop.signal);
  const ended = endedRun(writer.report, end, { names });
  await keepEnd(writer.report, ended, around.words);
  return ended;
}

function portsOf(
  job: string,
  { client, context }: Around,
  { step, onNames }: Pick<Ports, 'step'> & { readonly onNames: (names: JobNames) => void },
): Ports {
  return {
    look: async () => {
      const seen = await see(client, job);
      if (seen.kind === 'failed') return seen.failure;
      onNames(seen.look.names);
      return { kind: 'done', value: { prospect: seen.look.prospect, says: seen.says } };
    },
    send: () => runReleased({ ...context.page, token: client.token }, job),
    count: () => getRunCount(client, job),
    glance: () => getGlance(client, job),
    wait,
    now: Date.now,
    step,
  };
}
