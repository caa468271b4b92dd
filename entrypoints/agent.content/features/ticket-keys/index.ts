// Single keys on a ticket's page, and shortcuts of the browser.
import { isTicketZoom } from '@/lib/otrs/screens';
import type { Feature } from '../../feature';
import { startKeys } from './start';

export const ticketKeys: Feature = { id: 'ticket-keys', screens: [isTicketZoom], mount: startKeys };
