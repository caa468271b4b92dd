// The policies of the users' handbook ("Verwijderen van tickets").
import type { JobPolicy, Rule } from './policy.ts';

/** What the help desk calls what the handbook's jobs are about. */
export interface Names {
  /** Untranslated name of the state. */
  readonly spamState: string;
  /** Full name of the queue. */
  readonly bounceQueue: string;
}

/** The job for a single ticket. */
export const oneTicketJob = 'Delete one ticket';

const value = (one: string): Rule => ({ rule: 'values', values: [one] });
const deletes = { Valid: value('1'), NewDelete: value('1') };

/** The policies of the three jobs that delete. */
export function builtInPolicies({ spamState, bounceQueue }: Names): JobPolicy[] {
  return [
    {
      job: 'DeleteSpam in all queues',
      fields: { ...deletes, StateIDs: { rule: 'named', names: [spamState] } },
    },
    {
      job: 'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.',
      fields: {
        ...deletes,
        QueueIDs: { rule: 'named', names: [bounceQueue] },
        CloseTimeSearchType: value('TimeSlot'),
        TicketCloseTimeStart: { rule: 'date', year: 2001, month: 1, day: 1 },
        TicketCloseTimeStop: { rule: 'years-ago', years: 3 },
      },
    },
    {
      job: oneTicketJob,
      fields: { ...deletes, TicketNumber: { rule: 'ticket-number' }, QueueIDs: { rule: 'one' } },
    },
  ];
}
