// Which state a job selects, whatever it reads like on its page.
import { builtInPolicies, judge, policyOf } from '../../lib/guard/index.ts';
import { readJobSettings } from '../../lib/otrs/job-settings.ts';
import { isStateNamed, proveStates } from '../../lib/otrs/job-states';
import { prepare } from '../znuny/prepare.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { JobPages } from './job-pages.ts';
import { clientOf } from './node-client.ts';

const job = 'DeleteSpam in all queues';

/** What the guard says of the job to an admin who reads Hungarian, before and after it asked for the state. */
async function verdicts(helpDesk: HelpDesk, spamState: string): Promise<string[]> {
  const { client } = await clientOf(helpDesk, 'wim');
  const policy = policyOf(builtInPolicies({ spamState, bounceQueue: 'Bounces' }), job);
  const settings = readJobSettings(await (await JobPages.open(helpDesk)).read(job));
  const proven = await proveStates(client, settings, spamState);
  if (proven.kind !== 'done') throw new Error(proven.kind);
  return [settings, proven.value].map((one) => judge(one, policy, new Date()).kind);
}

test('a state that reads otherwise in the agent’s language is known, and one that only reads like it is not', async ({
  helpDesk,
}) => {
  await helpDesk.ticket({ State: 'Spam' });
  {
    await using _ = await helpDesk.speak('wim', 'hu');
    // Hungarian for "Spam", and here nobody's name.
    expect(await verdicts(helpDesk, 'Levélszemét')).toEqual(['pass', 'block']);
    expect(await verdicts(helpDesk, 'Spam')).toEqual(['block', 'pass']);
  }
  expect(await verdicts(helpDesk, 'Spam')).toEqual(['pass', 'pass']);
  await helpDesk.endSessions();
});

test('a ticket tells, or none is there to be selected', async ({ helpDesk }) => {
  const id = await prepare(helpDesk.port, 'state', { Name: 'Reklame' });
  const other = await prepare(helpDesk.port, 'state', { Name: 'Rommel' });
  const { client } = await clientOf(helpDesk, 'wim');
  const named = async (state: number, name: string) => {
    const outcome = await isStateNamed(client, state, name);
    return outcome.kind === 'done' ? outcome.value : outcome.kind;
  };
  expect(await named(id, 'Reklame')).toBe('no-ticket');
  await helpDesk.ticket({ State: 'Reklame' });
  const before = await helpDesk.traces();
  expect(await named(id, 'Reklame')).toBe('yes');
  expect(await named(id, 'Rommel')).toBe('no');
  expect(await named(other, 'Reklame')).toBe('no');
  expect(await named(id, 'No such state')).toBe('no');
  expect(await helpDesk.traces()).toEqual(before);
  await helpDesk.endSessions();
});
