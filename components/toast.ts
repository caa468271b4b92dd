// One message: what happened, mostly to a ticket, and what to do next. Plain DOM: every ticket's page and every list loads it with
// the first press.
import { cross } from './icons';
import { toNodes } from './isolated';

export interface ToastAction {
  readonly label: string;
  readonly press: () => void;
  /** Value of `data-loods-action`, if it acts on the ticket. */
  readonly action?: string;
}

export interface ToastContent {
  /** `partial`: something happened, and something is left to do or not known. */
  readonly kind: 'pending' | 'done' | 'partial' | 'failed';
  readonly text: string;
  /** Said in its place when it is still pending after some seconds. */
  readonly slowText?: string;
  /** Id of the ticket it is about, if it is about one. */
  readonly ticket?: number;
  readonly actions?: readonly ToastAction[];
  /** How long good news stays; longer where it offers something. */
  readonly lastsMs?: number;
}

export interface ToastCallbacks {
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** Puts a message into its box, in place of what was there. */
export function fillToast(box: HTMLElement, content: ToastContent, callbacks: ToastCallbacks): void {
  const { kind, text, ticket, actions = [] } = content;
  box.className = 'toast';
  box.ariaAtomic = 'true'; // read out whole
  box.tabIndex = -1;
  box.dataset['loodsToast'] = kind;
  if (ticket !== undefined) box.dataset['loodsTicket'] = String(ticket);
  const said = document.createElement('p');
  said.append(...toNodes(text));
  const row = document.createElement('div');
  row.className = 'actions';
  row.append(...actions.map((action) => createAction(action, ticket)));
  // What can be done stands before the cross for the Tab key, too.
  box.replaceChildren(said, row, kind === 'pending' ? createBar(text) : createClose(callbacks));
}

function createBar(label: string): HTMLElement {
  const bar = document.createElement('progress');
  bar.ariaLabel = label;
  return bar;
}

function createClose({ closeLabel, onClose }: ToastCallbacks): HTMLElement {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.title = close.ariaLabel = closeLabel;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', cross);
  svg.append(path);
  close.append(svg);
  close.addEventListener('click', onClose);
  return close;
}

/** Only presses of a person count. */
function createAction({ label, press, action }: ToastAction, ticket: number | undefined): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  if (action) Object.assign(button.dataset, { loodsAction: action, loodsTicket: ticket });
  button.addEventListener('click', (event) => event.isTrusted && press());
  return button;
}
