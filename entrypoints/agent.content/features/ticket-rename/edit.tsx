// The field in place of a ticket's title. It closes when the server has the new title; until then nothing typed is lost.
import { render } from 'preact';
import type { ActionButton } from '@/components/action-button';
import { InlineEdit } from '@/components/inline-edit';
import type { ActionResult } from '@/lib/actions/action';
import { longestTitle } from '@/lib/otrs/free-text';
import { findHeadline } from '@/lib/otrs/zoom';
import type { Attempts } from '../ticket-actions/attempts';
import type { Wish } from '../ticket-actions/wish';

export interface TitleEdit {
  readonly document: Document;
  readonly attempts: Attempts;
  /** The button that was pressed; it makes place for the field, and gets the focus back. */
  readonly button: ActionButton;
  readonly host: HTMLElement;
  readonly ticketId: number;
  /** Aborted when the feature has to go; its field goes, and the title has to come back. */
  readonly signal: AbortSignal;
}

/** Opens the field, filled with the title as the page has it. */
export function editTitle({ document, attempts, button, host, ticketId, signal }: TitleEdit): void {
  const headline = findHeadline(document);
  if (!headline || host.hidden) return;
  const { text, prefix, title } = headline;
  const field = document.createElement('span');
  field.dataset['loodsFeature'] = host.dataset['loodsFeature'];
  const root = field.attachShadow({ mode: 'open' });

  const putBack = () => {
    text.data = prefix + title;
  };
  const close = (shownTitle: string) => {
    signal.removeEventListener('abort', putBack);
    render(null, root);
    field.remove();
    text.data = prefix + shownTitle;
    host.hidden = false;
    button.focus();
  };
  let overwrites = title;
  const settled = (result: ActionResult) => {
    if (result.kind === 'overtaken') overwrites = result.title;
    else if (/^(done|already|altered)$/.test(result.kind) && 'title' in result) close(result.title);
  };
  const save = (wanted: string) => {
    if (wanted === title) return close(title);
    const caller = {
      again: (attempt: () => Promise<unknown>) => void button.run(attempt),
      settled: (result: ActionResult, { kind }: Wish) => kind === 'rename' && settled(result),
    };
    caller.again(() => attempts.fulfil({ kind: 'rename', ticketId, title: wanted, overwrites }, caller));
  };

  signal.addEventListener('abort', putBack);
  text.data = prefix;
  host.hidden = true;
  host.after(field);
  const { titleLabel, titleMissing, save: saveLabel, cancel } = attempts.words;
  const labels = { field: titleLabel, missing: titleMissing, save: saveLabel, cancel };
  render(
    <InlineEdit
      value={title}
      longest={longestTitle}
      labels={labels}
      onSave={save}
      onCancel={() => close(title)}
    />,
    root,
  );
}
