// Answers what the pop-up, the options and the background ask of a page: it is done in a tab, where the agent's session is.
import { Toasts } from '@/components/toasts';
import { requests } from '@/lib/asked';
import type { Handlers, Messages } from '@/lib/messages';
import { fillFocused, selectedText } from '@/lib/otrs/focused-field';
import { readOffered } from '@/lib/otrs/offered';
import type { AgentPage } from '@/lib/otrs/page';
import type { TicketSearch } from '@/lib/otrs/search';
import { fillSearchDialog, hasTicketSearch } from '@/lib/otrs/search-dialog';
import { readSearch as read } from '@/lib/otrs/search-form';
import { shown } from '@/lib/shown';
import { elsewhereWords } from '@/lib/words/elsewhere';
import { clientOf } from './client';
import type { FeatureContext } from './feature';
import { loadAttempts } from './features/ticket-actions/load';
import { readSearchIndex } from './index-settings';
import type { Asked } from './scripts';
import { testPolicy } from './test-policy';

/** Whoever asked would rather wait than ask again; he sees that it is at work. */
const timeoutMs = 60_000;

/** How a page answers. Requests are what the extension's own pages make of files, databases and other pages. */
export function answersOf(context: FeatureContext): Required<Pick<Handlers, Asked>> {
  const { document, page } = context;
  return {
    undo: async (entry) => {
      const { kind, text } = await (await loadAttempts(context)).undo(requests.undo.parse(entry));
      return { kind, text };
    },
    selection: async () => selectedText(document),
    fill: async (fillings) => fillFocused(document, page, requests.fill.parse(fillings)),
    openSearch: async (search) => openSearch(document, page, requests.openSearch.parse(search)),
    say: async (request) => {
      const { about, text } = requests.say.parse(request);
      const words = elsewhereWords(page.language);
      new Toasts(document, words.close).show({ kind: 'partial', text: words[about](shown(text)) });
    },
    readSearch: () => readSearch(document, page),
    readIndex: () => readSearchIndex(page),
    testPolicy: async (policy) => testPolicy(page, requests.testPolicy.parse(policy)),
    offered: async () => {
      const outcome = await readOffered(clientOf(page, timeoutMs));
      return outcome.kind === 'done' ? outcome.value : 'no-answer';
    },
  };
}

/** Opens the search dialog with a search in it. */
async function openSearch(
  document: Document,
  page: AgentPage,
  search: TicketSearch,
): Promise<Messages['openSearch']['response']> {
  if (!hasTicketSearch(page)) return 'elsewhere';
  return (await fillSearchDialog(document, search, AbortSignal.timeout(timeoutMs))) ?? 'no-dialog';
}

/** The search whose results the page shows. */
async function readSearch(document: Document, page: AgentPage): Promise<Messages['readSearch']['response']> {
  const client = clientOf(page, timeoutMs);
  const outcome = await read(client, document);
  if (!outcome) return 'no-search';
  return outcome.kind === 'done' ? outcome.value : 'no-answer';
}
