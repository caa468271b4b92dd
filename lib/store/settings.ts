// What the user can set. Kept in the extension's local storage, checked whenever it is read: by hand, since pages of the
// help desk read it too, and a schema library is twice the size of all else that they load.
import type { Browser } from 'wxt/browser';

export interface Settings {
  /** Untranslated name of the state that marks a ticket as spam. */
  readonly spamState: string;
}

/** The part of a storage area that settings need. */
export type SettingsStorage = Pick<Browser.storage.StorageArea, 'get' | 'set'>;

const key = 'settings';
const defaults: Settings = { spamState: 'Spam' };

/** What is stored, with the default in place of a setting that is missing or damaged. */
export async function readSettings(area: SettingsStorage): Promise<Settings> {
  const { [key]: stored } = await area.get(key);
  const spamState: unknown = (stored as Partial<Settings> | null | undefined)?.spamState;
  return { spamState: isStateName(spamState) ? spamState : defaults.spamState };
}

/** Stores all settings. @throws RangeError when a state name is not allowed */
export async function writeSettings(area: SettingsStorage, settings: Settings): Promise<void> {
  const spamState = settings.spamState.trim();
  if (!isStateName(spamState)) throw new RangeError('The name of a state has 1 to 200 characters');
  await area.set({ [key]: { spamState } });
}

/** True for what can be a state's name; Znuny keeps it in a VARCHAR(200) (6.5.1). */
export function isStateName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200;
}
