// The list of Generic Agent jobs: which there are, and room for something about each (6.5.1).
import type { Client, Outcome } from './client.ts';

/** A job in the list. */
export interface JobRow {
  readonly job: string;
  readonly element: HTMLTableRowElement;
}

const list = '#GenericAgentJobs';

/** The jobs by the links to their edit pages; rows that say that there are none, or none found, have no link. */
export function readJobRows(document: Document): JobRow[] {
  const rows = document.querySelectorAll<HTMLTableRowElement>(`${list} > tbody > tr`);
  return Array.from(rows).flatMap((element) => {
    const link = element.querySelector('a[href*="Subaction=Update;"]')?.getAttribute('href') ?? '';
    const [, profile] = /[;?&]Profile=([^;&]+)/.exec(link) ?? [];
    return profile ? [{ job: decodeURIComponent(profile), element }] : [];
  });
}

/**
 * Adds a column beside the names: in a narrow window, those at the end are out of sight. Its cells are there before they have
 * anything to say, so that nothing moves then.
 *
 * @param cellFor makes the cell of a row
 */
export function addColumn(
  document: Document,
  header: HTMLTableCellElement,
  cellFor: (row: JobRow) => HTMLTableCellElement,
): void {
  document.querySelector(`${list} > thead > tr > th`)?.after(header);
  for (const row of readJobRows(document)) row.element.cells[0]?.after(cellFor(row));
}

/** The names of all jobs: nothing else tells a job that is missing from one with nothing set. */
export function getJobNames(client: Client): Promise<Outcome<string[]>> {
  return client.get({ Action: 'AdminGenericAgent' }, (answer) =>
    answer.type === 'page' && answer.document.querySelector(list)
      ? readJobRows(answer.document).map(({ job }) => job)
      : undefined,
  );
}
