// Which tab runs a job. Tabs of a help desk share the browser's locks: content scripts have those of the page's origin.
import { forPage } from '@/lib/browsers';

/** Held by the tab that runs a job, for as long as it does: the browser takes it from a tab that is closed. */
const lockOf = (job: string) => `loods run ${job}`;

/** Does something that no other tab may do for this job meanwhile. @returns "busy" if one is at it */
export async function alone<Value>(job: string, task: () => Promise<Value>): Promise<Value | 'busy'> {
  const free = await take(lockOf(job));
  if (!free) return 'busy';
  try {
    return await task();
  } finally {
    free();
  }
}

/** Takes a lock if nobody has it. @returns what frees it */
function take(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null) => {
      if (!lock) return resolve(undefined);
      // The lock is held until what is returned has come true: a promise of the page's own, as streams make them.
      const reader = new ReadableStream().getReader();
      resolve(() => void reader.cancel());
      return reader.closed;
    };
    navigator.locks.request(name, { ifAvailable: true }, forPage(hold)).catch(reject);
  });
}

/** True while a tab runs the job. */
export async function isElsewhere(job: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(job));
}

/** Waits until no tab runs the job. */
export async function untilFree(job: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(
    lockOf(job),
    { mode: 'shared', signal },
    forPage(() => {}),
  );
}
