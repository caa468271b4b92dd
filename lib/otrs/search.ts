// A ticket search as an address: what the search dialog would send, in one GET. Seen on 6.5.1: names count as they are in
// the database, whatever the agent's language; an unknown name finds nothing; one hit leads to the ticket itself. Like any
// search it becomes the agent's last one.

/** The fields that Loods searches in, by Znuny's names. */
export const searchFields = {
  title: 'Title',
  subject: 'MIMEBase_Subject',
  body: 'MIMEBase_Body',
  from: 'MIMEBase_From',
  to: 'MIMEBase_To',
  cc: 'MIMEBase_Cc',
  fulltext: 'Fulltext',
} as const;

export type SearchField = keyof typeof searchFields;

/** A state or a queue: by its id, or else by its untranslated full name. */
export interface Chosen {
  readonly name: string;
  readonly id?: number | undefined;
}

/** How long ago a ticket was made, in Znuny's words: more than so long ago, or within the last. */
export interface Age {
  readonly than: 'older' | 'newer';
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** What to find; all of it must hold. */
export interface TicketSearch {
  readonly field: SearchField;
  /** What goes into the field, as it is; '' for any text. */
  readonly search: string;
  readonly queues: readonly Chosen[];
  readonly states: 'any' | 'open' | 'closed' | readonly Chosen[];
  readonly age?: Age | undefined;
}

/** The screen that opens the search dialog by itself. @param cgi origin and CGI path of the help desk */
export function searchDialogUrl(cgi: string): string {
  return `${cgi}?Action=AgentTicketSearch`;
}

/** The results of a search. @param cgi origin and CGI path of the help desk */
export function searchUrl(cgi: string, search: TicketSearch): string {
  const { queues, states, age } = search;
  const sent = new URLSearchParams({ Action: 'AgentTicketSearch', Subaction: 'Search' });
  if (search.search) sent.set(searchFields[search.field], search.search);
  addChosen(sent, 'Queue', queues);
  if (states === 'open' || states === 'closed') sent.set('StateType', states === 'open' ? 'Open' : 'Closed');
  else if (states !== 'any') addChosen(sent, 'State', states);
  if (age) for (const [name, value] of Object.entries(ageFields(age))) sent.set(name, value);
  // By these, "Change search options" shows what was searched for; without them it shows an empty field (6.5.1).
  const shown = attributesOf(search).map((attribute) => `Label${attribute}`);
  sent.set('ShownAttributes', shown.join(';'));
  return `${cgi}?${sent}`;
}

/** A ticket by its number, and anything else in all texts; Znuny goes to the ticket if there is just this one. */
export function quickSearchUrl(cgi: string, search: string): string {
  const sent = { Action: 'AgentTicketSearch', Subaction: 'Search', Fulltext: search };
  return `${cgi}?${new URLSearchParams({ ...sent, CheckTicketNumberAndRedirect: '1' })}`;
}

/** Ids and names are added up by the server: a ticket in any of them is found (6.5.1). */
function addChosen(sent: URLSearchParams, kind: 'Queue' | 'State', chosen: readonly Chosen[]): void {
  for (const { id, name } of chosen) {
    if (id === undefined) sent.append(`${kind}s`, name);
    else sent.append(`${kind}IDs`, String(id));
  }
}

/** The fields of an age; each time has three, and a hidden one that switches them on. */
export function ageFields({ than, count, unit }: Age): Readonly<Record<string, string>> {
  return {
    TimeSearchType: 'TimePoint',
    TicketCreateTimePointStart: than === 'older' ? 'Before' : 'Last',
    TicketCreateTimePoint: String(count),
    TicketCreateTimePointFormat: unit,
  };
}

/** The dialog's attributes that a search uses. */
export function attributesOf({ field, search, queues, states, age }: TicketSearch): string[] {
  return [
    ...(search ? [searchFields[field]] : []),
    ...(queues.length > 0 ? ['QueueIDs'] : []),
    ...(states === 'any' ? [] : ['StateIDs']),
    ...(age ? ['TicketCreateTimePoint'] : []),
  ];
}
