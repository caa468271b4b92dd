// All that the guard wants to know, asked for at one go.
import { policyOf } from '@/lib/guard/approve';
import { lookAtRun, type RunPageWish } from '@/lib/guard/look';
import { judgeProspect } from '@/lib/guard/prospect';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import type { Looked, State } from './state';

/** Looks at a job and at what its run would take. */
export async function see(
  client: Client,
  job: string,
  wish?: RunPageWish,
): Promise<Looked | Extract<State, { kind: 'failed' }>> {
  const { policies, broken } = await send('policies', undefined);
  if (broken) return { kind: 'failed', failure: { kind: 'no-store' } };
  const policy = policyOf(policies, job);
  const at = new Date();
  const looked = await lookAtRun(client, policy, at, wish);
  if (looked.kind !== 'done') return { kind: 'failed', failure: looked };
  const { value: look } = looked;
  const backup = await send('backup', undefined);
  return { kind: 'looked', policy, look, says: judgeProspect(look.prospect, policy), backup, at };
}
