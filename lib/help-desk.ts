// Which help desks Loods is for. A help desk is known by its address: origin and CGI path, e.g. that of `builtIn`. All that is
// kept of it stands under that address.

/** The one that Loods was made for, which every browser's permission and lock are there for from the start. */
export const builtIn = 'https://tickets.piratenpartij.nl/otrs/index.pl';

/**
 * True for what can be a help desk's address. Only https: the session would be open to all on the way otherwise, and browsers
 * have neither locks nor private files for such pages, without which no job runs.
 */
export function isHelpDesk(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 300) return false;
  const { protocol, origin, pathname } = URL.parse(value) ?? {};
  return protocol === 'https:' && `${origin}${pathname}` === value && value.endsWith('.pl');
}

/** Of these help desks the one that an address belongs to; undefined for any other address. */
export function helpDeskAt(url: string | undefined, helpDesks: readonly string[]): string | undefined {
  const { origin, pathname } = URL.parse(url ?? '') ?? {};
  return helpDesks.find((helpDesk) => helpDesk === `${origin}${pathname}`);
}

/** Of these help desks one on the host of an address. */
export function helpDeskOnHost(url: string | undefined, helpDesks: readonly string[]): string | undefined {
  const { origin } = URL.parse(url ?? '') ?? {};
  return helpDesks.find((helpDesk) => new URL(helpDesk).origin === origin);
}

/** The pages of a help desk, as browsers match them. */
export const pagesOf = (helpDesk: string): string => `${helpDesk}*`;

/** All pages of its host, as browsers match them and give permission for them. */
export const hostOf = (helpDesk: string): string => `${new URL(helpDesk).origin}/*`;

/** What people call a help desk: its host, and its path where that is not OTRS' own. */
export function nameOf(helpDesk: string): string {
  const { host, pathname } = new URL(helpDesk);
  return pathname === '/otrs/index.pl' ? host : host + pathname;
}
