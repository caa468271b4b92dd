// The backup that is confirmed before tickets are deleted.
import { type Browser, browser } from 'wxt/browser';
import type { Messages } from '@/lib/messages';
import {
  type Backup,
  commandFor,
  confirmBackup as confirm,
  isPerson,
  readBackup,
  readBackupCommand,
} from '@/lib/store/backup';
import { helpDeskOf } from './sender';

/** Today's command, and who confirmed today's backup of the sender's help desk. */
export async function backup(
  _request: undefined,
  sender: Browser.runtime.MessageSender,
): Promise<Messages['backup']['response']> {
  const helpDesk = helpDeskOf(sender);
  const area = browser.storage.local;
  const now = new Date();
  const confirmed = await readBackup(area, helpDesk, now);
  return { command: commandFor(await readBackupCommand(area), now), ...(confirmed && { confirmed }) };
}

/** Keeps that today's backup of the sender's help desk is made. */
export async function confirmBackup(
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Backup> {
  const helpDesk = helpDeskOf(sender);
  const { by } = Object(request);
  if (!isPerson(by)) throw new TypeError('A backup is confirmed by someone');
  return confirm(browser.storage.local, helpDesk, by, new Date());
}
