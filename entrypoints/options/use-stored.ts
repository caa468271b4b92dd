import { useEffect, useState } from 'preact/hooks';
import type { Area } from '@/lib/store/area';

/**
 * What is stored, as it is now: pop-up, other tabs and this page itself change it.
 *
 * @param read the same function each time
 */
export function useStored<Value>(area: Area, before: Value, read: (area: Area) => Promise<Value>): Value {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const look = () => void read(area).then(setValue);
    area.onChanged.addListener(look);
    return () => area.onChanged.removeListener(look);
  }, [area, read]);
  return value;
}
