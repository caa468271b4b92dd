// Lines beside the fields of a job's form.
import { drawFieldNote, type FieldNote, type FieldNoteLine } from '@/components/field-note';
import { isFolded, placeBeside, unfold } from '@/lib/otrs/job-form';

/** The lines of one page: one place for each field that has something to be said of it. */
export class Beside {
  readonly #document: Document;
  readonly #feature: string;
  readonly #notes = new Map<string, { host: HTMLElement; note: FieldNote }>();

  constructor(document: Document, feature: string) {
    this.#document = document;
    this.#feature = feature;
  }

  /**
   * Shows these, and no others. What is new and stops a run is unfolded, once.
   *
   * @returns those for which the page has no place
   */
  show(lines: readonly FieldNoteLine[]): FieldNoteLine[] {
    const byField = Map.groupBy(lines, ({ field }) => field);
    for (const [field, { host }] of this.#notes) {
      if (byField.has(field) && host.isConnected) continue;
      host.remove();
      this.#notes.delete(field);
    }
    return [...byField].flatMap(([field, some]) => (this.#showAt(field, some) ? [] : some));
  }

  /** Leads to the lines of a field. */
  lead(field: string): void {
    const found = this.#notes.get(field);
    if (!found) return;
    unfold(found.host);
    found.note.focus();
  }

  #showAt(field: string, lines: readonly FieldNoteLine[]): boolean {
    const known = this.#notes.get(field);
    const { note } = known ?? this.#add(field) ?? {};
    note?.show(lines);
    if (!known && note && lines.some(({ isNote }) => !isNote)) this.#unfoldTo(field);
    return note !== undefined;
  }

  #add(field: string): { host: HTMLElement; note: FieldNote } | undefined {
    const place = placeBeside(this.#document, field);
    if (!place) return undefined;
    const host = this.#document.createElement('div');
    host.dataset['loodsFeature'] = this.#feature;
    place.append(host);
    const made = { host, note: drawFieldNote(host) };
    this.#notes.set(field, made);
    return made;
  }

  #unfoldTo(field: string): void {
    const { host } = this.#notes.get(field) ?? {};
    if (host && isFolded(host)) unfold(host);
  }
}
