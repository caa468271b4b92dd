// What an admin has set for the search index, read from System Configuration by his own rights. Two questions, 0.3 s (the first
// time after the server's start 2 s); seen on 6.5.1: they lock no setting, and leave nothing in session or preferences. The settings
// are asked for by name, since one that the server does not know is only missing from the page. Not read is a list of stop words that
// Config.pm adds under a name of its own: System Configuration does not know it.
import type { Answer, Client, Outcome } from './client';

/** The settings as System Configuration has them; a list that is switched off is not there. */
export interface FoundIndex {
  /** Ticket::SearchIndex::Attribute: WordLengthMin, WordLengthMax, WordCountMax. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly filters: readonly string[];
  /** By language, and "Custom". */
  readonly stopWords: Readonly<Record<string, readonly string[]>>;
  /** ForceUnfilteredStorage: what was indexed since that was set is stored whole. */
  readonly unfiltered: boolean;
  /** ExtendedSearchCondition: the agents' ticket search takes quotes, && and the like. */
  readonly expressions: boolean;
}

/** 'not-deployed': System Configuration shows changes that don't count yet, and not what counts. */
export type ReadIndex = FoundIndex | 'not-deployed';

const prefix = 'Ticket::SearchIndex::';
const stopWordsOf = `${prefix}StopWords###`;
const names = {
  attributes: `${prefix}Attribute`,
  filters: `${prefix}Filters`,
  unfiltered: `${prefix}ForceUnfilteredStorage`,
  expressions: 'Ticket::Frontend::AgentTicketSearch###ExtendedSearchCondition',
};

/** Reads all of them. Only an admin may: others get "no-permission". */
export async function readIndex(client: Client): Promise<Outcome<ReadIndex>> {
  const known = await client.get(
    { Action: 'AdminSystemConfiguration', Subaction: 'AJAXSearch', Term: prefix, MaxResults: 200 },
    readNames,
  );
  if (known.kind !== 'done') return known;
  // In the order in which the browser gives them back: the help desk's was another one (seen once on 6.5.1).
  const lists = known.value.filter((name) => name.startsWith(stopWordsOf)).sort();
  const wanted = [...Object.values(names), ...lists];
  return client.get(
    { Action: 'AdminSystemConfiguration', Subaction: 'ViewCustomGroup', Names: wanted },
    (answer) => readSettings(answer, wanted),
  );
}

function readNames(answer: Answer): string[] | undefined {
  if (answer.type !== 'json' || !Array.isArray(answer.json)) return undefined;
  const found = answer.json.filter((name) => typeof name === 'string');
  // The server knows more than one; fewer are half an answer, or those of another product.
  return found.includes(names.filters) ? found : undefined;
}

function readSettings(answer: Answer, wanted: readonly string[]): ReadIndex | undefined {
  // A page that is cut off has no configuration, which stands near its end.
  if (answer.type !== 'page' || !answer.page) return undefined;
  const boxes = answer.document.querySelectorAll<HTMLElement>('.WidgetSimple.Setting[data-name]');
  const settings = new Map(Array.from(boxes, (box) => [box.dataset['name'] ?? '', box]));
  if (!wanted.every((name) => settings.has(name))) return undefined;
  if ([...settings.values()].some((box) => box.matches('.IsDirty') && !isOverridden(box)))
    return 'not-deployed';
  const box = (name: string) => effective(settings.get(name));
  const lists = wanted.filter((name) => name.startsWith(stopWordsOf) && box(name));
  return {
    attributes: readHash(box(names.attributes)),
    filters: readList(box(names.filters)),
    stopWords: Object.fromEntries(lists.map((name) => [name.slice(stopWordsOf.length), readList(box(name))])),
    unfiltered: readSwitch(box(names.unfiltered), names.unfiltered),
    expressions: readSwitch(box(names.expressions), names.expressions),
  };
}

/** What Config.pm says goes before what is set here, and can't be edited here (6.5.1, SettingsList.tt). */
const isOverridden = (box: Element) => box.querySelector('a.SettingEdit') === null;

/** The setting, if it counts: one that is switched off does not. */
function effective(box: HTMLElement | undefined): HTMLElement | undefined {
  return box?.matches('.IsDisabled') && !isOverridden(box) ? undefined : box;
}

function readList(box: Element | undefined): string[] {
  const values = Array.from(box?.querySelectorAll('input.Entry') ?? [], valueIn);
  return values.filter((value) => value !== '');
}

function readHash(box: Element | undefined): Record<string, string> {
  const items = Array.from(box?.querySelectorAll('.HashItem') ?? []);
  return Object.fromEntries(
    items.map((item) => [valueIn(item.querySelector('.Key')), valueIn(item.querySelector('.Content'))]),
  );
}

/** A check box says by its own hidden field what is set. */
function readSwitch(box: Element | undefined, name: string): boolean {
  return valueIn(box?.querySelector(`input[type="hidden"][name="${name}"]`)) === '1';
}

const valueIn = (input: Element | null | undefined): string => input?.getAttribute('value') ?? '';
