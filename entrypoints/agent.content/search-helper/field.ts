// One search field with the line under it. What is in the field changes only by a person's key or click.
import { drawSearchLine, type SearchLine, type SearchLineContent } from '@/components/search-line';
import type { Client } from '@/lib/otrs/client';
import { findSearchField, placeForLine, type SearchField } from '@/lib/otrs/search-fields';
import type { IndexSettings } from '@/lib/search';
import type { SearchWords } from '@/lib/words/search';
import { fill } from './fill';
import { dangerText, notesOn } from './notes';
import { Preview, type Wanted } from './preview';
import { type Danger, dangerOf, isTakenForExpression, type Reading, readTyped } from './reading';

/** What a page's fields have in common. */
export interface Surroundings {
  readonly client: Client;
  readonly words: SearchWords;
  readonly signal: AbortSignal;
  /** Whether searching applies the proposal by itself. */
  readonly isAutomatic: () => boolean;
  /** How the help desk's search index is set, as far as that was read. */
  readonly index: () => IndexSettings | undefined;
}

/** A field that had the focus at least once. */
export class HelpedField {
  readonly field: SearchField;
  readonly #around: Surroundings;
  readonly #host: HTMLElement;
  readonly #line: SearchLine;
  readonly #preview: Preview;
  /** What was typed, and the search that took its place. */
  #applied: Wanted | undefined;
  #dismissed: string | undefined;
  /** What looks like a search expression, and is meant as a text. */
  #asText: string | undefined;

  constructor(field: SearchField, around: Surroundings) {
    this.field = field;
    this.#around = around;
    const { input } = field;
    this.#host = input.ownerDocument.createElement('div');
    this.#host.dataset['loodsFeature'] = 'search-helper';
    this.#line = drawSearchLine(this.#host, field.place === 'toolbar' ? input : undefined);
    this.#preview = new Preview(around, field, this.#line.showFinding);
    placeForLine(field).append(this.#host);
    const { signal } = around;
    input.addEventListener('input', () => this.show(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    signal.addEventListener('abort', () => {
      this.#preview.forget();
      this.#host.remove();
    });
    if (field.place === 'toolbar') this.#hideWhenLeft();
    this.show();
  }

  /** Why the form must not be sent with what is in the field now. */
  get danger(): Danger | undefined {
    return dangerOf(this.field.input.value, this.field);
  }

  /** Says what is to be said of what is in the field now. */
  show(): void {
    const { input } = this.field;
    const { value } = input;
    if (this.#applied?.search !== value) this.#applied = undefined;
    if (this.#dismissed !== value) this.#dismissed = undefined;
    if (this.#asText !== value) this.#asText = undefined;
    const reading: Reading = this.#dismissed === undefined ? this.#reading() : { kind: 'none' };
    if (reading.kind === 'none' && !this.danger) {
      this.#clear();
      return;
    }
    this.#line.show(this.#contentOf(reading));
    this.#lookUp(reading);
  }

  /** Puts the proposal into the field, for all to see. @returns false when there is none */
  apply(): boolean {
    const reading = this.#reading();
    if (reading.kind !== 'proposal' || this.#dismissed !== undefined) return false;
    const typed = this.field.input.value;
    this.#applied = { typed, search: reading.search, asText: this.#asText === typed };
    fill(this.field.input, reading.search);
    this.show();
    return true;
  }

  #reading(): Reading {
    // 7.x' box in the head may have been told to search customers meanwhile.
    if (!findSearchField(this.field.input)) return { kind: 'none' };
    if (this.#applied) return { kind: 'fits' };
    const { value } = this.field.input;
    return readTyped(value, this.field, { index: this.#around.index(), asText: this.#asText === value });
  }

  #contentOf(reading: Reading): SearchLineContent {
    const { words } = this.#around;
    const { place, input } = this.field;
    const { danger } = this;
    const problem = danger && dangerText(danger, input.value, words);
    const content = { ...(problem && { problem }), notes: notesOn(reading, place, words) };
    const applied = this.#applied;
    if (applied) {
      const notes = [place === 'job' ? words.appliedInJob : words.applied];
      return { ...content, notes, button: { label: words.back, press: () => this.#takeBack(applied.typed) } };
    }
    if (isTakenForExpression(reading))
      return { ...content, button: { label: words.asText, press: () => this.#takeAsText() } };
    return reading.kind === 'proposal' ? { ...content, proposal: this.#proposal(reading.search) } : content;
  }

  #proposal(search: string): NonNullable<SearchLineContent['proposal']> {
    const { words, isAutomatic } = this.#around;
    const press = () => {
      this.field.input.focus();
      this.apply();
    };
    const title = isAutomatic() && this.field.place !== 'job' ? words.applyOnSubmit : words.applyTitle;
    return { search, label: words.apply, title, hint: words.applyKey, press };
  }

  #takeBack(typed = ''): void {
    this.field.input.focus();
    fill(this.field.input, typed);
    this.#dismiss();
  }

  /** Proposes what finds it as a text. */
  #takeAsText(): void {
    this.#asText = this.field.input.value;
    this.field.input.focus();
    this.show();
  }

  #lookUp(reading: Reading): void {
    const { value } = this.field.input;
    const asText = this.#asText === value;
    if (this.#applied) this.#preview.want(this.#applied);
    else if (reading.kind === 'proposal')
      this.#preview.want({ search: reading.search, typed: value, asText });
    else if (reading.kind === 'fits') this.#preview.want({ search: value, ...reading });
    else this.#forgetPreview();
  }

  #forgetPreview(): void {
    this.#preview.forget();
    this.#line.showFinding({ summary: '', tickets: [] });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const handled =
      (event.key === 'Enter' && !this.#appliesItself() && this.apply()) ||
      (event.key === 'Escape' && !this.#line.isClear() && this.#dismiss());
    if (!handled) return;
    event.preventDefault(); // nor does a keypress follow, by which Znuny's dialog would search (6.5.1)
    event.stopPropagation(); // Escape would close the dialog
  }

  #appliesItself = (): boolean => this.#around.isAutomatic() && this.field.place !== 'job';

  /** What was typed is meant so. */
  #dismiss(): true {
    this.#dismissed = this.field.input.value;
    this.show();
    return true;
  }

  #clear(): void {
    this.#preview.forget();
    this.#line.clear();
  }

  /** The line lies over the page: it goes when the focus is neither in the field nor in it. */
  #hideWhenLeft(): void {
    const { input } = this.field;
    const { signal } = this.#around;
    const hide = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== input && relatedTarget !== this.#host) this.#clear();
    };
    for (const element of [input, this.#host]) element.addEventListener('focusout', hide, { signal });
  }
}
