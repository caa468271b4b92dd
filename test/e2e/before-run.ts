// An admin before a run, and ways for its answer to be lost.
import type { Page, Request, Route } from '@playwright/test';
import { send } from '../znuny/request.ts';
import type { Open } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import type { Desk } from './job-desk.ts';
import { confirmBackup, countByState, runQuery, spam } from './run-page.ts';

/** So many spam tickets and two others at a help desk without spam, its admin before the run, and the backup confirmed. */
export async function beforeRun(open: Open, desk: Desk, count: number): Promise<Page> {
  await desk.helpDesk.speak('wim', 'en');
  await desk.helpDesk.tickets(count, { State: 'Spam' });
  await desk.helpDesk.tickets(2, { State: 'open' });
  const page = await open('wim', runQuery(spam), desk);
  await confirmBackup(page);
  return page;
}

export const spamLeft = async ({ database }: HelpDesk) => (await countByState(database))['Spam'] ?? 0;

/** As if the job had never run: one that ran a moment ago is watched first, and each of four looks asks for two pages. */
export async function forgetRun(helpDesk: HelpDesk): Promise<void> {
  const sql = "DELETE FROM generic_agent_jobs WHERE job_name = ? AND job_key LIKE 'ScheduleLastRun%'";
  await helpDesk.database.change(sql, [spam]);
  helpDesk.forgetJobs();
}

/** The run reaches the server and is carried out; only its answer is lost. */
export async function loseRun(route: Route, port: number): Promise<void> {
  await carryOut(route.request(), port);
  await route.abort('connectionreset');
}

export async function carryOut(request: Request, port: number): Promise<void> {
  const { pathname, search } = new URL(request.url());
  const body = request.postData() ?? '';
  await send(port, pathname + search, { method: 'POST', headers: await request.allHeaders(), body });
}
