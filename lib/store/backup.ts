// The backup before tickets are deleted: with which command it is made, and who confirmed that today's is. Checked by hand when
// it is read, like all settings.
import { dayOf, formatDay } from '../guard/days';
import type { Area } from './area';

/** A confirmed backup. */
export interface Backup {
  /** Who said that it is made, as the admin typed it. */
  readonly by: string;
  /** When that was entered, in milliseconds since 1970. */
  readonly at: number;
  /** The command of that day. */
  readonly command: string;
}

/** The handbook's, with today's date in the place of its own. */
export const defaultBackupCommand =
  'mysqldump --defaults-file=/etc/mysql/debian.cnf otrs > otrs_dump_{date}.sql';

const templateKey = 'backup command';
const confirmedKey = 'backup';
const today = (now: Date) => formatDay(dayOf(now));

/** The command as it is set, with `{date}` in it. */
export async function readBackupCommand(area: Pick<Area, 'get'>): Promise<string> {
  const { [templateKey]: found } = await area.get(templateKey);
  const { command }: { readonly command?: unknown } = Object(found);
  return isBackupCommand(command) ? command : defaultBackupCommand;
}

/** Stores the command. @throws RangeError when it is none */
export async function writeBackupCommand(area: Pick<Area, 'set'>, command: string): Promise<void> {
  if (!isBackupCommand(command)) throw new RangeError('A command is one line of 1 to 1000 characters');
  await area.set({ [templateKey]: { command: command.trim() } });
}

/** True for one line: what is pasted into a shell runs at a line's end, and must not hold what can't be seen. */
export function isBackupCommand(value: unknown): value is string {
  return (
    typeof value === 'string' && value.trim() !== '' && value.length <= 1000 && !/[\p{Cc}\p{Cf}]/u.test(value)
  );
}

/** The command of a day: "{date}" is 2026_11_23, as in the handbook. */
export function commandFor(template: string, now: Date): string {
  return template.replaceAll('{date}', today(now).replaceAll('-', '_'));
}

/** Today's confirmation, by the browser's clock and time zone. */
export async function readBackup(area: Pick<Area, 'get'>, now: Date): Promise<Backup | undefined> {
  const { [confirmedKey]: found } = await area.get(confirmedKey);
  const { day, by, at, command } = Object(found);
  if (day !== today(now) || !isPerson(by) || typeof at !== 'number' || typeof command !== 'string') return;
  return { by, at, command };
}

/** Stores that today's backup is made. @throws RangeError when nobody is named */
export async function confirmBackup(area: Pick<Area, 'get' | 'set'>, by: string, now: Date): Promise<Backup> {
  if (!isPerson(by)) throw new RangeError('Someone has to be named, with at most 200 characters');
  const command = commandFor(await readBackupCommand(area), now);
  const backup = { by: by.trim(), at: now.getTime(), command };
  await area.set({ [confirmedKey]: { day: today(now), ...backup } });
  return backup;
}

/** True for what can be someone's name. */
export function isPerson(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200;
}
