// The background: owns the journal's database. It sleeps most of the time and is woken by a message, so it keeps nothing
// in variables that it could not do without, and listens from its first moment on.
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isOnHelpDesk } from '@/lib/help-desk';
import { listen } from '@/lib/messages';
import { Journal } from '@/lib/store/journal';
import { onlyEntries } from '@/lib/store/journal-entry';

export default defineBackground(() => {
  listen({ record });
  browser.runtime.onStartup.addListener(() => {
    prune().catch((error) => console.error('[Loods] The journal could not be pruned', error));
  });
});

/** Puts into the journal what a page of the help desk says was done there; nobody else has a say in it. */
async function record(entries: unknown, sender: Browser.runtime.MessageSender): Promise<undefined> {
  if (!isOnHelpDesk(sender.url) || !Array.isArray(entries))
    throw new TypeError('This is not for the journal');
  const sound = onlyEntries(entries).filter((entry) => isOnHelpDesk(entry.helpDesk));
  if (sound.length < entries.length) {
    console.warn(
      `[Loods] Not for the journal: ${entries.length - sound.length} of ${entries.length} entries`,
    );
  }
  using journal = new Journal();
  await journal.prune(Date.now()); // first, so that a full database has room again
  await journal.put(sound);
}

async function prune(): Promise<void> {
  using journal = new Journal();
  await journal.prune(Date.now());
}
