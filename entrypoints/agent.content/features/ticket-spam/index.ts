// One-click spam on a ticket's page: a button in its action row. What a press takes is loaded with the first press.
import { drawActionButton } from '@/components/action-button';
import { ban } from '@/components/icons';
import { isTicketZoom } from '@/lib/otrs/screens';
import { addToActions } from '@/lib/otrs/zoom';
import { ticketWords } from '@/lib/words/ticket';
import type { Feature } from '../../feature';
import type { SpamAttempts } from './attempts';

export const ticketSpam: Feature = {
  id: 'ticket-spam',
  screens: [isTicketZoom],
  mount(context) {
    const { page, document } = context;
    const { ticketId } = page;
    const host = createHost(document);
    if (!host || ticketId === undefined) return;
    const words = ticketWords(page.language);

    const offerReload = { label: words.reload, press: () => location.reload() };
    let attempts: SpamAttempts | undefined;
    const press = async () => {
      if (!context.isAlive()) return button.retire(words.updated, offerReload);
      const { createSpamAttempts } = await context.load('/ticket-actions.js');
      attempts ??= createSpamAttempts({ context, ticketId, words, run: (task) => void button.run(task) });
      await attempts.mark();
    };
    const button = drawActionButton(host, {
      action: 'spam',
      ticket: ticketId,
      label: words.spam,
      title: words.spamTitle,
      icon: ban,
      onPress: press,
      onError: (error) => {
        console.error(`[Loods] Feature "${ticketSpam.id}": a press failed`, error);
        button.retire(words.notLoaded, offerReload);
      },
    });
  },
};

/** An entry among the ticket's actions, to draw into; undefined on a page that has none. */
function createHost(document: Document): Element | undefined {
  const item = document.createElement('li');
  item.dataset['loodsFeature'] = ticketSpam.id;
  return addToActions(document, item) ? item.appendChild(document.createElement('span')) : undefined;
}
