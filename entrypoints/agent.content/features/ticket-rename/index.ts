// Rename a ticket where its title stands: a pencil behind the headline turns the title into a field.
import { stay } from '@/components/stay';
import { isTicketZoom } from '@/lib/otrs/screens';
import { findHeadline } from '@/lib/otrs/zoom';
import type { Feature } from '../../feature';
import { drawRenameButton } from './button';
import { titleInHeadline } from './headline';

export const ticketRename: Feature = {
  id: 'ticket-rename',
  screens: [isTicketZoom],
  mount(context) {
    const { document, page, signal } = context;
    const { ticketId } = page;
    if (ticketId === undefined) return;
    const host = document.createElement('span');
    host.dataset['loodsFeature'] = ticketRename.id;
    const place = () => {
      findHeadline(document)?.element.append(host);
      return host.isConnected;
    };
    if (!stay(host, place, signal)) return;
    const findPlace = () => titleInHeadline(document, host);
    drawRenameButton(context, { ticketId, host, feature: ticketRename.id, findPlace });
  },
};
