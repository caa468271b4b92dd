// Who sent a message, what is kept for its help desk, and for how long.
import { type Browser, browser } from 'wxt/browser';
import { helpDeskAt } from '@/lib/help-desk';
import { type Area, areaOf } from '@/lib/store/area';
import { forgettingTime } from '@/lib/store/forgetting';
import { readHelpDesks } from '@/lib/store/help-desks';
import { migrate } from '@/lib/store/migrate';

const stored = browser.storage.local;

/** Until then, settings may be where an older version left them, and the defaults in their place would be wrong. */
const ready = migrate(stored).catch((error) => {
  console.error('[Loods] The settings of an older version could not be taken over', error);
});

/** All help desks, those that were added first. */
export async function helpDesks(): Promise<string[]> {
  await ready;
  return readHelpDesks(stored);
}

/** The help desk whose page sent a message, as the browser says. @throws TypeError for anything but a content script there */
export async function helpDeskOf({ tab, url }: Browser.runtime.MessageSender): Promise<string> {
  const helpDesk = helpDeskAt(url, await helpDesks());
  if (!helpDesk || tab === undefined) throw new TypeError('This is for pages of the help desk');
  return helpDesk;
}

/** The time by which what is old is forgotten: none, where that can't be read. */
export const timeToForgetBy = (): Promise<number> => forgettingTime(stored, Date.now()).catch(() => 0);

/** What is kept for a help desk. */
export const areaFor = (helpDesk: string): Area => areaOf(helpDesk, stored);
