// The field that has the focus, and what is selected: what the pop-up works with while it is open.
import type { AgentPage } from './page';
import { isJobEdit } from './screens';
import { findSearchField } from './search-fields';

/** A text for each kind of field it may go into. */
export interface Fillings {
  /** For a search by title. */
  readonly title: string;
  /** For a search in subject or body. */
  readonly article: string;
  /** For a search in all texts. */
  readonly fulltext: string;
  /** For a search in From, To or Cc. */
  readonly whole: string;
  /** For "Link with" of a ticket's links, which takes no quotes. */
  readonly linkedTitle: string;
  readonly linkedFulltext: string;
  /** For anything else: the text itself. */
  readonly text: string;
}

/** What came of filling in. */
export type Filled =
  | 'filled'
  /** No field for text has the focus. */
  | 'no-field'
  /** Nothing of the text can be searched for there. */
  | 'nothing-left'
  /** A Generic Agent and a search keep 200 characters: cut, they would find other tickets (6.5.1; 6.5.15 has columns of 3,800). */
  | 'too-long';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Puts the filling that suits the focused field into it. */
export function fillFocused(document: Document, page: AgentPage, fillings: Fillings): Filled {
  const field = focusedField(document);
  if (!field) return 'no-field';
  const kind = kindOf(field);
  const value = fillings[kind];
  if (value === '') return 'nothing-left';
  if ((isJobEdit(page) || kind !== 'text') && [...value].length > 200) return 'too-long';
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return 'filled';
}

/** The text that is selected in the page, or in the field that has the focus. */
export function selectedText(document: Document): string {
  const field = focusedField(document);
  const inField = field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) ?? '';
  const selected = [inField, ...selections(document)].map((text) => text.replace(/\s+/g, ' ').trim());
  return selected.find((text) => text !== '') ?? '';
}

/** Of the page and of its frames: a ticket's page shows a mail with HTML in one (6.5.1). */
function selections(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
  return [document, ...frames].map((one) => one.getSelection()?.toString() ?? '');
}

function focusedField({ activeElement }: Document): Field | undefined {
  const ofText =
    'input:is(:not([type]), [type="text"], [type="search"]):not([readonly]), textarea:not([readonly])';
  return activeElement?.matches(ofText) ? (activeElement as Field) : undefined;
}

function kindOf(field: Field): keyof Fillings {
  const { place, target = 'number' } = findSearchField(field) ?? {};
  if (target === 'number') return 'text';
  if (place !== 'link') return target;
  return target === 'title' ? 'linkedTitle' : 'linkedFulltext';
}
