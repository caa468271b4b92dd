// The tickets that a job's page says it selects, asked for without the job: a job can have more stored than its page can show.
import type { Client, Outcome } from './client.ts';
import { dynamicCriterion, isPartOfDate } from './job-dynamic-fields.ts';
import { times } from './job-fields.ts';
import type { JobSetting, JobSettings } from './job-settings.ts';
import { type FoundTicket, findSome, type Listing } from './oracle.ts';

/** Names by field, untranslated, that stand in the place of the ids in force: what a policy names. */
export type ByName = Readonly<Record<string, readonly string[]>>;

/** What settings select, as far as it can be asked for. */
export interface Criteria {
  /** By the names of Znuny's TicketSearch. */
  readonly listing: Listing;
  /** Fields that can't be asked for. Each narrows what the others select, so that nothing outside of the listing is selected. */
  readonly uncounted: readonly string[];
}

/**
 * What the settings select, as GenericAgent.pm makes it of what is stored (6.5.1).
 *
 * @returns undefined if nothing narrows it, or if it is not what the listing would find: the oracle sees nothing that is archived
 */
export function criteriaOf({ inForce }: JobSettings, named: ByName = {}): Criteria | undefined {
  const listing: Record<string, unknown> = {};
  const uncounted: string[] = [];
  for (const setting of inForce.filter(({ part }) => part === 'selection')) {
    const { field, choices, notOffered } = setting;
    if (notOffered || (field === 'SearchInArchive' && choices[0]?.value !== 'NotArchivedTickets'))
      return undefined;
    if (isBehind(field, inForce)) continue;
    const more = nameCriterion(field, named) ?? criterionOf(setting, inForce);
    if (more) Object.assign(listing, more);
    else uncounted.push(field);
  }
  const isAny = Object.keys(listing).length === 0 && uncounted.length === 0;
  return isAny ? undefined : { listing, uncounted };
}

/** What the settings select by, each field with what stands behind it as settings of its own. */
export function selections(settings: JobSettings): { readonly field: string; readonly alone: JobSettings }[] {
  const selecting = settings.inForce.filter(({ part }) => part === 'selection');
  const behind = selecting.filter(({ field }) => isBehind(field, selecting));
  return selecting
    .filter((setting) => !behind.includes(setting))
    .map((setting) => {
      const own = behind.filter(
        (one) => !isPartOfDate(one.field, selecting) || isPartOfDate(one.field, [setting]),
      );
      return { field: setting.field, alone: { ...settings, inForce: [setting, ...own] } };
    });
}

/** It says more of a condition that another control stands for. */
const isBehind = (field: string, inForce: readonly JobSetting[]) =>
  times.some(([, prefix]) => field.startsWith(prefix)) || isPartOfDate(field, inForce);

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
  if (field.startsWith('Search_DynamicField_')) return dynamicCriterion(field, choices, inForce);
  if (values.length !== 1) return undefined;
  if (field === 'SearchInArchive') return {}; // the oracle sees no others
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
 * @returns undefined where not all of the settings can be asked for: see criteriaOf
 */
export async function findSelected(
  client: Client,
  settings: JobSettings,
  most: number,
  named: ByName = {},
): Promise<Outcome<FoundTicket[]> | undefined> {
  const criteria = criteriaOf(settings, named);
  return criteria?.uncounted.length === 0 ? findBy(client, criteria.listing, most) : undefined;
}

/**
 * Tickets by a listing that criteriaOf gave.
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
