// A ticket handed from its page to the edit page of the job that deletes one ticket: in the fragment of the address, which is not sent to
// the help desk. Whoever makes such a link can only name a ticket; what is filled in for it is asked of the help desk, and nothing is saved.

const fragment = /^#loods-ticket=(\d{1,15})$/;

/** The fragment for a ticket. */
export const ticketFragment = (ticketId: number): string => `#loods-ticket=${ticketId}`;

/** The ticket that a fragment names. */
export function ticketIn(hash: string): number | undefined {
  const [, id] = fragment.exec(hash) ?? [];
  return id ? Number(id) : undefined;
}
