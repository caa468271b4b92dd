// Which fields of Znuny's pages search tickets by text: where they are, and what the server does with what is typed there.
import type { Target } from '../search';

/**
 * search: the ticket search's dialog. toolbar: the full-text box in a page's head. link: "Link with" of a ticket's links.
 * job: a Generic Agent job's selection, which is stored, adds no wildcards, and may delete what it finds.
 */
export type SearchPlace = 'search' | 'toolbar' | 'link' | 'job';

/** A field in which a text is searched for. */
export interface SearchField {
  readonly input: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly place: SearchPlace;
  /** Its name as a parameter of Znuny's TicketSearch. */
  readonly parameter: string;
  readonly target: Target | 'number';
}

// 6.5.1, templates; 7.x has another box in its head, whose radio buttons say what it searches, tickets or customers (HeaderToolbar.tt). The Action tells the ticket search's
// dialog from that of other modules, and a job's form from others that are named "compose", too.
const places: Readonly<Record<SearchPlace, string>> = {
  search: '#SearchForm:has([name="Action"][value="AgentTicketSearch"])',
  toolbar:
    'form[name="SearchFulltext"], form[name="ToolBarSearch"]:has([value="ToolBarSearchBackendFulltext"]:checked)',
  link: '#LinkSearchForm',
  job: 'form[name="compose"]:has([name="Action"][value="AdminGenericAgent"])',
};

// From, To, Cc and file names are in the index whole. A full text is any of all these, or the title, each word of it (6.5.1,
// ArticleSearchIndex/DB.pm); in early 6.0 not the title.
const fields: Readonly<Record<string, SearchField['target']>> = {
  Title: 'title',
  Fulltext: 'fulltext',
  MIMEBase_Subject: 'article',
  MIMEBase_Body: 'article',
  MIMEBase_From: 'whole',
  MIMEBase_To: 'whole',
  MIMEBase_Cc: 'whole',
  MIMEBase_Bcc: 'whole',
  MIMEBase_AttachmentName: 'whole',
  TicketNumber: 'number',
};

/** What is known of an element as a search field; undefined when it is none. */
export function findSearchField(element: EventTarget | null): SearchField | undefined {
  if (!(element instanceof HTMLInputElement) || !element.form) return undefined;
  const { form, name } = element;
  const place = (Object.keys(places) as SearchPlace[]).find((one) => form.matches(places[one]));
  // SEARCH::TicketTitle in link, ToolBarSearchTerm in 7.x
  const parameter =
    element.id === 'ToolBarSearchTerm' ? 'Fulltext' : name.replace(/^SEARCH::(Ticket(?!Number))?/, '');
  const target = fields[parameter];
  return place && target ? { input: element, form, place, parameter, target } : undefined;
}

/** What a line under the field belongs into. In the search dialog that keeps it together with what removes the field. */
export function placeForLine({ input, form }: SearchField): Element {
  return input.closest('.Field') ?? form;
}

/**
 * The form that an event is about to send. The search dialog is sent by its own script, from a button outside of the form or with
 * Enter in any field, without an event of its own (6.5.1).
 */
export function formSentBy(event: Event): HTMLFormElement | undefined {
  const { target, type } = event;
  if (target instanceof HTMLFormElement && type === 'submit') return target;
  if (!(target instanceof Element)) return undefined;
  const isEnter = event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing;
  if (isEnter && target instanceof HTMLInputElement) return target.form ?? undefined;
  const isDialogSent = type === 'click' && target.closest('#SearchFormSubmit') !== null;
  return isDialogSent
    ? (target.ownerDocument.querySelector<HTMLFormElement>('#SearchForm') ?? undefined)
    : undefined;
}
