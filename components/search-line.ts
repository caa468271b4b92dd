// The line under a search field: the search that is proposed, why, and what it would find. Plain DOM, in an open shadow root.
import { createButton } from './action-button';
import css from './search-line.css?inline';

/** What the line says of what is typed. */
export interface SearchLineContent {
  readonly proposal?: {
    readonly search: string;
    readonly label: string;
    readonly title: string;
    /** The key that applies it, or when it is applied. */
    readonly hint: string;
    readonly press: () => void;
  };
  /** Something must be mended before the form is sent. */
  readonly problem?: string;
  readonly notes: readonly string[];
  /** What else can be done. */
  readonly button?: { readonly label: string; readonly press: () => void };
}

/** A ticket that would be found. */
export interface FoundLine {
  readonly number: string;
  /** The title in pieces. */
  readonly title: readonly { readonly text: string; readonly marked: boolean }[];
  /** A warning before the title. */
  readonly mark?: string;
}

/** What the search would find. */
export interface Finding {
  readonly summary: string;
  readonly tickets: readonly FoundLine[];
}

export interface SearchLine {
  readonly show: (content: SearchLineContent) => void;
  readonly showFinding: (finding: Finding) => void;
  /** Says nothing, and takes no room. */
  readonly clear: () => void;
  readonly isClear: () => boolean;
}

/**
 * Draws the line into an open shadow root on the host.
 *
 * @param over the field that it hangs from, over what is below; without it, it pushes that down
 */
export function drawSearchLine(host: HTMLElement, over?: HTMLElement): SearchLine {
  const style = document.createElement('style');
  style.textContent = css;
  const line = create('div', 'line');
  const [proposal, status, list] = [create('div', ''), create('div', ''), create('ul', '')];
  const [heard, summed] = [create('span', 'heard'), create('p', 'status')];
  status.role = 'status'; // polite, and only told when an answer has come
  status.append(heard, summed);
  line.classList.toggle('floating', over !== undefined);
  line.hidden = true;
  line.append(proposal, status, list);
  // Keys that are pressed here are not for the page: Enter would send its form, Escape close its dialog.
  for (const type of ['keydown', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  host.attachShadow({ mode: 'open' }).append(style, line);

  const showFinding: SearchLine['showFinding'] = ({ summary, tickets }) => {
    summed.textContent = summary;
    list.replaceChildren(...tickets.map(createTicket));
  };
  return {
    show(content) {
      proposal.replaceChildren(...createSaid(content));
      heard.textContent = heardOf(content);
      line.hidden = false;
      if (over) hang(line, over);
    },
    showFinding,
    clear() {
      line.hidden = true;
      proposal.replaceChildren();
      heard.textContent = '';
      showFinding({ summary: '', tickets: [] });
    },
    isClear: () => line.hidden === true,
  };
}

/** What is seen beside the field, for who only hears it: the same while one types, so that it is said once. */
function heardOf({ proposal, button, notes }: SearchLineContent): string {
  if (proposal) return `${proposal.label}: ${proposal.hint}. `;
  return button ? `${notes.join(' ')} ` : '';
}

function hang(line: HTMLElement, over: HTMLElement): void {
  line.style.top = `${over.offsetTop + over.offsetHeight + 2}px`;
  line.style.left = `${over.offsetLeft}px`;
}

function createSaid({ proposal, problem, notes, button }: SearchLineContent): HTMLElement[] {
  const said: HTMLElement[] = [];
  if (problem) said.push(createProblem(problem));
  if (proposal) said.push(createProposal(proposal));
  if (notes.length > 0) said.push(create('p', 'notes', notes.join(' ')));
  if (button) said.push(createButton(button.label, button.press));
  return said;
}

function createProblem(text: string): HTMLElement {
  const problem = create('p', 'problem', text);
  problem.role = 'alert';
  return problem;
}

function createProposal(proposal: NonNullable<SearchLineContent['proposal']>): HTMLElement {
  const { search, label, title, hint, press } = proposal;
  const button = createButton('', press);
  button.className = 'apply';
  button.title = title;
  button.dataset['loodsAction'] = 'search-apply';
  button.dataset['loodsSearchSuggestion'] = search;
  button.append(create('span', 'label', label), create('code', '', search), create('kbd', '', hint));
  return button;
}

function createTicket({ number, title, mark }: FoundLine): HTMLElement {
  const item = create('li', mark ? 'wider' : '');
  item.append(create('span', 'number', number), ' ');
  if (mark) item.append(create('strong', '', mark), ' ');
  const whole = create('bdi', '');
  whole.append(...title.map(({ text, marked }) => (marked ? create('mark', '', text) : text)));
  item.append(whole);
  return item;
}

function create(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
