import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'wxt/browser';
import { readSettings, type Settings, type SettingsStorage } from '@/lib/store/settings';

/** A storage area that tells of changes. */
export type WatchedStorage = SettingsStorage & Pick<Browser.storage.StorageArea, 'onChanged'>;

/** The settings as they are now: the same page changes them. */
export function useSettings(area: WatchedStorage, before: Settings): Settings {
  const [settings, setSettings] = useState(before);
  useEffect(() => {
    const onChanged = () => void readSettings(area).then(setSettings);
    area.onChanged.addListener(onChanged);
    return () => area.onChanged.removeListener(onChanged);
  }, [area]);
  return settings;
}
