// A control that acts on a ticket, made to sit among a page's own links: it takes their font and colour. Plain DOM, since
// every ticket's page and every list loads it.
import css from './action-button.css?inline';

export interface ActionButtonOptions {
  /** Value of `data-loods-action`; users' style sheets and tests rely on it. */
  readonly action: string;
  /** Id of the ticket it acts on; absent where it acts on those that are ticked. */
  readonly ticket?: number;
  readonly label: string;
  /** What a press does, in a sentence. */
  readonly title: string;
  /** Path of a 16 by 16 icon, drawn as a line. */
  readonly icon: string;
  /** Shows the icon alone; the label is its name all the same. */
  readonly iconOnly?: boolean;
  /** Carries out a press. Until it is settled, the button is busy and further presses do nothing. */
  readonly onPress: () => Promise<unknown>;
  /** Told when a press could not be carried out at all. */
  readonly onError: (error: unknown) => void;
}

export interface ActionButton {
  /** Carries out something in place of a press, with the button as busy as after one. */
  readonly run: (task: () => Promise<unknown>) => Promise<void>;
  readonly focus: () => void;
  /** Shows whether what it does is so, as far as this page knows. */
  readonly mark: (isSo: boolean) => void;
  /** Has another label, or nothing to act on: presses then do nothing. */
  readonly relabel: (label: string, isInert: boolean) => void;
  /** Puts a sentence and a plain button in its place: the action is not to be had on this page any more. */
  readonly retire: (text: string, offer: { readonly label: string; readonly press: () => void }) => void;
}

/** How to press the button on each host, if it has that action: for keys, which find it by its place (press-button.ts). */
export type ButtonPresses = WeakMap<Element, (action: string) => Promise<void> | undefined>;

/** The buttons that this script drew. */
export const buttonPresses: ButtonPresses = new WeakMap();

/**
 * Draws a button into an open shadow root on the host.
 * Only presses of a person count: a script of the page that dispatches a click is not one.
 */
export function drawActionButton(host: Element, options: ActionButtonOptions): ActionButton {
  const button = createButton('', () => inert || void run(options.onPress));
  button.title = options.title;
  button.dataset['loodsAction'] = options.action;
  markTicket(button, options);
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true }); // who knows the host alone can focus it
  root.append(createStyle(), button);

  let busy = false;
  let inert = false;
  const setBusy = (value: boolean) => {
    busy = value;
    button.ariaBusy = String(value);
    button.ariaDisabled = String(value || inert); // not "disabled": that would lose the focus
  };
  const relabel: ActionButton['relabel'] = (label, isInert) => {
    inert = isInert;
    button.replaceChildren(createIcon(options.icon), options.iconOnly ? '' : label);
    button.ariaLabel = label;
    setBusy(busy);
  };
  relabel(options.label, false);
  const run = async (task: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    await task().catch(options.onError);
    setBusy(false);
  };
  buttonPresses.set(host, (action) =>
    action === options.action && button.isConnected && !inert ? run(options.onPress) : undefined,
  );
  const retire: ActionButton['retire'] = (text, { label, press }) => {
    const notice = document.createElement('span');
    notice.role = 'alert';
    notice.dataset['loodsToast'] = 'failed';
    markTicket(notice, options);
    const offer = createButton(label, press);
    notice.append(`${text} `, offer);
    button.replaceWith(notice);
    offer.focus();
  };
  const mark = (isSo: boolean) => {
    button.ariaPressed = isSo ? 'true' : null;
  };
  return { run, retire, mark, relabel, focus: () => button.focus() };
}

function markTicket(element: HTMLElement, { ticket }: ActionButtonOptions): void {
  if (ticket !== undefined) element.dataset['loodsTicket'] = String(ticket);
}

/** A plain button. Only presses of a person count: a script of the page that dispatches a click is not one. */
export function createButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(label);
  button.addEventListener('click', (event) => event.isTrusted && press());
  return button;
}

/** An icon that says nothing to who can’t see it. */
export function createIcon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.ariaHidden = 'true';
  const line = document.createElementNS(svg.namespaceURI, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg as SVGElement;
}

function createStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
