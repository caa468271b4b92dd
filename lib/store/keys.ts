// Which key does what, as the user set it. A record of its own beside the settings: a page reads it before anything is
// pressed, and the settings only when something is; each is checked by hand, as small as can be.
import type { Area } from './area';

/** What the keys of a new user are. Letters do not meet Znuny's access keys: those take Alt (see lib/otrs/dialog.ts). */
export const defaultKeys = {
  spam: 's',
  bounce: 'b',
  rename: 'r',
  next: 'j',
  previous: 'k',
  tick: 'x',
  open: 'o',
  message: 'm',
  help: '?',
};

/** What a key can do. */
export type KeyAction = keyof typeof defaultKeys;

/** The key of each action. */
export type Keys = Readonly<Record<KeyAction, string>>;

export interface KeySettings {
  /** False when single keys do nothing. */
  readonly on: boolean;
  readonly keys: Keys;
}

/** Every action that can have a key, in the order in which they are shown. */
export const keyActions = Object.keys(defaultKeys) as KeyAction[];

/** What is stored, with the default in place of a key that is missing or damaged. */
export async function readKeys(area: Pick<Area, 'get'>): Promise<KeySettings> {
  const stored = Object((await area.get('keys'))['keys']);
  const found = Object(stored.keys);
  const keys = { ...defaultKeys };
  for (const action of keyActions) if (isKey(found[action])) keys[action] = found[action];
  return { on: stored.on !== false, keys };
}

/** Stores all keys. @throws RangeError when one is no key, or stands for two actions */
export async function writeKeys(area: Pick<Area, 'set'>, { on, keys }: KeySettings): Promise<void> {
  if (!Object.values(keys).every(isKey) || doubleKey(keys)) throw new RangeError('One key for each action');
  await area.set({ keys: { on, keys } });
}

/** True for what can be a key: one character as it is typed without Shift if it is a letter, and no blank. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^\S$/.test(value) && value === value.toLowerCase();
}

/** The first key that stands for two actions. */
export function doubleKey(keys: Keys): string | undefined {
  const all = Object.values(keys);
  return all.find((key, index) => all.indexOf(key) !== index);
}
