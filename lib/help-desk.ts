// Which help desk Loods is made for. Other hosts are asked for by the user, not here.

/** Origin and CGI path of the help desk. */
export const helpDesk = 'https://tickets.piratenpartij.nl/otrs/index.pl';

/** True for an address on the help desk's host. */
export function isOnHelpDesk(url: string | undefined): boolean {
  return url !== undefined && URL.parse(url)?.origin === new URL(helpDesk).origin;
}
