// The part of the lock that sees what requests carry, in the browser that shows it (lib/browsers.ts).
import { type Browser, browser } from 'wxt/browser';
import { isRun, saysRun } from '@/lib/otrs/run-request';

type Body = NonNullable<Browser.webRequest.OnBeforeRequestDetails['requestBody']>;

/** Stops requests whose body would run a job; must be called at once when the background wakes. */
export function stopRunsInBodies(): void {
  browser.webRequest.onBeforeRequest.addListener(
    ({ requestBody }) => ({
      cancel: requestBody !== null && requestBody !== undefined && carriesRun(requestBody),
    }),
    // Firefox asks only for hosts that Loods has permission for: those of help desks.
    { urls: ['https://*/*'] },
    ['blocking', 'requestBody'],
  );
}

/** True for a body that says so, taken apart by the browser or in raw pieces; and for one that the browser can't read. */
export function carriesRun({ error, formData, raw }: Body): boolean {
  if (error !== undefined) return true;
  const fields = Object.entries(formData ?? {});
  if (fields.some(([name, values]) => [values].flat().some((value) => isRun(name, value)))) return true;
  const decoder = new TextDecoder();
  return saysRun(
    (raw ?? []).map(({ bytes }) => decoder.decode(bytes as ArrayBuffer, { stream: true })).join(''),
  );
}
