// A worker's help desk and browser as the handbook's jobs find them: for tests that run those jobs, or save them.
import type { BrowserContext } from '@playwright/test';
import { test as fixtures } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';

/** A help desk and a browser at it; `open` of the fixtures takes them as its "elsewhere". */
export interface Desk {
  readonly helpDesk: HelpDesk;
  readonly browser: BrowserContext;
}

export const test = fixtures.extend<{ jobDesk: HelpDesk; desk: Desk }>({
  /** The shared help desk with none of other tests' tickets for a job to take. The jobs are put back, and so is the admin's language. */
  jobDesk: async ({ helpDesk }, use) => {
    await setAside(helpDesk);
    await using _ = await helpDesk.keepJobs();
    await use(helpDesk);
    await helpDesk.endSessions();
    await helpDesk.speak('wim', 'nl');
  },
  /** The same with the shared browser: both of one's own cost six seconds of processor time, since they are cold. */
  desk: ({ jobDesk: helpDesk, clean: browser }, use) => use({ helpDesk, browser }),
});

/** Spam of other tests is no spam any more, and their bounces are none: else a job took them, too. */
async function setAside(helpDesk: HelpDesk): Promise<void> {
  const id = (table: string, name: string) => `(SELECT id FROM ${table} WHERE name = '${name}')`;
  await helpDesk.database.change(
    `UPDATE ticket SET ticket_state_id = ${id('ticket_state', 'closed successful')}, queue_id = ${id('queue', 'info')}
      WHERE ticket_state_id = ${id('ticket_state', 'Spam')} OR queue_id = ${id('queue', 'Bounces')}`,
  );
  helpDesk.forgetTickets();
}
