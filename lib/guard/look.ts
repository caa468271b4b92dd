// Asks the server for all that is to be known of a run before it begins. Nothing of it leaves a trace.
import type { Client } from '../otrs/client.ts';
import { type ByName, type Criteria, criteriaOf, findBy, selections } from '../otrs/job-criteria.ts';
import type { JobNames } from '../otrs/job-names.ts';
import { type Asked, getRunPage } from '../otrs/job-pages.ts';
import type { ListedTicket, RunPage } from '../otrs/job-run-page.ts';
import type { JobSettings } from '../otrs/job-settings.ts';
import { findUnseen } from '../otrs/job-unseen.ts';
import type { Listing } from '../otrs/oracle.ts';
import { type CheckedJob, checkListed } from './check.ts';
import type { JobPolicy } from './policy.ts';
import { differenceIn, type Explanation, type Prospect } from './prospect.ts';

/** What was found, and how the job's page calls things. */
export interface Look {
  readonly prospect: Prospect;
  readonly names: JobNames;
  /** The number of tickets fell while it was looked at: something takes them. */
  readonly falls?: boolean;
}

/** The run page: one that has just been loaded, or who wants to have the one that is asked for. */
export interface RunPageWish {
  readonly page?: RunPage | undefined;
  readonly onPage?: ((page: Document) => void) | undefined;
}

/**
 * Reads a job's settings and what its run would take, and compares both.
 *
 * @param client waits long enough for a count: a ticket takes the server a millisecond
 * @param policy which job, and what it may be
 * @param now the browser's clock
 */
export async function lookAtRun(
  client: Client,
  policy: JobPolicy,
  now: Date,
  { page, onPage }: RunPageWish = {},
): Promise<Asked<Look>> {
  const [checked, run] = await Promise.all([
    checkListed(client, policy, now),
    page ? ({ kind: 'done', value: page } as const) : getRunPage(client, policy.job, onPage),
  ]);
  if (checked.kind !== 'done') return checked;
  if (run.kind !== 'done') return run;
  const compared = await compare(client, policy, checked.value, run.value);
  return compared.kind === 'done' && differenceIn(compared.value.prospect)
    ? again(client, policy, { checked: checked.value, before: run.value.count }, onPage)
    : compared;
}

/** A ticket can come between two searches, or its state change: then the second try agrees. */
async function again(
  client: Client,
  policy: JobPolicy,
  { checked, before }: { checked: CheckedJob; before: number },
  onPage: RunPageWish['onPage'],
): Promise<Asked<Look>> {
  const run = await getRunPage(client, policy.job, onPage);
  if (run.kind !== 'done') return run;
  const compared = await compare(client, policy, checked, run.value);
  if (compared.kind !== 'done') return compared;
  if (run.value.count < before) return { kind: 'done', value: { ...compared.value, falls: true } };
  if (!differenceIn(compared.value.prospect)) return compared;
  const { prospect, names } = compared.value;
  const unseen = await findUnseen(client, prospect.settings, names);
  return unseen.kind === 'done'
    ? { kind: 'done', value: { names, prospect: { ...prospect, unseen: unseen.value } } }
    : unseen;
}

async function compare(
  client: Client,
  policy: JobPolicy,
  { settings, verdict, names }: CheckedJob,
  run: RunPage,
): Promise<Asked<Look>> {
  const prospect = { settings, verdict, run };
  const named = namedBy(policy);
  const criteria = verdict.kind === 'pass' ? criteriaOf(settings, named) : undefined;
  if (!criteria) return { kind: 'done', value: { prospect, names } };
  const explanation = await explain(client, { settings, named, criteria, run });
  if (explanation.kind !== 'done') return explanation;
  return { kind: 'done', value: { prospect: { ...prospect, explanation: explanation.value }, names } };
}

/** What the policy names is asked for by name: an id only says what the page shows for it. */
function namedBy({ fields = {} }: JobPolicy): ByName {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, rule]) => (rule.rule === 'named' ? [[field, rule.names]] : [])),
  );
}

/** What is compared with what the run page says. */
interface Question {
  readonly settings: JobSettings;
  readonly named: ByName;
  readonly criteria: Criteria;
  readonly run: RunPage;
}

/** The oracle names each ticket: so many take it a minute (1 ms a ticket, 6.5.1). */
const countedAtMost = 60_000;

async function explain(client: Client, question: Question): Promise<Asked<Explanation>> {
  const { criteria, run } = question;
  const { listing, uncounted } = criteria;
  const [all, strangers] = await Promise.all([
    run.count > countedAtMost ? undefined : findBy(client, listing, run.count + 1),
    findStrangers(client, listing, run.tickets),
  ]);
  if (all && all.kind !== 'done') return all;
  if (strangers.kind !== 'done') return strangers;
  const fields = await findFields(client, question, strangers.value);
  if (fields.kind !== 'done') return fields;
  return {
    kind: 'done',
    value: {
      ...(all && { count: all.value.length }),
      strangers: strangers.value,
      fields: fields.value,
      uncounted,
    },
  };
}

/** Those of some tickets that the listing doesn't find. */
async function findStrangers(
  client: Client,
  listing: Listing,
  tickets: readonly ListedTicket[],
): Promise<Asked<ListedTicket[]>> {
  if (tickets.length === 0) return { kind: 'done', value: [] };
  const ids = tickets.map(({ id }) => id);
  const found = await findBy(client, listing, ids.length, ids);
  if (found.kind !== 'done') return found;
  const numbers = new Set(found.value.map(({ number }) => number));
  return { kind: 'done', value: tickets.filter(({ number }) => !numbers.has(number)) };
}

/** Which fields the strangers do not meet; where none is listed, the only field there is. */
async function findFields(
  client: Client,
  { settings, named }: Question,
  strangers: readonly ListedTicket[],
): Promise<Asked<string[]>> {
  const all = selections(settings);
  if (strangers.length === 0)
    return { kind: 'done', value: all.length === 1 ? all.map(({ field }) => field) : [] };
  const fields: string[] = [];
  for (const { field, alone } of all) {
    const criteria = criteriaOf(alone, named);
    const unmet = criteria && (await findStrangers(client, criteria.listing, strangers));
    if (unmet && unmet.kind !== 'done') return unmet;
    if (unmet && unmet.value.length > 0) fields.push(field);
  }
  return { kind: 'done', value: fields };
}
