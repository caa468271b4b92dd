// An admin before a run, and ways for its answer to be lost.
import type { Page, Request, Route } from '@playwright/test';
import { send } from '../znuny/request.ts';
import type { Open } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import type { Own } from './own-help-desk.ts';
import { confirmBackup, countByState, runQuery, spam } from './run-page.ts';

/** A help desk with so many spam tickets and two others, its admin before the run, and the backup confirmed. */
export async function beforeRun(open: Open, own: Own, count: number): Promise<Page> {
  await own.helpDesk.speak('wim', 'en');
  await own.helpDesk.tickets(count, { State: 'Spam' });
  await own.helpDesk.tickets(2, { State: 'open' });
  const page = await open('wim', runQuery(spam), own);
  await confirmBackup(page);
  return page;
}

export const spamLeft = async ({ database }: HelpDesk) => (await countByState(database))['Spam'] ?? 0;

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
