// Spam and Bounces on a ticket's page: buttons in its action row. What a press takes is loaded with the first press.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { ban, bounceBack } from '@/components/icons';
import { isTicketZoom } from '@/lib/otrs/screens';
import { addToActions } from '@/lib/otrs/zoom';
import { type TicketWords, ticketWords } from '@/lib/words/ticket';
import type { Feature, FeatureContext } from '../../feature';
import { pressWith } from './press';

const icons = { spam: ban, bounce: bounceBack };

export const ticketActions: Feature = {
  id: 'ticket-actions',
  screens: [isTicketZoom],
  mount(context) {
    const { ticketId, language } = context.page;
    const hosts = createHosts(context.document, ['spam', 'bounce']);
    if (!hosts || ticketId === undefined) return;
    const words = ticketWords(language);
    for (const { kind, host } of hosts) drawButton(context, { kind, host, ticketId, words });
  },
};

interface ButtonPlan {
  readonly kind: 'spam' | 'bounce';
  readonly host: Element;
  readonly ticketId: number;
  readonly words: TicketWords;
}

function drawButton(context: FeatureContext, { kind, host, ticketId, words }: ButtonPlan): void {
  const button: ActionButton = drawActionButton(host, {
    action: kind,
    ticket: ticketId,
    label: words[kind],
    title: words[`${kind}Title`],
    icon: icons[kind],
    ...pressWith(
      context,
      words,
      () => button,
      (attempts) => attempts.fulfil({ kind, ticketId }, { again: (attempt) => void button.run(attempt) }),
    ),
  });
}

/** Entries among the ticket's actions, to draw into; undefined on a page that has none. */
function createHosts<Kind extends string>(document: Document, kinds: readonly Kind[]) {
  const items = kinds.map((kind) => {
    const item = document.createElement('li');
    item.dataset['loodsFeature'] = ticketActions.id;
    return { kind, item, host: item.appendChild(document.createElement('span')) };
  });
  const added = addToActions(
    document,
    items.map(({ item }) => item),
  );
  return added ? items : undefined;
}
