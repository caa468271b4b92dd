// What the user can set. Kept in the extension's local storage, checked whenever it is read: by hand, since pages of the
// help desk read it too, and zod/mini would add 5 kB gzip to what they load.
import type { Area } from './area';

export interface Settings {
  /** Untranslated name of the state that marks a ticket as spam. */
  readonly spamState: string;
  /** Full name of the queue for bounces. */
  readonly bounceQueue: string;
  /** How long a message offers to undo what it tells. */
  readonly undoSeconds: number;
}

const key = 'settings';
const defaults: Settings = { spamState: 'Spam', bounceQueue: 'Bounces', undoSeconds: 20 };

/** What is stored, with the default in place of a setting that is missing or damaged. */
export async function readSettings(area: Pick<Area, 'get'>): Promise<Settings> {
  const { [key]: found } = await area.get(key);
  const stored: { readonly [name in keyof Settings]?: unknown } = Object(found);
  return {
    spamState: isName(stored.spamState) ? stored.spamState : defaults.spamState,
    bounceQueue: isName(stored.bounceQueue) ? stored.bounceQueue : defaults.bounceQueue,
    undoSeconds: isUndoTime(stored.undoSeconds) ? stored.undoSeconds : defaults.undoSeconds,
  };
}

/** Stores all settings. @throws RangeError when one is not allowed */
export async function writeSettings(area: Pick<Area, 'set'>, settings: Settings): Promise<void> {
  const { spamState, bounceQueue, undoSeconds } = settings;
  if (![spamState, bounceQueue].every(isName)) throw new RangeError('A name has 1 to 200 characters');
  if (!isUndoTime(undoSeconds)) throw new RangeError('Undo is offered for 5 to 120 seconds');
  await area.set({ [key]: { spamState: spamState.trim(), bounceQueue: bounceQueue.trim(), undoSeconds } });
}

/** True for a time to offer undo that leaves a chance to press, and does not fill the page with messages. */
export function isUndoTime(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 5 && Number(value) <= 120;
}

/** True for what can be the name of a state or a queue; Znuny keeps both in a VARCHAR(200) (6.5.1). */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200;
}
