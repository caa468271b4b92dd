// The handbook's jobs as settings, made by hand: fields and the names of what is chosen.
import { fieldNamed } from '@/lib/otrs/job-fields';
import type { Day, JobSettings } from '@/lib/otrs/job-settings';

type Fields = Readonly<Record<string, readonly string[]>>;

export const spamJob = {
  Profile: ['DeleteSpam in all queues'],
  Valid: ['1'],
  StateIDs: ['Spam'],
  NewDelete: ['1'],
} satisfies Fields;

export const bounceJob = {
  Profile: ['DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.'],
  Valid: ['1'],
  QueueIDs: ['Bounces'],
  CloseTimeSearchType: ['TimeSlot'],
  TicketCloseTimeStartYear: ['2001'],
  TicketCloseTimeStartMonth: ['1'],
  TicketCloseTimeStartDay: ['01'],
  TicketCloseTimeStopYear: ['2023'],
  TicketCloseTimeStopMonth: ['11'],
  TicketCloseTimeStopDay: ['24'],
  NewDelete: ['1'],
} satisfies Fields;

export const oneJob = {
  Profile: ['Delete one ticket'],
  Valid: ['1'],
  TicketNumber: ['2023022010000017'],
  QueueIDs: ['ICT'],
  NewDelete: ['1'],
} satisfies Fields;

/** The settings; a field with nothing in it is off. Ids and names are the same. */
export function settingsOf(fields: Fields, today?: Day): JobSettings {
  const inForce = Object.entries(fields)
    .filter(([, names]) => names.length > 0)
    .map(([field, names]) => ({
      field,
      part: fieldNamed(field).part,
      choices: names.map((name) => ({ value: name, name })),
    }));
  const job = fields['Profile']?.[0] ?? '';
  return { job, inForce, inert: [], ...(today && { today }) };
}
