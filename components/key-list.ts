// A dialog that lists keys and what they do. The browser's own modal dialog: it keeps the focus inside, closes with
// Escape, gives the focus back, and hides the page behind it from who can't see.
import css from './key-list.css?inline';

export interface KeyList {
  readonly language: string;
  readonly title: string;
  readonly rows: readonly (readonly [key: string, does: string])[];
  /** What else is to be known. */
  readonly notes: readonly string[];
  /** Label of the button that closes it. */
  readonly close: string;
  /** Closes it when aborted. */
  readonly signal: AbortSignal;
}

/** Opens the dialog. @returns settled when it is closed */
export function showKeyList(document: Document, list: KeyList): Promise<void> {
  const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...inside: (Node | string)[]) => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };
  const title = element('h2', list.title);
  title.id = 'title';
  const rows = list.rows.map(([key, does]) =>
    element('div', element('dt', element('kbd', key)), element('dd', does)),
  );
  const close = element('button', list.close);
  const notes = list.notes.map((note) => element('p', note));
  const dialog = element('dialog', title, element('dl', ...rows), ...notes, close);
  dialog.lang = list.language;
  dialog.setAttribute('aria-labelledby', title.id);

  const host = element('div');
  host.attachShadow({ mode: 'open' }).append(element('style', css), dialog);
  document.body.append(host);
  dialog.showModal();
  return new Promise((resolve) => {
    // At once: what the dialog says of itself comes a moment later, and keys pressed until then would be for nobody.
    const finish = () => {
      dialog.close(); // gives the focus back
      host.remove();
      resolve();
    };
    close.addEventListener('click', finish);
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation(); // no key of the page
      if (event.key === 'Escape') finish();
    });
    dialog.addEventListener('close', finish); // whatever else closes it, e.g. a gesture
    list.signal.addEventListener('abort', finish);
  });
}
