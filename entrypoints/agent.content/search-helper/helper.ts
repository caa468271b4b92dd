// The search fields of a page that had the focus, and what happens when a form with them is sent.
import { findSearchField, formSentBy, type SearchField } from '@/lib/otrs/search-fields';
import { readStoredIndex, type StoredIndex, settingsOf } from '@/lib/store/index-settings';
import { readSearchAutomatically } from '@/lib/store/search-settings';
import { searchWords } from '@/lib/words/search';
import { clientOf } from '../client';
import type { FeatureContext } from '../feature';
import { HelpedField, type Surroundings } from './field';
import { dangerOf } from './reading';

const timeoutMs = 15_000;

/** Helps with the search fields of one page. */
export class SearchHelper {
  readonly #context: FeatureContext;
  readonly #around: Surroundings;
  readonly #fields = new Map<HTMLInputElement, HelpedField>();
  #isAutomatic = false;
  #index: StoredIndex | undefined;

  constructor(context: FeatureContext) {
    const { page, document, signal } = context;
    this.#context = context;
    this.#around = {
      client: clientOf(page, timeoutMs),
      words: searchWords(page.language),
      signal,
      isAutomatic: () => this.#isAutomatic,
      index: () => this.#index && settingsOf(this.#index),
    };
    // Before any script of the page: none of theirs listens while it is on its way down.
    for (const type of ['keydown', 'click', 'submit'])
      document.addEventListener(type, (event) => this.#onSend(event), { signal, capture: true });
  }

  /** Helps with a field that has the focus. */
  help(field: SearchField): HelpedField {
    void this.#readSetting();
    for (const input of this.#fields.keys()) if (!input.isConnected) this.#fields.delete(input);
    const known = this.#fields.get(field.input);
    if (known) known.show();
    const helped = known ?? new HelpedField(field, this.#around);
    this.#fields.set(field.input, helped);
    return helped;
  }

  async #readSetting(): Promise<void> {
    if (!this.#context.isAlive()) return;
    const { area } = this.#context;
    const [isAutomatic, index] = await Promise.all([readSearchAutomatically(area), readStoredIndex(area)]);
    if (isAutomatic === this.#isAutomatic && index?.at === this.#index?.at) return;
    this.#isAutomatic = isAutomatic;
    this.#index = index;
    for (const field of this.#fields.values()) field.show();
  }

  #onSend(event: Event): void {
    const form = formSentBy(event);
    if (!form) return;
    if (event.type === 'submit') this.#refuse(form, event);
    if (!event.isTrusted || !this.#isAutomatic) return;
    for (const helped of this.#fields.values()) {
      // Not in a job: what it stores may delete tickets, so that a person says yes to it.
      if (helped.field.form === form && helped.field.place !== 'job') helped.apply();
    }
  }

  /** A job that would take more tickets than its fields say is not sent, whoever sends it. */
  #refuse(form: HTMLFormElement, event: Event): void {
    for (const input of form.querySelectorAll('input')) {
      const field = findSearchField(input);
      if (!field || !dangerOf(input.value, field)) continue;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.help(field).show();
      input.focus();
      return;
    }
  }
}
