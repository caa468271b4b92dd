// Shortcuts of the browser. Which keys they have, the user sets in the browser; the manifest only suggests.

/** What can be asked for by one; these are the names in the manifest. */
export const commandNames = ['spam', 'bounce', 'rename'] as const;

export type Command = (typeof commandNames)[number];
