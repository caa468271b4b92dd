import { useEffect, useState } from 'preact/hooks';
import type { Area } from '@/lib/store/area';
import { readSettings, type Settings } from '@/lib/store/settings';

/** The settings as they are now: the same page changes them. */
export function useSettings(area: Area, before: Settings): Settings {
  const [settings, setSettings] = useState(before);
  useEffect(() => {
    const onChanged = () => void readSettings(area).then(setSettings);
    area.onChanged.addListener(onChanged);
    return () => area.onChanged.removeListener(onChanged);
  }, [area]);
  return settings;
}
