// Single keys on a list, and shortcuts of the browser for the row that has the focus.
import { isDashboard, isTicketOverview } from '@/lib/otrs/screens';
import type { Feature } from '../feature';
import { startKeys } from './ticket-keys/start';

export const listKeys: Feature = {
  id: 'list-keys',
  screens: [isTicketOverview, isDashboard],
  mount: startKeys,
};
