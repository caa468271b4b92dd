// What the controls of a form say, as the browser would send it.

/** One thing chosen or typed. */
export interface Choice {
  /** What is sent and stored; an id in lists of states, queues and the like. */
  readonly value: string;
  /** What people read: the option's text, a queue's full name; the value itself where it is typed. */
  readonly name: string;
}

/** What all controls of one name say together. */
export interface Control {
  readonly field: string;
  readonly choices: readonly Choice[];
  /** The page shows a value although the stored one is none of those it offers. */
  readonly notOffered: boolean;
  /** What it said when the page came, whatever was done to it since. */
  readonly original: string;
}

type Element = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** All named controls of a form, in their order; buttons are none. A disabled one counts: something else may enable it. */
export function readControls(form: HTMLFormElement): Control[] {
  const named = new Map<string, Element[]>();
  // Not form.elements: a control of that name would stand in its place. Controls elsewhere can belong to the form.
  for (const element of form.ownerDocument.querySelectorAll<Element>('input, select, textarea')) {
    if (element.form !== form || !element.name || isButton(element)) continue;
    named.set(element.name, [...(named.get(element.name) ?? []), element]);
  }
  return Array.from(named, ([field, elements]) => ({
    field,
    choices: elements.flatMap(choicesOf),
    notOffered: elements.every(isRadio) ? !elements.some(isChosen) : elements.some(showsAnother),
    original: elements.map(originalOf).join(),
  }));
}

function choicesOf(element: Element): Choice[] {
  if ('options' in element) {
    return Array.from(element.selectedOptions, ({ value }) => ({ value, name: nameOf(element, value) }));
  }
  if (isBox(element) && !isChosen(element)) return [];
  return [{ value: element.value, name: element.value }];
}

/** Two options that read the same are told apart by their values, so that neither passes for the other. */
function nameOf(select: HTMLSelectElement, value: string): string {
  const names = optionNames(select);
  const name = names.get(value) ?? value;
  const same = [...names.values()].filter((other) => other === name);
  return same.length > 1 ? `${name} (${value})` : name;
}

/**
 * Names of a list's options by their values. Lists of queues are indented by two no-break spaces a level, and only say the last part of a name
 * (Ticket::Frontend::ListType "tree"); what stands above them is there, if only to be read (6.5.1).
 */
export function optionNames(select: HTMLSelectElement): Map<string, string> {
  const names = new Map<string, string>();
  const path: string[] = [];
  for (const option of select.options) {
    const [, indent = '', text = ''] = /^(\u00a0*)(.*)$/s.exec(option.textContent ?? '') ?? [];
    path.length = Math.min(path.length, Math.floor(indent.length / 2));
    path.push(text);
    names.set(option.value, path.join('::'));
  }
  return names;
}

/** A list of one line shows its first option when none is marked as the stored one. */
function showsAnother(element: Element): boolean {
  if (!('options' in element) || element.multiple || element.size > 1 || element.value === '') return false;
  return !Array.from(element.options).some((option) => option.defaultSelected);
}

function originalOf(element: Element): string {
  if (!('options' in element)) return element.defaultValue;
  return Array.from(element.options).find((option) => option.defaultSelected)?.value ?? '';
}

const isButton = (element: Element) => /^(submit|button|reset|image)$/.test(element.type);
const isRadio = (element: Element) => element.type === 'radio';
const isBox = (element: Element) => /^(radio|checkbox)$/.test(element.type);
const isChosen = (element: Element) => 'checked' in element && element.checked;
