// Addresses that people follow.

/** A ticket's page. @param cgi origin and CGI path of the help desk */
export function zoomUrl(cgi: string, ticketId: number): string {
  return `${cgi}?Action=AgentTicketZoom;TicketID=${ticketId}`;
}
