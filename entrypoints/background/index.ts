// The background: owns the journal's database, hears the browser's shortcuts, and answers the address bar and the context
// menu. It sleeps most of the time and is woken by a message, so it keeps nothing in variables that it could not do without,
// and listens from its first moment on.
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showsBodies } from '@/lib/browsers';
import type { Command } from '@/lib/commands';
import { helpDeskAt } from '@/lib/help-desk';
import { listen, sendToTab } from '@/lib/messages';
import { Journal } from '@/lib/store/journal';
import { receiveEntries } from '@/lib/store/journal-entry';
import { backup, confirmBackup } from './backup';
import { listenElsewhere } from './elsewhere';
import { keepHelpDesks } from './help-desks';
import { approve, policies } from './policies';
import { stopRunsInBodies } from './run-bodies';
import { lockRuns, release, revoke } from './run-lock';
import { pruneRuns, recordRun, runs } from './runs';
import { helpDeskOf, helpDesks, timeToForgetBy } from './sender';

export default defineBackground(() => {
  lockRuns();
  keepHelpDesks();
  if (showsBodies) stopRunsInBodies();
  listen({ record, policies, approve, release, revoke, recordRun, runs, backup, confirmBackup });
  browser.commands.onCommand.addListener((command, tab) => void passOn(command as Command, tab));
  listenElsewhere();
  browser.runtime.onStartup.addListener(() => {
    prune().catch((error) => console.error('[Loods] The journal could not be pruned', error));
    pruneRuns().catch((error) => console.error('[Loods] The runs could not be pruned', error));
  });
});

/** Puts into the journal what a page of the help desk says was done there; nobody else has a say in it. */
async function record(request: unknown, sender: Browser.runtime.MessageSender): Promise<undefined> {
  const helpDesk = await helpDeskOf(sender);
  const { entries, refused } = receiveEntries(request);
  const sound = entries.filter((entry) => entry.helpDesk === helpDesk);
  const strange = refused + entries.length - sound.length;
  if (strange > 0) console.warn(`[Loods] ${strange} entries are not for the journal`);
  using journal = new Journal();
  await journal.prune(await timeToForgetBy()); // first, so that a full database has room again
  await journal.put(sound);
}

/** A shortcut that was pressed on a page of the help desk is for its content script; elsewhere it is for nobody. */
async function passOn(command: Command, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !helpDeskAt(tab.url, await helpDesks())) return;
  await sendToTab(tab.id, 'command', command).catch((error) => {
    console.error(`[Loods] The shortcut "${command}" did not reach its tab`, error); // e.g. the login page
  });
}

async function prune(): Promise<void> {
  using journal = new Journal();
  await journal.prune(await timeToForgetBy());
}
