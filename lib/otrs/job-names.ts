// How a job's edit page calls its settings and their values: in the admin's language, and in Znuny's own words.
import { times } from './job-fields.ts';

/** What a page calls things. Asked of the page when it is needed: most of its 160 controls never are. */
export class JobNames {
  readonly #document: Document;

  /** @param document a job's edit page */
  constructor(document: Document) {
    this.#document = document;
  }

  /** A control's label; of one without a label, the heading of the box it is in; the field itself where there is none. */
  label(field: string): string {
    const [control] = this.#controls(field);
    const id = control?.getAttribute('id');
    const label = id ? this.#document.querySelector(`label[for="${inQuotes(id)}"]`) : null;
    const heading = label ?? control?.closest('.WidgetSimple')?.querySelector('.Header h2');
    return textOf(heading).replace(/[:.]$/, '') || field;
  }

  /** What is read for a value: an option's text, or what stands behind a radio. */
  value(field: string, value: string): string {
    const options = this.#controls(field).flatMap((control) => [
      ...control.querySelectorAll<HTMLOptionElement>('option'),
    ]);
    const option = options.find((one) => one.value === value);
    if (option) return textOf(option);
    const radio = this.#controls(field).find((control) => control.getAttribute('value') === value);
    return (radio && textOf(radio.nextSibling)) || value;
  }

  #controls(field: string): Element[] {
    return [...this.#document.querySelectorAll(`form[name="compose"] [name="${inQuotes(field)}"]`)];
  }
}

/** The radio that a date or a span stands behind. @returns undefined for any other field */
export function radioOf(field: string): string | undefined {
  return times.find(([, prefix]) => field.startsWith(prefix))?.[0];
}

const textOf = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Within quotes in a selector. */
const inQuotes = (text: string) => text.replace(/["\\]/g, '\\$&');
