// What is kept of runs.
import type { End } from '@/lib/guard/end';
import type { Portion } from '@/lib/guard/find-out';
import { send } from '@/lib/messages';
import { readAgentName } from '@/lib/otrs/page';
import type { RunReport } from '@/lib/store/run-record';
import type { RunGuardWords } from '@/lib/words/run-guard';
import { linesOfEnd, sayEnd, sayInOneLine } from './say-run';
import type { EndedRun, Looked } from './state';

/** The record of a run that begins now. */
export function reportOf({ look: { prospect }, policy, backup }: Looked, document: Document): RunReport {
  const { run, settings, verdict } = prospect;
  const { confirmed } = backup;
  const at = Date.now();
  return {
    id: crypto.randomUUID(),
    at,
    job: policy.job,
    agent: readAgentName(document),
    settings: settings.inForce,
    ...(policy.origin?.kind === 'approved' && { approvedAt: policy.origin.at }),
    countBefore: run.count,
    tickets: run.tickets.map(({ number }) => number),
    ...(run.runLimit !== undefined && { runLimit: run.runLimit }),
    portions: [],
    ...(verdict.deletes && confirmed && { backup: confirmed }),
    outcome: 'running',
    seenAt: at,
  };
}

/** A record that is not seen to go on counts as cut off after some minutes (lib/store/run-life.ts). */
const heartbeatMs = 20_000;

/** Has a run's record kept as it goes on. */
export class Writer {
  report: RunReport;

  constructor(report: RunReport) {
    this.report = report;
  }

  /** Each portion before it is sent, and now and then a sign of life. @returns false when it could not be kept */
  async write(portions: readonly Portion[]): Promise<boolean> {
    const seenAt = Date.now();
    const isNew = portions.length > this.report.portions.length;
    if (!isNew && seenAt - this.report.seenAt < heartbeatMs) return true;
    this.report = { ...this.report, portions, seenAt };
    return keep(this.report);
  }
}

/** What a run has come to, as it is told; `begun` if that was on a former visit. */
export function endedRun(
  { countBefore, settings }: RunReport,
  end: End,
  more: Pick<EndedRun, 'begun' | 'names'> = {},
): EndedRun {
  const deletes = settings.some(({ part }) => part === 'deletion');
  return { kind: 'ended', end, total: countBefore, deletes, ...more };
}

/** Has a run's end kept. Nothing is thrown: it is told all the same, and found out again on the next visit. */
export async function keepEnd(report: RunReport, ended: EndedRun, words: RunGuardWords): Promise<void> {
  const { end } = ended;
  const { left } = end;
  const now = Date.now();
  const isOver = left !== undefined && end.outcome !== 'unknown';
  const portions = report.portions.map((portion, index) =>
    index === report.portions.length - 1 && isOver ? { ...portion, after: left } : portion,
  );
  await keep({
    ...report,
    portions,
    outcome: end.outcome,
    reason: [sayEnd(ended, words), sayInOneLine(linesOfEnd(ended, words))].join(' ').trim().slice(0, 1000),
    ...(left !== undefined && { countAfter: left }),
    endedAt: now,
    seenAt: now,
  });
}

/** Has a run kept as it stands. @returns false when it could not be */
export async function keep(report: RunReport): Promise<boolean> {
  try {
    return (await send('recordRun', report)) === 'stored';
  } catch {
    return false; // the background has said why
  }
}
