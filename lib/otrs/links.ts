// Addresses that people follow.

/** A ticket's page. @param cgi origin and CGI path of the help desk */
export function zoomUrl(cgi: string, ticketId: number): string {
  return `${cgi}?Action=AgentTicketZoom;TicketID=${ticketId}`;
}

/**
 * The page before a Generic Agent job's run, or the list of jobs.
 *
 * @param cgi origin and CGI path of the help desk
 * @param job '' for the list
 */
export function jobRunUrl(cgi: string, job: string): string {
  const overview = `${cgi}?Action=AdminGenericAgent`;
  return job === '' ? overview : `${overview};Subaction=Run;Profile=${encodeURIComponent(job)}`;
}

/**
 * The page on which a Generic Agent job is edited.
 *
 * @param cgi origin and CGI path of the help desk
 * @param job '' for a new one
 */
export function jobEditUrl(cgi: string, job: string): string {
  return `${cgi}?Action=AdminGenericAgent;Subaction=Update;Profile=${encodeURIComponent(job)}`;
}
