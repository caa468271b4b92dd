// Answers the options page: would this policy let the job run as it is now?
import { checkJob } from '@/lib/guard/check';
import type { JobPolicy } from '@/lib/guard/policy';
import type { Messages } from '@/lib/messages';
import type { JobSettings } from '@/lib/otrs/job-settings';
import type { AgentPage } from '@/lib/otrs/page';
import { clientOf } from './client';

const timeoutMs = 20_000;

/** The verdict by the rights of the page's agent, or why there is none. */
export async function testPolicy(
  page: AgentPage,
  policy: JobPolicy,
): Promise<Messages['testPolicy']['response']> {
  const outcome = await checkJob(clientOf(page, timeoutMs), policy, new Date());
  switch (outcome.kind) {
    case 'done':
      return isEmpty(outcome.value.settings) ? 'no-job' : outcome.value.verdict;
    case 'no-permission':
    case 'session-expired':
      return outcome.kind;
    case 'no-connection':
    case 'timed-out':
      return 'no-answer';
    default:
      return 'not-understood';
  }
}

/** Znuny shows the page of a job that it does not have as one of that name in which nothing is set (6.5.1). */
const isEmpty = ({ inForce }: JobSettings) => inForce.every(({ part }) => part === 'job');
