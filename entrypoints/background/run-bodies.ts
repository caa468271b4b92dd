// Firefox lets an extension look into what requests carry before they leave, whoever sends them: workers, too, and frames of
// any kind. Chromium does not; there, the page's own script is all there is (run-lock.content.ts).
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
