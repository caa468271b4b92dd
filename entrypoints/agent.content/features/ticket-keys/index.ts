// Single keys on a ticket's page.
import { pressActionButton } from '@/components/action-button';
import { isTicketZoom } from '@/lib/otrs/screens';
import type { Feature } from '../../feature';
import { listenForKeys } from './listen';

export const ticketKeys: Feature = {
  id: 'ticket-keys',
  screens: [isTicketZoom],
  mount(context) {
    const { ticketId } = context.page;
    if (ticketId === undefined) return;
    listenForKeys(context, {
      spam: () => void pressActionButton('spam', ticketId),
      bounce: () => void pressActionButton('bounce', ticketId),
      rename: () => pressActionButton('rename', ticketId),
    });
  },
};
