// Rename a ticket where its title stands: a pencil behind the headline turns the title into a field.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { pencil } from '@/components/icons';
import { isTicketZoom } from '@/lib/otrs/screens';
import { findHeadline } from '@/lib/otrs/zoom';
import { ticketWords } from '@/lib/words/ticket';
import type { Feature } from '../../feature';
import { pressWith } from '../ticket-actions/press';

export const ticketRename: Feature = {
  id: 'ticket-rename',
  screens: [isTicketZoom],
  mount(context) {
    const { document, page, signal } = context;
    const headline = findHeadline(document);
    const { ticketId } = page;
    if (!headline || ticketId === undefined) return;
    const words = ticketWords(page.language);
    const host = document.createElement('span');
    host.dataset['loodsFeature'] = ticketRename.id;
    headline.element.append(host);

    const button: ActionButton = drawActionButton(host, {
      action: 'rename',
      ticket: ticketId,
      label: words.rename,
      title: words.renameTitle,
      icon: pencil,
      iconOnly: true,
      ...pressWith(
        context,
        words,
        () => button,
        async (attempts) => {
          const { editTitle } = await context.load('/ticket-actions.js');
          editTitle({ document, attempts, button, host, ticketId, signal });
        },
      ),
    });
  },
};
