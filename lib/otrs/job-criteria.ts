// The tickets that a job's page says it selects, counted without the job: a job can have more stored than its page can show.
import type { Client, Outcome } from './client.ts';
import { times } from './job-fields.ts';
import type { JobSetting, JobSettings } from './job-settings.ts';
import { type FoundTicket, findSome, type Listing } from './oracle.ts';

/**
 * What the settings select, by the names of Znuny's TicketSearch, as GenericAgent.pm makes it of what is stored (6.5.1).
 *
 * @returns undefined if that is not known of one of them, as of dynamic fields and of spans that depend on the hour
 */
export function criteriaOf({ inForce }: JobSettings): Listing | undefined {
  const criteria: Record<string, unknown> = {};
  for (const setting of inForce.filter(({ part }) => part === 'selection')) {
    if (setting.notOffered) return undefined;
    if (isBehindRadio(setting.field)) continue;
    const more = criterionOf(setting, inForce);
    if (!more) return undefined;
    Object.assign(criteria, more);
  }
  return Object.keys(criteria).length > 0 ? criteria : undefined;
}

const isBehindRadio = (field: string) => times.some(([, prefix]) => field.startsWith(prefix));

function criterionOf({ field, choices }: JobSetting, inForce: readonly JobSetting[]): Listing | undefined {
  const values = choices.map(({ value }) => value);
  if (/^(Priority|Queue|State|Owner|Lock|Type|Service|SLA|Responsible)IDs$/.test(field))
    return { [field]: values };
  const [, prefix] = times.find(([radio]) => radio === field) ?? [];
  if (prefix && values.join() === 'TimeSlot') return slotOf(prefix, inForce);
  return field === 'TicketNumber' && values.length === 1 ? { TicketNumber: values[0] } : undefined;
}

function slotOf(prefix: string, inForce: readonly JobSetting[]): Listing | undefined {
  const [start, stop] = ['Start', 'Stop'].map((end) =>
    ['Year', 'Month', 'Day'].map((part) => partOf(inForce, `${prefix}${end}${part}`)).join('-'),
  );
  const day = /^\d{4}-\d\d-\d\d$/;
  if (!start || !stop || !day.test(start) || !day.test(stop)) return undefined;
  return { [`${prefix}NewerDate`]: `${start} 00:00:01`, [`${prefix}OlderDate`]: `${stop} 23:59:59` };
}

const partOf = (inForce: readonly JobSetting[], name: string) =>
  inForce.find(({ field }) => field === name)?.choices[0]?.value.padStart(2, '0');

/**
 * Tickets that the settings select and the agent may read; archived ones are left out. Of more than `most`, as many.
 *
 * @returns undefined where the settings can't be asked for: see criteriaOf
 */
export async function findSelected(
  client: Client,
  settings: JobSettings,
  most: number,
): Promise<Outcome<FoundTicket[]> | undefined> {
  const criteria = criteriaOf(settings);
  if (!criteria) return undefined;
  const { TicketNumber: number, ...filter } = criteria;
  if (number === undefined) return findSome(client, filter, most);
  // A number is asked for as a part of numbers; given as a filter it would not count. Where none is found, Znuny looks for it in titles.
  const outcome = await findSome(client, { ...filter, TicketNumber: 'none' }, most + 10, String(number));
  if (outcome.kind !== 'done') return outcome;
  return { kind: 'done', value: outcome.value.filter((ticket) => ticket.number === number) };
}
