// The field in place of a ticket's title. It closes when the server has the new title; until then nothing typed is lost.
import type { ActionButton } from '@/components/action-button';
import { drawInlineEdit } from '@/components/inline-edit';
import { longestTitle } from '@/lib/otrs/free-text';
import type { Attempts, Settled } from '../ticket-actions/attempts';

/** Where a title stands: a ticket's headline, or a row. */
export interface TitlePlace {
  /** What the field is filled with. */
  readonly title: string;
  /** Puts the field in the title's place, or over it. */
  readonly open: (field: HTMLElement) => void;
  /** Puts back what the field took the place of, with this title. */
  readonly close: (title: string) => void;
}

export interface TitleEdit {
  readonly document: Document;
  readonly attempts: Attempts;
  /** The button that was pressed; it gets the focus back. */
  readonly button: ActionButton;
  readonly place: TitlePlace;
  readonly ticketId: number;
  /** `data-loods-feature` of what is added to the page. */
  readonly feature: string;
  /** Aborted when the feature has to go; its field goes, and the title has to come back. */
  readonly signal: AbortSignal;
}

/** Opens the field. */
export function editTitle({ document, attempts, button, place, ticketId, feature, signal }: TitleEdit): void {
  // What the ticket is called, as far as is known here: someone may rename it while this one types.
  let title = place.title;
  const field = document.createElement('span');
  field.dataset['loodsFeature'] = feature;

  const putBack = () => place.close(title);
  const close = (shownTitle: string) => {
    signal.removeEventListener('abort', putBack);
    field.remove();
    place.close(shownTitle);
    button.focus();
  };
  const settled = ({ result, wish }: Settled) => {
    if (result.kind === 'overtaken') title = result.title;
    if (!/^(done|already|altered)$/.test(result.kind) || !('title' in result)) return;
    if (wish.kind === 'rename') close(result.title);
    else place.close(result.title); // undone: the field is gone already
  };
  const save = (wanted: string) => {
    if (wanted === title) return close(title);
    const caller = {
      again: (attempt: () => Promise<unknown>) => void button.run(attempt),
      settled,
    };
    caller.again(() =>
      attempts.fulfil({ kind: 'rename', ticketId, title: wanted, overwrites: title }, caller),
    );
  };

  signal.addEventListener('abort', putBack);
  place.open(field);
  const { titleLabel, titleMissing, save: saveLabel, cancel } = attempts.words;
  drawInlineEdit(field, {
    value: title,
    longest: longestTitle,
    labels: { field: titleLabel, missing: titleMissing, save: saveLabel, cancel },
    onSave: save,
    onCancel: () => close(title),
  });
}
