// Fills in a job's form as a hand would, so that the page shows it: Znuny lays fields of its own over lists (InputFields, 6.5.1).
import { fieldNamed } from './job-fields.ts';
import { controlsNamed, type FormControl, placeBeside, readTyped, unfold } from './job-form.ts';
import type { JobSetting } from './job-settings.ts';

/**
 * Makes a control say something else; its box unfolds. Nothing is saved.
 *
 * @param values none for nothing
 * @returns false where the page has no such control or value; then nothing was changed
 */
export function fillField(document: Document, field: string, values: readonly string[]): boolean {
  const place = placeBeside(document, field);
  const controls = controlsNamed(document, field);
  if (controls.length === 0) return values.length === 0;
  const isGoing = values.length === 0 && /^(Search_)?DynamicField_/.test(field); // an empty one counts
  if (!isGoing && saysAlready(controls, values)) return true;
  if (place) unfold(place);
  if (isGoing) return removeDynamicField(controls);
  if (field === 'EventValues') return values.length === 0 && removeRows(controls);
  return fillControls(controls, values, fieldNamed(field).off ?? '');
}

/**
 * Makes the whole form say what some settings have in force, and nothing else.
 *
 * @returns what the page has no control for: events and dynamic fields that were added by hand
 */
export function fillAll(
  document: Document,
  settings: { readonly inForce: readonly Pick<JobSetting, 'field' | 'choices'>[] },
): string[] {
  const wanted = new Set(settings.inForce.map(({ field }) => field));
  const others = readTyped(document).inForce.filter(({ field }) => !wanted.has(field));
  for (const { field } of others) fillField(document, field, []);
  return settings.inForce
    .filter(({ field, choices }) => {
      const values = choices.map(({ value }) => value);
      return !fillField(document, field, values);
    })
    .map(({ field }) => field);
}

const saysAlready = (controls: readonly FormControl[], values: readonly string[]) =>
  JSON.stringify(controls.flatMap(chosen).toSorted()) === JSON.stringify(values.toSorted());

function chosen(control: FormControl): string[] {
  if ('options' in control) return Array.from(control.selectedOptions, ({ value }) => value);
  return 'checked' in control && isBox(control) && !control.checked ? [] : [control.value];
}

const isBox = ({ type }: FormControl) => type === 'radio' || type === 'checkbox';

/** Without the page's question whether one is sure: nothing is saved yet. */
function removeRows(controls: readonly FormControl[]): true {
  for (const control of controls) control.closest('tr')?.remove();
  return true;
}

/** By its own button, which offers the field again for who wants it. */
function removeDynamicField([control]: readonly FormControl[]): boolean {
  const remove = control?.closest('.Field')?.querySelector<HTMLElement>('.RemoveButton');
  remove?.click();
  return remove !== null && control?.isConnected === false;
}

function fillControls(controls: readonly FormControl[], values: readonly string[], off: string): boolean {
  const [control] = controls;
  if (!control) return false;
  if (isBox(control)) return fillBoxes(controls, values.length > 0 ? values : [off]);
  const isFilled = 'options' in control ? select(control, values, off) : type(control, values);
  if (isFilled) tell(control);
  return isFilled;
}

function fillBoxes(boxes: readonly FormControl[], values: readonly string[]): boolean {
  const inputs = boxes.filter((box): box is HTMLInputElement => 'checked' in box);
  if (inputs[0]?.type === 'radio' && !inputs.some(({ value }) => values.includes(value))) return false;
  for (const input of inputs) {
    input.checked = values.includes(input.value);
    tell(input);
  }
  return true;
}

function select(list: HTMLSelectElement, values: readonly string[], off: string): boolean {
  const options = Array.from(list.options);
  // A list of one line always says something.
  const isOneLine = !list.multiple && list.size <= 1;
  const wanted = values.length === 0 && isOneLine ? [off] : values;
  const found = wanted.map((value) => options.find((option) => isSame(option.value, value)));
  if (found.includes(undefined)) return false;
  if (wanted.length === 0) list.selectedIndex = -1;
  for (const option of options) option.selected = found.includes(option);
  return true;
}

/** Days and months are "1" in lists and "01" in what is stored. */
const isSame = (one: string, other: string) =>
  one === other || (/^\d+$/.test(one) && one === String(Number(other)));

function type(input: HTMLInputElement | HTMLTextAreaElement, values: readonly string[]): boolean {
  if (values.length > 1) return false;
  input.value = values[0] ?? '';
  return true;
}

/** Whoever follows the control hears of it; "redraw" is for the field that lies over a list. jQuery hears the page's own events, too. */
function tell(control: FormControl): void {
  for (const event of ['input', 'change', 'redraw'])
    control.dispatchEvent(new Event(event, { bubbles: true }));
}
