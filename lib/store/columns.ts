// What files of the journal and of runs have in their columns.
import type { Columns } from './export';
import type { JournalEntry } from './journal-entry';
import type { RunRecord } from './run-record';

export const journalColumns: Columns<JournalEntry> = {
  time: ({ at }) => timeOf(at),
  agent: ({ agent }) => agent,
  ticket: ({ number }) => number,
  title: ({ title }) => title,
  action: ({ action }) => action,
  outcome: ({ outcome }) => outcome,
  target: ({ target }) => target,
  titleBefore: ({ before }) => before?.title,
  titleAfter: ({ after }) => after?.title,
  stateBefore: ({ before }) => before?.state?.name,
  stateAfter: ({ after }) => after?.state?.name,
  queueBefore: ({ before }) => before?.queue?.name,
  queueAfter: ({ after }) => after?.queue?.name,
  lockBefore: ({ before }) => lockOf(before?.locked),
  lockAfter: ({ after }) => lockOf(after?.locked),
  ownerBefore: ({ before }) => before?.owner?.name,
  ownerAfter: ({ after }) => after?.owner?.name,
  helpDesk: ({ helpDesk }) => helpDesk,
  ticketId: ({ ticketId }) => ticketId,
  id: ({ id }) => id,
  undoes: ({ undoes }) => undoes,
};

export const runColumns: Columns<RunRecord> = {
  time: ({ at }) => timeOf(at),
  ended: ({ endedAt }) => timeOf(endedAt),
  agent: ({ agent }) => agent,
  job: ({ job }) => job,
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  ticketsBefore: ({ countBefore }) => countBefore,
  ticketsAfter: ({ countAfter }) => countAfter,
  portions: ({ portions }) => portions.length,
  runLimit: ({ runLimit }) => runLimit,
  backupBy: ({ backup }) => backup?.by,
  backupTime: ({ backup }) => timeOf(backup?.at),
  backupCommand: ({ backup }) => backup?.command,
  approved: ({ approvedAt }) => timeOf(approvedAt),
  listedTickets: ({ tickets }) => tickets.join(' '),
  settings: ({ settings }) => settings.map(toText).join(' | '),
  helpDesk: ({ helpDesk }) => helpDesk,
  id: ({ id }) => id,
};

const toText = ({ field, choices }: RunRecord['settings'][number]) =>
  `${field}: ${choices.map(({ value, name }) => (value === name ? value : `${name} (${value})`)).join(', ')}`;

const timeOf = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

function lockOf(locked: boolean | undefined): string | undefined {
  return locked === undefined ? undefined : locked ? 'lock' : 'unlock';
}
