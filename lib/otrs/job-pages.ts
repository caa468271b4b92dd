// A Generic Agent job's pages, asked for in the background: what it has stored, and what it would take. Znuny keeps no trace
// of either (6.5.1: a request with the XHR header leaves the last views alone).
import type { Client, Outcome } from './client.ts';
import { JobNames } from './job-names.ts';
import { type RunPage, readRunPage } from './job-run-page.ts';
import { type JobSettings, NotUnderstood, readJobSettings } from './job-settings.ts';

/** What became of asking; a page that came and could not be understood says why. */
export type Asked<Value> =
  | Outcome<Value>
  | { readonly kind: 'not-understood'; readonly cause: NotUnderstood };

/** Why nothing came of it. */
export type AskFailure = Exclude<Asked<never>['kind'], 'done'>;

/** A job's settings, and what they are called on its page. */
export interface JobPage {
  readonly settings: JobSettings;
  readonly names: JobNames;
}

/**
 * The job's edit page as it is now. For a name that no job has, Znuny shows the page of a job of that name with nothing set
 * (6.5.1): only the list of jobs tells them apart.
 */
export function getJobPage(client: Client, job: string): Promise<Asked<JobPage>> {
  return getPage(client, 'Update', job, (document) => ({
    settings: readJobSettings(document),
    names: new JobNames(document),
  }));
}

/** Its settings alone. */
export async function getJobSettings(client: Client, job: string): Promise<Asked<JobSettings>> {
  const asked = await getJobPage(client, job);
  return asked.kind === 'done' ? { kind: 'done', value: asked.value.settings } : asked;
}

/** What a run of the job would take now: Znuny searches anew for each page. */
export function getRunPage(client: Client, job: string): Promise<Asked<RunPage>> {
  return getPage(client, 'Run', job, readRunPage);
}

async function getPage<Value extends object>(
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
