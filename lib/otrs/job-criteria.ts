// The tickets that a job's page says it selects, asked for without the job: a job can have more stored than its page can show.
import type { Client, Outcome } from './client.ts';
import { times } from './job-fields.ts';
import type { JobSetting, JobSettings } from './job-settings.ts';
import { type FoundTicket, findSome, type Listing } from './oracle.ts';

/** Names by field, untranslated, that stand in the place of the ids in force: what a policy names. */
export type ByName = Readonly<Record<string, readonly string[]>>;

/**
 * What the settings select, by the names of Znuny's TicketSearch, as GenericAgent.pm makes it of what is stored (6.5.1).
 *
 * @returns undefined if that is not known of one of them, as of dynamic fields
 */
export function criteriaOf({ inForce }: JobSettings, named: ByName = {}): Listing | undefined {
  const criteria: Record<string, unknown> = {};
  for (const setting of inForce.filter(({ part }) => part === 'selection')) {
    if (setting.notOffered) return undefined;
    if (isBehindRadio(setting.field)) continue;
    const more = nameCriterion(setting.field, named) ?? criterionOf(setting, inForce);
    if (!more) return undefined;
    Object.assign(criteria, more);
  }
  return Object.keys(criteria).length > 0 ? criteria : undefined;
}

/** What the settings select by, each field with what stands behind it as settings of its own. */
export function selections(settings: JobSettings): { readonly field: string; readonly alone: JobSettings }[] {
  const selecting = settings.inForce.filter(({ part }) => part === 'selection');
  const behind = selecting.filter(({ field }) => isBehindRadio(field));
  return selecting
    .filter((setting) => !behind.includes(setting))
    .map((setting) => ({ field: setting.field, alone: { ...settings, inForce: [setting, ...behind] } }));
}

const isBehindRadio = (field: string) => times.some(([, prefix]) => field.startsWith(prefix));

/** A name that the help desk doesn't know finds nothing. */
function nameCriterion(field: string, named: ByName): Listing | undefined {
  const parameter = { StateIDs: 'States', QueueIDs: 'Queues' }[field];
  return parameter && named[field] ? { [parameter]: named[field] } : undefined;
}

function criterionOf({ field, choices }: JobSetting, inForce: readonly JobSetting[]): Listing | undefined {
  const values = choices.map(({ value }) => value);
  if (/^(Priority|Queue|State|Owner|Lock|Type|Service|SLA|Responsible)IDs$/.test(field))
    return { [field]: values };
  const [, prefix] = times.find(([radio]) => radio === field) ?? [];
  if (prefix && values.join() === 'TimeSlot') return slotOf(prefix, inForce);
  if (prefix && values.join() === 'TimePoint') return spanOf(prefix, inForce);
  if (values.length !== 1) return undefined;
  // The oracle sees no others. What is archived, it can't be asked for.
  if (field === 'SearchInArchive') return values[0] === 'NotArchivedTickets' ? {} : undefined;
  // Ticket::GenericAgentTicketSearch###ExtendedSearchCondition, which is on unless an admin switched it off.
  if (/^(Title|Customer(ID|UserLogin)|MIMEBase_\w+)$/.test(field))
    return { [field]: values[0], ConditionInline: 1 };
  return field === 'TicketNumber' ? { TicketNumber: values[0] } : undefined;
}

function slotOf(prefix: string, inForce: readonly JobSetting[]): Listing | undefined {
  const [start, stop] = ['Start', 'Stop'].map((end) =>
    ['Year', 'Month', 'Day']
      .map((part) => partOf(inForce, `${prefix}${end}${part}`).replace(/^\d$/, '0$&'))
      .join('-'),
  );
  const day = /^\d{4}-\d\d-\d\d$/;
  if (!start || !stop || !day.test(start) || !day.test(stop)) return undefined;
  return { [`${prefix}NewerDate`]: `${start} 00:00:01`, [`${prefix}OlderDate`]: `${stop} 23:59:59` };
}

const minutesOf: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 60 * 24,
  week: 60 * 24 * 7,
  month: 60 * 24 * 30,
  year: 60 * 24 * 365,
};

/** Counted from the moment of the search: a ticket may come into the span, or leave it, between two searches. */
function spanOf(prefix: string, inForce: readonly JobSetting[]): Listing | undefined {
  const part = (name: string) => partOf(inForce, prefix + name);
  const minutes = Number(part('Point')) * (minutesOf[part('PointFormat')] ?? 0);
  if (!(minutes > 0)) return undefined;
  const [older, newer] = [`${prefix}OlderMinutes`, `${prefix}NewerMinutes`];
  switch (part('PointStart')) {
    case 'Before':
      return { [older]: minutes };
    case 'Next':
      return { [newer]: 0, [older]: -minutes };
    case 'Last':
      return { [older]: 0, [newer]: minutes };
    default:
      return undefined;
  }
}

const partOf = (inForce: readonly JobSetting[], name: string) =>
  inForce.find(({ field }) => field === name)?.choices[0]?.value ?? '';

/**
 * Tickets that the settings select and the agent may read; archived ones are left out. Of more than `most`, as many.
 *
 * @param named names in the place of ids: see criteriaOf
 * @returns undefined where the settings can't be asked for: see criteriaOf
 */
export async function findSelected(
  client: Client,
  settings: JobSettings,
  most: number,
  named: ByName = {},
): Promise<Outcome<FoundTicket[]> | undefined> {
  const criteria = criteriaOf(settings, named);
  return criteria && findBy(client, criteria, most);
}

/**
 * Tickets by criteria that criteriaOf gave.
 *
 * @param among ids of the tickets to look among; all, without them
 */
export async function findBy(
  client: Client,
  { TicketNumber: number, ...criteria }: Listing,
  most: number,
  among?: readonly number[],
): Promise<Outcome<FoundTicket[]>> {
  // Where its first search finds nothing, Znuny searches again, by the title in place of a title given here: so that finds nothing, either.
  const filter = { ...criteria, ...(among && { TicketID: among }), TicketNumber: 'none' };
  if (number === undefined) return findSome(client, filter, most);
  // A number is asked for as a part of numbers; given as a filter it would not count.
  const outcome = await findSome(client, filter, most + 10, String(number));
  if (outcome.kind !== 'done') return outcome;
  return { kind: 'done', value: outcome.value.filter((ticket) => ticket.number === number) };
}
