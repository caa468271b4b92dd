/** A time as the user's computer shows it. */
export const timeOf = (at: number): string =>
  new Date(at).toLocaleString([], { dateStyle: 'short', timeStyle: 'medium' });
