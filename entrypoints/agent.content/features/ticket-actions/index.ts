// Spam and Bounces on a ticket's page: buttons in its action row. What a press takes is loaded with the first press.
import { stay } from '@/components/stay';
import { isTicketZoom } from '@/lib/otrs/screens';
import { addToActions } from '@/lib/otrs/zoom';
import type { Feature } from '../../feature';
import { drawTicketButton } from './button';

export const ticketActions: Feature = {
  id: 'ticket-actions',
  screens: [isTicketZoom],
  mount(context) {
    const { document, page, signal } = context;
    const { ticketId } = page;
    if (ticketId === undefined) return;
    for (const kind of ['spam', 'bounce'] as const) {
      const item = document.createElement('li');
      item.dataset['loodsFeature'] = ticketActions.id;
      if (!stay(item, () => addToActions(document, item), signal)) return;
      drawTicketButton(context, { kind, ticketId, host: item.appendChild(document.createElement('span')) });
    }
  },
};
