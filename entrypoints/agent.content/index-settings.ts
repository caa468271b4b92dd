// Answers the options page: how is the search index of this help desk set?
import type { Messages } from '@/lib/messages';
import { readIndex } from '@/lib/otrs/index-settings';
import type { AgentPage } from '@/lib/otrs/page';
import { clientOf } from './client';

// The first look at System Configuration took 2 s on a quiet server; it is waited for by someone who pressed a button.
const timeoutMs = 20_000;

/** The settings by the rights of the page's agent, or why there are none. */
export async function readSearchIndex(page: AgentPage): Promise<Messages['readIndex']['response']> {
  const client = clientOf(page, timeoutMs);
  const outcome = await readIndex(client);
  if (outcome.kind === 'done') return outcome.value;
  if (outcome.kind === 'no-permission' || outcome.kind === 'session-expired') return outcome.kind;
  return outcome.kind === 'unknown-page' || outcome.kind === 'error-screen' ? 'not-understood' : 'no-answer';
}
