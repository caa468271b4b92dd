// How a request says that it runs a Generic Agent job, by the rules of the server (6.5.1: CGI.pm 4.55, and blanks around a
// value are cut). Where they are finer than these here, these take more for a run: a part of the value will do.

/**
 * True for the one parameter that makes a run of a request; no other module of 6.5.1 knows the value.
 *
 * @param value of a file, CGI.pm takes the name or the content: here, any file in that place counts
 */
export function isRun(name: string, value: unknown): boolean {
  return name === 'Subaction' && (typeof value !== 'string' || value.includes('RunNow'));
}

/** What a run is turned into: the same job's page before the run. */
export const harmless = ['Subaction', 'Run'] as const;

/** True for a query, or a body of either encoding, that says it. */
export function saysRun(text: string): boolean {
  return pairsOf(text).some(([name, value]) => isRun(decode(name), decode(value))) || multipartRun.test(text);
}

// A name need not be in quotes, and other headers may follow.
const multipartRun = /[\s;]name="?Subaction\b.*(\r?\n.+)*\r?\n\r?\n\s*.*RunNow/i;

/**
 * The job that an address would run.
 *
 * @returns '' when it runs one and doesn't say which; undefined when it runs none
 */
export function jobToRun(url: string): string | undefined {
  const query = URL.parse(url)?.search.slice(1) ?? '';
  if (!saysRun(query)) return undefined;
  const job = pairsOf(query).find(([name]) => decode(name) === 'Profile')?.[1] ?? '';
  try {
    return decodeURIComponent(job.replaceAll('+', ' ')).trim();
  } catch {
    return '';
  }
}

function pairsOf(text: string): [name: string, value: string][] {
  return text.split(/[&;]/).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')];
  });
}

/** As far as names and values of a run need it: ASCII. CGI.pm knows %u0052, too. */
function decode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%(?:u([\da-f]{4})|([\da-f]{2}))/gi, (_, long, short) =>
      String.fromCharCode(Number.parseInt(long ?? short, 16)),
    );
}
