// All features, by the area whose script brings them (areas.ts).
import type { Feature } from '../feature';
import { listActions } from './list-actions';
import { listBulk } from './list-bulk';
import { ticketActions } from './ticket-actions';
import { ticketRename } from './ticket-rename';

export const ticketFeatures: readonly Feature[] = [ticketActions, ticketRename];
export const listFeatures: readonly Feature[] = [listActions, listBulk];
