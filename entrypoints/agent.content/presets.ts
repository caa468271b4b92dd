// Answers the pop-up's presets in a page.
import type { Messages } from '@/lib/messages';
import { Client } from '@/lib/otrs/client';
import type { AgentPage } from '@/lib/otrs/page';
import type { TicketSearch } from '@/lib/otrs/search';
import { fillSearchDialog, hasTicketSearch } from '@/lib/otrs/search-dialog';
import { readSearch as read } from '@/lib/otrs/search-form';

export { fillFocused, selectedText } from '@/lib/otrs/focused-field';

const timeoutMs = 10_000;

/** Opens the search dialog with a search in it. */
export async function openSearch(
  document: Document,
  page: AgentPage,
  search: TicketSearch,
): Promise<Messages['openSearch']['response']> {
  if (!hasTicketSearch(page)) return 'elsewhere';
  return (await fillSearchDialog(document, search, AbortSignal.timeout(timeoutMs))) ?? 'no-dialog';
}

/** The search whose results the page shows. */
export async function readSearch(
  document: Document,
  page: AgentPage,
): Promise<Messages['readSearch']['response']> {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const client = new Client(page, { fetch: fetch.bind(globalThis), parse, timeoutMs });
  const outcome = await read(client, document);
  if (!outcome) return 'no-search';
  return outcome.kind === 'done' ? outcome.value : 'no-answer';
}
