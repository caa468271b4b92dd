// What takes its time says so: not at once, where most of what is asked is answered, and once more when it takes long.
import { useEffect, useState } from 'preact/hooks';

/** From when on one wonders whether anything happens. */
export const lateMs = 1000;

/** True when something has been waited for so long. */
export function useLate(isWaiting: boolean, milliseconds: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isWaiting, milliseconds]);
  return isWaiting && isLate;
}
