// Keeps how Generic Agent jobs ran, as the pages that run them say.
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { RunRecord } from '@/lib/store/run-record';
import { receiveRun } from '@/lib/store/run-record';
import { type Put, Runs } from '@/lib/store/runs';
import { helpDeskOf, timeToForgetBy } from './sender';

/** As many as the Run page looks back. */
const most = 10;

/** Keeps a run of the sender's help desk. */
export async function recordRun(request: unknown, sender: Browser.runtime.MessageSender): Promise<Put> {
  const helpDesk = await helpDeskOf(sender);
  const run = { ...receiveRun(request), helpDesk };
  using store = new Runs();
  await store.prune(await timeToForgetBy());
  return await store.put(run, Date.now());
}

/** The newest runs of a job on the sender's help desk. */
export async function runs(job: unknown, sender: Browser.runtime.MessageSender): Promise<RunRecord[]> {
  const helpDesk = await helpDeskOf(sender);
  using store = new Runs();
  return await store.newestOf(helpDesk, z.string().parse(job), most);
}

/** Forgets old runs. */
export async function pruneRuns(): Promise<void> {
  using store = new Runs();
  await store.prune(await timeToForgetBy());
}
