// A job's edit page as it stands in the browser: what saving it would store, and where there is room beside its controls (6.5.1).
import { fieldNamed } from './job-fields.ts';
import { type JobSetting, type JobSettings, readJobSettings } from './job-settings.ts';
import type { AgentPage } from './page.ts';

/** The form that saves the job. */
export const findJobForm = (document: Document): HTMLFormElement | null =>
  document.querySelector<HTMLFormElement>('form[name="compose"]:has([value="AdminGenericAgent"])');

/**
 * What saving the form would store: the job is the one whose name is typed, and Znuny trims what is typed.
 *
 * @throws NotUnderstood
 */
export function readTyped(document: Document): JobSettings {
  const settings = readJobSettings(document);
  const inForce = settings.inForce.map(trimmed).filter(saysSomething(settings.inForce));
  const name = inForce.find(({ field }) => field === 'Profile');
  return { ...settings, job: name?.choices[0]?.value ?? '', inForce };
}

function trimmed(setting: JobSetting): JobSetting {
  const choices = setting.choices
    .map(({ value, name }) => ({ value: value.trim(), name: name.trim() }))
    .filter(({ value }) => value !== '');
  return { ...setting, choices };
}

/** Blanks alone are nothing, save where nothing counts. */
const saysSomething =
  (before: readonly JobSetting[]) =>
  ({ field, choices }: JobSetting, index: number): boolean =>
    choices.length > 0 || fieldNamed(field).always === true || before[index]?.choices.length === 0;

/**
 * Znuny shows the form again instead of saving it; after a save comes another page. The form has the texts that were typed, but what is
 * chosen is that of the job that has the name now, and where dates were, there is plain text: saved again, they would be lost (6.5.1).
 */
export const isRefused = ({ subaction }: AgentPage): boolean => subaction === 'UpdateAction';

/** The name that is typed, as Znuny would store it, and the one that the job was stored under; '' for a new one. */
export function readNames(document: Document): { readonly name: string; readonly oldName: string } {
  const [name, oldName] = ['Profile', 'OldProfile'].map(
    (field) => controlsNamed(document, field)[0]?.value.trim() ?? '',
  );
  return { name: name ?? '', oldName: oldName ?? '' };
}

/** All controls of that name. */
export function controlsNamed(document: Document, field: string): FormControl[] {
  const all = document.querySelectorAll<FormControl>('form[name="compose"] :is(input, select, textarea)');
  return Array.from(all).filter(({ name }) => name === field);
}

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What takes a line about a control: the row it is in. Events are rows of a table of their own, which come and go. */
export function placeBeside(document: Document, field: string): Element | null {
  if (field === 'EventValues') return document.querySelector('#EventsTable')?.closest('.Field') ?? null;
  return controlsNamed(document, field)[0]?.closest('td, .Field') ?? null;
}

/** The box that a part of the page is in, if it can be folded up. */
const boxOf = (part: Element): Element | null => part.closest('.WidgetSimple:has(> .Header .Toggle)');

/** True if it is folded up with its box. */
export const isFolded = (part: Element): boolean => boxOf(part)?.classList.contains('Collapsed') === true;

/** Unfolds the box, with the page's own toggle: it also dresses the lists in it. */
export function unfold(part: Element): void {
  const box = boxOf(part);
  if (!box?.classList.contains('Collapsed')) return;
  const toggle = box.querySelector<HTMLElement>(':scope > .Header .Toggle a');
  // A link to "#": the page's own handler keeps it from being followed, but may not be there yet.
  toggle?.addEventListener('click', (event) => event.preventDefault(), { once: true });
  toggle?.click();
  if (box.classList.contains('Collapsed')) box.classList.replace('Collapsed', 'Expanded');
}

/** Gives a control the focus, wherever it is. */
export function focusOn(document: Document, field: string): void {
  const [control] = controlsNamed(document, field);
  if (!control) return;
  unfold(control);
  control.focus();
}

/** Where controls come and go by scripts of the page, without an event. */
export const changingParts = (document: Document): Element[] =>
  Array.from(
    document.querySelectorAll('#EventsTable tbody, #SelectedDynamicFields, #SelectedNewDynamicFields'),
  );
