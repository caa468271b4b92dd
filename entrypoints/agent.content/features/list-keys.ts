// Single keys on a list: a visible focus goes from row to row, and what else they do is done to the row that has it.
import { pressActionButton } from '@/components/action-button';
import { besides, checkboxIn, findOverview, focusableIn, rowOf } from '@/lib/otrs/overview';
import { isTicketOverview } from '@/lib/otrs/screens';
import type { Feature } from '../feature';
import { listenForKeys } from './ticket-keys/listen';

export const listKeys: Feature = {
  id: 'list-keys',
  screens: [isTicketOverview],
  mount(context) {
    const { document } = context;
    const overview = findOverview(document);
    if (!overview) return;
    const focused = () => rowOf(document.activeElement ?? overview);
    const move = (step: 1 | -1) => {
      const row = besides(overview, focused(), step);
      if (!row) return;
      focusableIn(row)?.focus({ preventScroll: true });
      row.element.scrollIntoView({ block: 'nearest' });
    };
    const press = (kind: string) => {
      const row = focused();
      row?.element.scrollIntoView({ block: 'nearest' }); // it may have been scrolled away
      return row && pressActionButton(kind, row.ticketId);
    };
    // As clicked, so that all of Znuny's own follows: its bar of actions, and the way to a ticket.
    const click = (inside: typeof checkboxIn) => {
      const row = focused();
      if (row) inside(row)?.click();
    };
    listenForKeys(context, {
      spam: () => void press('spam'),
      bounce: () => void press('bounce'),
      next: () => move(1),
      previous: () => move(-1),
      tick: () => click(checkboxIn),
      open: () => click(focusableIn),
    });
  },
};
