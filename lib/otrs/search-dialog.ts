// Fills in the ticket search dialog of a page. Its own script can't be called from a content script, so that it is worked
// as by hand: open it, add each field by the list of fields, set its value. Seen on 6.5.1.
import type { AgentPage } from './page';
import { pathsOf } from './queue-paths';
import { ageFields, attributesOf, type Chosen, searchFields, type TicketSearch } from './search';

/** A part of a search that the dialog could not be given. */
export type Part = 'text' | 'queues' | 'states' | 'age';

/** True where the button in the bar opens the ticket search; on others it searches customers or settings (6.5.1). */
export function hasTicketSearch({ action }: AgentPage): boolean {
  return /^Agent(Ticket|Dashboard)/.test(action);
}

/**
 * Opens the dialog, if it isn't open, and fills in a search. What else was in it goes: Znuny puts the last search in (6.5.1), which
 * would leave out tickets.
 *
 * @param giveUp aborted when the dialog takes too long
 * @returns what could not be filled in; undefined if there is no dialog
 */
export async function fillSearchDialog(
  document: Document,
  search: TicketSearch,
  giveUp: AbortSignal,
): Promise<Part[] | undefined> {
  const inserted = () => document.querySelector('.Dialog #SearchForm #SearchInsert');
  // Without an answer yet: the page of AgentTicketSearch opens it by itself.
  if (!document.querySelector('.Dialog')) {
    document.querySelector<HTMLElement>('#GlobalSearchNav, #GlobalSearchNavResponsive')?.click();
  }
  // The dialog adds its first fields a moment after it is there.
  await appears(document, () => inserted()?.querySelector('label[id]'), giveUp);
  const form = inserted();
  if (!form) return undefined;
  const attributes = attributesOf(search).filter((one) => one !== 'StateIDs' || canSetStates(search.states));
  removeFieldsBut(form, attributes);
  for (const attribute of attributes) addField(form, attribute);
  const text = search.search === '' || setValue(form, searchFields[search.field], search.search);
  return [
    ...(text ? [] : ['text' as const]),
    ...(setChosen(form, 'QueueIDs', search.queues) ? [] : ['queues' as const]),
    ...(setStates(form, search.states) ? [] : ['states' as const]),
    ...(setAge(form, search.age) ? [] : ['age' as const]),
  ];
}

/** Waits until something is on the page, or the signal is aborted. */
function appears(document: Document, find: () => unknown, giveUp: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!find() && !giveUp.aborted) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    giveUp.addEventListener('abort', look);
    look();
  });
}

function removeFieldsBut(form: Element, kept: readonly string[]): void {
  for (const { id } of form.querySelectorAll('label[id]')) {
    if (kept.includes(id.replace(/^Label/, ''))) continue;
    form.querySelector<HTMLElement>(`[id="${id}"] + .Field .RemoveButton`)?.click();
  }
}

/** Adds a field that isn't there yet. Each can be there once. */
function addField(form: Element, attribute: string): void {
  const list = form.ownerDocument.querySelector<HTMLSelectElement>('.Dialog select#Attribute');
  if (!list || form.querySelector(`[id="Label${attribute}"]`)) return;
  list.value = attribute;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

function setValue(form: Element, name: string, value: string): boolean {
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  if (!field) return false;
  field.value = value;
  tell(field);
  return field.value === value;
}

/** Znuny's own events are those of jQuery, which hears an event "redraw" as "redraw.InputField", too. */
function tell(field: Element): void {
  for (const type of ['input', 'change', 'redraw']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The dialog has no field for "open" and "closed", and doesn't say which states are (6.5.1). */
const canSetStates = (states: TicketSearch['states']): states is readonly Chosen[] =>
  typeof states !== 'string';

function setStates(form: Element, states: TicketSearch['states']): boolean {
  return states === 'any' || (canSetStates(states) && setChosen(form, 'StateIDs', states));
}

function setChosen(form: Element, name: string, chosen: readonly Chosen[]): boolean {
  if (chosen.length === 0) return true;
  const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!select) return false;
  const paths = pathsOf(select);
  const options = chosen.map(({ id, name: full }) => {
    const byId = (option: HTMLOptionElement) => option.value === String(id);
    return id === undefined ? select.options[paths.indexOf(full)] : [...select.options].find(byId);
  });
  for (const option of select.options) option.selected = options.includes(option);
  tell(select);
  return !options.includes(undefined);
}

function setAge(form: Element, age: TicketSearch['age']): boolean {
  if (!age) return true;
  return Object.entries(ageFields(age)).every(([name, value]) => setValue(form, name, value));
}
