// A preset as the search it stands for: the one place where what people typed becomes what Znuny is sent.
import type { Fillings } from '../otrs/focused-field';
import type { TicketSearch } from '../otrs/search';
import {
  explainSearch,
  type IndexSettings,
  longestSearch,
  type SearchExplanation,
  type Target,
} from '../search';
import type { Preset, PresetDraft } from '../store/preset';
import { fillIn, type Now } from './variables';

/** What to send, or why there is nothing to send. */
export type ToSearch =
  | { readonly kind: 'search'; readonly text: string; readonly search: TicketSearch }
  /** Nothing is left of the text that could be searched for; without it, every ticket would be found. */
  | { readonly kind: 'nothing-left'; readonly text: string }
  /** An expression that Znuny would not keep: the second page of its results would show other tickets (6.5.1). */
  | { readonly kind: 'too-long'; readonly text: string };

/** The search of a preset, now. @param index how the help desk's index is set; without it, as Znuny is delivered */
export function toSearch(preset: Omit<PresetDraft, 'name'>, now: Now, index?: IndexSettings): ToSearch {
  const text = fillIn(preset.text, now).trim();
  const { search: made, refused } = explain(preset.field, text, index);
  const search = preset.asIs ? text : made;
  if ([...search].length > longestSearch || (refused === 'too long' && !preset.asIs))
    return { kind: 'too-long', text };
  if (preset.text !== '' && search === '') return { kind: 'nothing-left', text };
  const { field, queues, states, age } = preset;
  return { kind: 'search', text, search: { field, search, queues, states, age } };
}

/** A preset's text for each kind of field; '' where nothing is left of it. */
export function toFillings({ text: template, asIs }: Preset, now: Now, index?: IndexSettings): Fillings {
  const text = fillIn(template, now).trim();
  const search = (field: TicketSearch['field'], isGlued = false) =>
    asIs ? text : explain(field, text, index, isGlued).search;
  return {
    title: search('title'),
    article: search('subject'),
    fulltext: search('fulltext'),
    whole: search('from'),
    linkedTitle: search('title', true),
    linkedFulltext: search('fulltext', true),
    text,
  };
}

/** Where a text can be searched for without a preset, and by what. */
export type QuickSearch =
  | { readonly kind: 'everywhere' | 'by-title'; readonly search: string }
  | { readonly kind: 'nothing' };

/**
 * What finds a text anywhere; in titles alone, where no word of it is in the index. A ticket's number stays as it is: Znuny then goes
 * to that ticket.
 */
export function quickSearch(text: string, index?: IndexSettings): QuickSearch {
  const number = /^[\s#]*(\d{5,})\s*$/.exec(text)?.[1];
  const everywhere = number ?? explain('fulltext', text, index).search;
  if (everywhere !== '') return { kind: 'everywhere', search: everywhere };
  const { search: byTitle } = explain('title', text, index);
  return byTitle === '' ? { kind: 'nothing' } : { kind: 'by-title', search: byTitle };
}

const targets = {
  title: 'title',
  subject: 'article',
  body: 'article',
  fulltext: 'fulltext',
  from: 'whole',
  to: 'whole',
  cc: 'whole',
} as const satisfies Record<TicketSearch['field'], Target>;

/** What finds a text in a field. A search expression stays one. */
function explain(
  field: TicketSearch['field'],
  text: string,
  index?: IndexSettings,
  isGlued = false,
): SearchExplanation {
  return explainSearch(text, { target: targets[field], isGlued, ...(index && { index }) });
}
