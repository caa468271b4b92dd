// A preset as the search it stands for: the one place where what people typed becomes what Znuny is sent.
import type { Fillings } from '../otrs/focused-field';
import type { TicketSearch } from '../otrs/search';
import { type Target, toSearchString } from '../search';
import type { Preset, PresetDraft } from '../store/preset';
import { fillIn, type Now } from './variables';

/** What to send, or why there is nothing to send. */
export type ToSearch =
  | { readonly kind: 'search'; readonly text: string; readonly search: TicketSearch }
  /** Nothing is left of the text that could be searched for; without it, every ticket would be found. */
  | { readonly kind: 'nothing-left'; readonly text: string };

/** The search of a preset, now. */
export function toSearch(preset: Omit<PresetDraft, 'name'>, now: Now): ToSearch {
  const text = fillIn(preset.text, now).trim();
  const search = preset.asIs ? text : toSearchStringFor(preset.field, text);
  if (preset.text !== '' && search === '') return { kind: 'nothing-left', text };
  const { field, queues, states, age } = preset;
  return { kind: 'search', text, search: { field, search, queues, states, age } };
}

/** A preset's text for each kind of field; '' where nothing is left of it. */
export function toFillings({ text: template, asIs }: Preset, now: Now): Fillings {
  const text = fillIn(template, now).trim();
  const search = (field: TicketSearch['field']) => (asIs ? text : toSearchStringFor(field, text));
  return { title: search('title'), article: search('subject'), whole: search('from'), text };
}

/** What finds a text anywhere. A ticket's number stays as it is: Znuny then goes to that ticket. '' for nothing. */
export function quickSearch(text: string): string {
  const number = /^[\s#]*(\d{5,})\s*$/.exec(text)?.[1];
  return number ?? toSearchStringFor('fulltext', text);
}

const targets = {
  title: 'title',
  subject: 'article',
  body: 'article',
  fulltext: 'article',
  from: 'whole',
  to: 'whole',
  cc: 'whole',
} as const satisfies Record<TicketSearch['field'], Target>;

/** The string that finds a text in a field. A search expression stays one. */
function toSearchStringFor(field: TicketSearch['field'], text: string): string {
  return toSearchString(text, { target: targets[field] });
}
