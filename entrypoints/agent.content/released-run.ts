// The one way through the lock.
import { send } from '@/lib/messages';
import type { Outcome } from '@/lib/otrs/client';
import type { AgentPage } from '@/lib/otrs/page';
import { runNow, runTimeoutMs } from '@/lib/otrs/run-now';
import { clientOf } from './client';
import { makeSeal } from './seal';

/**
 * By then a request has left; a connection that breaks later is not tried again. One that takes longer, since its line is slow
 * and had to be made anew, fails without having run.
 */
const leaveMs = 500;

/**
 * Runs a job once, with a release of its own. What an outcome says is told at `runNow`.
 *
 * @returns "busy" when nothing was sent, since another run is being let through
 * @throws when it can't be released or sealed: nothing was sent
 */
export async function runReleased(
  page: AgentPage,
  job: string,
): Promise<Outcome<true> | { readonly kind: 'busy' }> {
  const answer = await send('release', { job });
  if (answer === 'busy') return { kind: 'busy' };
  try {
    return await runSealed(page, job, answer.release);
  } finally {
    send('revoke', answer).catch(() => {}); // then it goes by itself
  }
}

async function runSealed(page: AgentPage, job: string, release: string): Promise<Outcome<true>> {
  const { part, breakIt } = await makeSeal();
  const timer = setTimeout(breakIt, leaveMs);
  try {
    return await runNow(clientOf(page, runTimeoutMs), job, release, part);
  } finally {
    clearTimeout(timer);
    await breakIt();
  }
}
