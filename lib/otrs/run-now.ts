// The run of a Generic Agent job: the one request that is locked, and how it is sent with a release.
import type { Answer, Client, Outcome } from './client.ts';

/** How long to wait for a run. One of 4000 deletions takes minutes, and is not over when nobody waits for it any more. */
export const runTimeoutMs = 30 * 60_000;

const releaseName = 'LoodsRelease';

/** Matches addresses of released runs, as browsers match patterns. */
export const releasedRuns = `https://*/*?*&${releaseName}=*`;

/**
 * The query of a run that was released. Nothing in it has a meaning for the rules of declarativeNetRequest, nor is
 * changed by a browser on the way, so that it can be compared as it stands. The token is not in it: addresses are logged.
 *
 * @param release a parameter that Znuny takes no notice of, and nobody can guess
 */
export function runNowQuery(job: string, release: string): string {
  const parameters = {
    Action: 'AdminGenericAgent',
    Subaction: 'RunNow',
    Profile: job,
    [releaseName]: release,
  };
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&');
}

function encode(text: string): string {
  const left = /[!'()*~]/g; // by encodeURIComponent; "*" is a wildcard in a rule, "'" is encoded by browsers
  return encodeURIComponent(text).replace(
    left,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Runs a job, once: no redirect is followed, and nothing is sent again. Znuny takes the address's parameters in a POST, too,
 * where the body has none of the same name (6.5.1, source).
 *
 * "done" says that Znuny went through all of the job, not what became of each ticket. After "session-expired" and
 * "no-permission" nothing was run; after any other failure it may have been, in whole or in part, and it may still go on.
 * Without a release in force it is "no-connection": the browser doesn't send it, and doesn't say why.
 *
 * @param client made with `runTimeoutMs`
 * @param release as the background gave it
 * @param seal goes out with the body. A browser sends a POST again by itself when a connection breaks that was used before
 *   (Chromium 156): the run would go on to tickets that nobody counted. It can't when the seal is broken.
 */
export function runNow(client: Client, job: string, release: string, seal: Blob): Promise<Outcome<true>> {
  // To the overview; Znuny has no other redirect here.
  const read = (answer: Answer) => (answer.type === 'redirect' ? true : undefined);
  return client.writeAt(runNowQuery(job, release), seal, read);
}
