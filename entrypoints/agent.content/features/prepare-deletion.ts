// On a ticket's page, for admins: a link to the job that deletes one ticket, which is filled in there for this one (job-edit).
import { drawActionLink } from '@/components/action-link';
import { bin } from '@/components/icons';
import { stay } from '@/components/stay';
import { oneTicketJob } from '@/lib/guard/built-in';
import { ticketFragment } from '@/lib/hand-over';
import { jobEditUrl } from '@/lib/otrs/links';
import { isTicketZoom } from '@/lib/otrs/screens';
import { addToActions } from '@/lib/otrs/zoom';
import { prepareWords } from '@/lib/words/prepare-deletion';
import type { Feature } from '../feature';

export const prepareDeletion: Feature = {
  id: 'prepare-deletion',
  screens: [isTicketZoom],
  mount({ document, page, signal }) {
    const { cgi, ticketId, language } = page;
    const item = document.createElement('li');
    item.dataset['loodsFeature'] = prepareDeletion.id;
    if (ticketId === undefined || !stay(item, () => addToActions(document, item), signal)) return;
    drawActionLink(item.appendChild(document.createElement('span')), {
      ...prepareWords(language),
      href: jobEditUrl(cgi, oneTicketJob) + ticketFragment(ticketId),
      icon: bin,
    });
  },
};
