import type { Browser } from 'wxt/browser';
import { helpDeskAt } from '@/lib/help-desk';

/** The help desk whose page sent a message, as the browser says. @throws TypeError for anything but a content script there */
export function helpDeskOf(sender: Browser.runtime.MessageSender): string {
  const helpDesk = helpDeskAt(sender.url);
  if (!helpDesk || sender.tab === undefined) throw new TypeError('This is for pages of the help desk');
  return helpDesk;
}
