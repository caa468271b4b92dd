// One-click spam on a ticket's page: a button in its action row. What a press takes is loaded with the first press.
import { drawActionButton } from '@/components/action-button';
import { ban } from '@/components/icons';
import { isTicketZoom } from '@/lib/otrs/screens';
import { findActionList, findCloseItem } from '@/lib/otrs/zoom';
import { ticketWords } from '@/lib/words/ticket';
import type { Feature } from '../../feature';
import type { SpamAttempts } from './attempts';

export const ticketSpam: Feature = {
  id: 'ticket-spam',
  screens: [isTicketZoom],
  mount(context) {
    const { page, document } = context;
    const list = findActionList(document);
    const { ticketId } = page;
    if (!list || ticketId === undefined) return;
    const words = ticketWords(page.language);
    const host = placeIn(list, document);

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

/** Beside "Close", which does nearly the same; at the end where that is missing. */
function placeIn(list: Element, document: Document): Element {
  const item = document.createElement('li');
  item.dataset['loodsFeature'] = ticketSpam.id;
  const close = findCloseItem(list);
  if (close) close.after(item);
  else list.append(item);
  return item.appendChild(document.createElement('span'));
}
