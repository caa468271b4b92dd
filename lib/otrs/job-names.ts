// How a job's edit page calls its settings and their values: in the admin's language, and in Znuny's own words.
import { optionNames } from './job-controls.ts';
import { times } from './job-fields.ts';

/** What a page calls things. Asked of the page when it is needed: most of its 160 controls never are. */
export class JobNames {
  readonly #document: Document;

  /** @param document a job's edit page */
  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * A control's label, after the heading of the box it is in if another box has the same label; the heading alone for one
   * without a label; the field itself where there is none.
   */
  label(field: string): string {
    const [control] = this.#controls(field);
    const id = control?.getAttribute('id');
    const label = id ? this.#document.querySelector(`label[for="${inQuotes(id)}"]`) : null;
    const heading = textOf(control?.closest('.WidgetSimple')?.querySelector('.Header h2'));
    const own = label && textOf(label).replace(/^\* /, ''); // what must be filled in has a mark
    if (!own) return heading || field;
    const others = [...this.#document.querySelectorAll('label')].filter((other) => textOf(other) === own);
    return (others.length > 1 ? `${heading}: ${own}` : own).replace(/[:.]+$/, '');
  }

  /** What is read for a value: an option's text, or what stands behind a radio. */
  value(field: string, value: string): string {
    const option = this.options(field).get(value);
    if (option !== undefined) return option.trim();
    const radio = this.#controls(field).find((control) => control.getAttribute('value') === value);
    return (radio && textOf(radio.nextSibling)) || value;
  }

  /** All that a list offers: names by values. */
  options(field: string): ReadonlyMap<string, string> {
    const [control] = this.#controls(field);
    return control && 'options' in control ? optionNames(control as HTMLSelectElement) : new Map();
  }

  #controls(field: string): Element[] {
    return [...this.#document.querySelectorAll(`form[name="compose"] [name="${inQuotes(field)}"]`)];
  }
}

/** What a control behind a radio belongs to. @returns undefined for any other field */
export function dateOf(
  field: string,
): { readonly radio: string; readonly end?: 'start' | 'stop' } | undefined {
  const found = times.find(([, prefix]) => field.startsWith(prefix));
  if (!found) return undefined;
  const [radio, prefix] = found;
  const end = /^(Start|Stop)/.exec(field.slice(prefix.length))?.[0].toLowerCase() as
    | 'start'
    | 'stop'
    | undefined;
  return { radio, ...(end && { end }) };
}

const textOf = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Within quotes in a selector. */
const inQuotes = (text: string) => text.replace(/["\\]/g, '\\$&');
