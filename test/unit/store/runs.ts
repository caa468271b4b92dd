// Runs of jobs to test with.
import type { RunReport } from '@/lib/store/run-record';

/** A run of the handbook's spam job that is done, unless said otherwise. */
export function runWith(parts: Partial<RunReport> = {}): RunReport {
  const at = parts.at ?? Date.UTC(2026, 10, 24, 12);
  return {
    id: crypto.randomUUID(),
    at,
    job: 'DeleteSpam in all queues',
    agent: 'Wim Beheer',
    settings: [
      {
        field: 'Profile',
        part: 'job',
        choices: [{ value: 'DeleteSpam in all queues', name: 'DeleteSpam in all queues' }],
      },
      { field: 'StateIDs', part: 'selection', choices: [{ value: '10', name: 'Spam' }] },
      { field: 'NewDelete', part: 'deletion', choices: [{ value: '1', name: 'Ja' }] },
    ],
    countBefore: 9,
    tickets: ['2026112410000017'],
    runLimit: 4000,
    portions: [{ at, before: 9, after: 0 }],
    backup: { by: 'Sjoerd', at, command: 'mysqldump otrs > otrs_dump_2026_11_24.sql' },
    outcome: 'done',
    countAfter: 0,
    endedAt: at + 1000,
    seenAt: at + 1000,
    ...parts,
  };
}
