// What became of a run, in words.
import type { DiffLine } from '@/components/diff';
import type { Difference } from '@/lib/guard/differences';
import type { End, LookFailure } from '@/lib/guard/end';
import type { JobNames } from '@/lib/otrs/job-names';
import { shown } from '@/lib/shown';
import type { RunGuardWords } from '@/lib/words/run-guard';
import { diffLine } from '../../findings';
import type { EndedRun } from './state';

/** Why nothing can be said, or nothing was run. */
export function sayFailure(
  failure: LookFailure | { readonly kind: keyof RunGuardWords['refusals'] },
  { failures, refusals }: RunGuardWords,
): string {
  switch (failure.kind) {
    case 'no-permission':
    case 'error-screen':
      return failures[failure.kind](shown(failure.message));
    case 'not-understood':
      return failures[failure.kind](failure.cause.message);
    case 'session-expired':
    case 'unknown-page':
    case 'no-connection':
    case 'timed-out':
    case 'no-store':
    case 'updated':
    case 'unexpected':
      return failures[failure.kind];
    default:
      return refusals[failure.kind];
  }
}

/** What a run has come to. */
export function sayEnd({ end, total, deletes }: Omit<EndedRun, 'kind'>, words: RunGuardWords): string {
  const { ended } = words;
  const taken = end.left === undefined ? undefined : Math.max(0, total - end.left);
  const counts = deletes && taken !== undefined ? [ended.deleted(taken, end.left ?? 0)] : [];
  return [...sayOutcome(end, total, words), ...counts].join(' ');
}

function sayOutcome(end: End, total: number, words: RunGuardWords): string[] {
  const { ended } = words;
  switch (end.outcome) {
    case 'done':
      return [ended.done(total), ...(end.left > 0 ? [ended.leftOver] : [])];
    case 'stopped':
      return [ended.stopped[end.why]];
    case 'failed':
      return [ended.failed, sayFailure(end.why, words)];
    default:
      return [ended.unknown, sayUnknown(end.why, words)];
  }
}

function sayUnknown(why: Extract<End, { outcome: 'unknown' }>['why'], words: RunGuardWords): string {
  if (why.kind === 'broke-off') return words.ended.brokeOff;
  return why.kind === 'not-begun' ? words.ended.notBegun : sayFailure(why, words);
}

/** What is not as it was, line by line. */
export function sayDifferences(
  differences: readonly Difference[],
  names: JobNames,
  words: RunGuardWords,
): DiffLine[] {
  const { differs, nothingSet, wanted, ends } = words;
  return differences.map((one) => {
    switch (one.kind) {
      case 'setting':
        return diffLine(one, names, { nothing: nothingSet, empty: wanted.empty, ends });
      case 'count':
        return { label: differs.count, from: String(one.from), to: String(one.to) };
      case 'tickets':
        return { label: differs.tickets, from: one.gone.join(', ') || '–', to: one.come.join(', ') || '–' };
      default:
        return { label: differs[one.kind], to: differs.since };
    }
  });
}

/** What someone changed while a run went on. */
export function linesOfEnd(
  { end, names }: Pick<EndedRun, 'end' | 'names'>,
  words: RunGuardWords,
): DiffLine[] {
  const isResaved = end.outcome === 'stopped' && end.why === 'resaved';
  return isResaved && names ? sayDifferences(end.differences, names, words) : [];
}

/** The same for the record of a run. */
export const sayInOneLine = (lines: readonly DiffLine[]): string =>
  lines.map(({ label, from = '', to }) => `${label}: ${from} → ${to}`).join('; ');

/** A moment as people of that language write it. @param language as Znuny names it, e.g. "pt_BR" */
export function whenOf(at: number, language: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language.replaceAll('_', '-'), format).format(at);
}
