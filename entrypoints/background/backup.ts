// The backup that is confirmed before tickets are deleted.
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Messages } from '@/lib/messages';
import {
  type Backup,
  commandFor,
  confirmBackup as confirm,
  readBackup,
  readBackupCommand,
} from '@/lib/store/backup';
import { areaFor, helpDeskOf } from './sender';

/** Today's command, and who confirmed today's backup of the sender's help desk. */
export async function backup(
  _request: undefined,
  sender: Browser.runtime.MessageSender,
): Promise<Messages['backup']['response']> {
  const area = areaFor(await helpDeskOf(sender));
  const now = new Date();
  const confirmed = await readBackup(area, now);
  return { command: commandFor(await readBackupCommand(area), now), ...(confirmed && { confirmed }) };
}

const confirmation = z.strictObject({ by: z.string() });

/** Keeps that today's backup of the sender's help desk is made. */
export async function confirmBackup(
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Backup> {
  const helpDesk = await helpDeskOf(sender);
  const { by } = confirmation.parse(request);
  return confirm(areaFor(helpDesk), by, new Date());
}
