// A Generic Agent job's pages, asked for in the background: what it has stored, and what it would take. Znuny keeps no trace
// of either (6.5.1: a request with the XHR header leaves the last views alone).
import type { Client, Outcome } from './client.ts';
import { JobNames } from './job-names.ts';
import { type RunPage, readRunCount, readRunPage } from './job-run-page.ts';
import { type JobSettings, lastRunOf, NotUnderstood, readJobSettings } from './job-settings.ts';

/** What became of asking; a page that came and could not be understood says why. */
export type Asked<Value> =
  | Outcome<Value>
  | { readonly kind: 'not-understood'; readonly cause: NotUnderstood };

/** Why nothing came of it. */
export type AskFailure = Exclude<Asked<never>['kind'], 'done'>;

/**
 * The job's settings, as its edit page has them now. For a name that no job has, Znuny shows the page of a job of that name
 * with nothing set (6.5.1): only the list of jobs tells them apart.
 */
export function getJobSettings(client: Client, job: string): Promise<Asked<JobSettings>> {
  return getPage(client, 'Update', job, readJobSettings);
}

/** A job's edit page: its settings, and how it calls them. */
export interface JobPage {
  readonly settings: JobSettings;
  readonly names: JobNames;
}

/** The same, with the words of the page. */
export function getJobPage(client: Client, job: string): Promise<Asked<JobPage>> {
  return getPage(client, 'Update', job, (document) => ({
    settings: readJobSettings(document),
    names: new JobNames(document),
  }));
}

/**
 * What a run of the job would take now: Znuny searches anew for each page.
 *
 * @param onPage given the page, once it is understood
 */
export function getRunPage(
  client: Client,
  job: string,
  onPage?: (page: Document) => void,
): Promise<Asked<RunPage>> {
  return getPage(client, 'Run', job, (document) => {
    const page = readRunPage(document);
    onPage?.(document);
    return page;
  });
}

/** How many tickets are left while a run takes them: by the page's number alone, since its list falls apart meanwhile. */
export function getRunCount(client: Client, job: string): Promise<Asked<number>> {
  return getPage(client, 'Run', job, readRunCount);
}

/** How a job stands: how many tickets it would take, and when it ran last. */
export async function getGlance(
  client: Client,
  job: string,
): Promise<Asked<{ readonly count: number; readonly lastRun: string }>> {
  const count = await getRunCount(client, job);
  if (count.kind !== 'done') return count;
  const settings = await getJobSettings(client, job);
  if (settings.kind !== 'done') return settings;
  return { kind: 'done', value: { count: count.value, lastRun: lastRunOf(settings.value) } };
}

async function getPage<Value>(
  client: Client,
  Subaction: string,
  Profile: string,
  read: (document: Document) => Value,
): Promise<Asked<Value>> {
  const outcome = await client.get({ Action: 'AdminGenericAgent', Subaction, Profile }, (answer) =>
    answer.type === 'page' ? understand(answer.document, read) : undefined,
  );
  if (outcome.kind !== 'done') return outcome;
  return outcome.value instanceof NotUnderstood
    ? { kind: 'not-understood', cause: outcome.value }
    : { kind: 'done', value: outcome.value };
}

function understand<Value>(document: Document, read: (document: Document) => Value): Value | NotUnderstood {
  try {
    return read(document);
  } catch (error) {
    if (error instanceof NotUnderstood) return error;
    throw error;
  }
}
