// A preset as the search it stands for: the one place where what people typed becomes what Znuny is sent.
import type { TicketSearch } from '../otrs/search';
import type { PresetDraft } from '../store/preset';
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

/** The string that finds a text in a field. */
export function toSearchStringFor(_field: TicketSearch['field'], text: string): string {
  if (/[*"]|&&|\|\|/.test(text)) return text;
  const words = text.split(/[^\p{L}\p{N}@._]+/u).filter(Boolean);
  return words.length > 0 ? `"*${words.join('*')}*"` : '';
}
