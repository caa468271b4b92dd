// Which help desk Loods is made for. Other hosts are asked for by the user, not here.

/** Origin and CGI path of the help desk. */
export const helpDesk = 'https://tickets.piratenpartij.nl/otrs/index.pl';

/** True for an address on the help desk's host. */
export function isOnHelpDesk(url: string | undefined): boolean {
  return url !== undefined && URL.parse(url)?.origin === new URL(helpDesk).origin;
}

/** The help desk that an address belongs to, as its key in the store; undefined for any other. */
export function helpDeskAt(url: string | undefined): string | undefined {
  const { origin, pathname } = URL.parse(url ?? '') ?? {};
  return `${origin}${pathname}` === helpDesk ? helpDesk : undefined;
}
