// All features, by the area whose script brings them (areas.ts). The search helper is of every page, and beside them.
import type { Feature } from '../feature';
import { jobBadges } from './job-badges';
import { jobEdit } from './job-edit';
import { listActions } from './list-actions';
import { listBulk } from './list-bulk';
import { listKeys } from './list-keys';
import { prepareDeletion } from './prepare-deletion';
import { runGuard } from './run-guard';
import { ticketActions } from './ticket-actions';
import { ticketKeys } from './ticket-keys';
import { ticketRename } from './ticket-rename';

export const ticketFeatures: readonly Feature[] = [ticketActions, ticketRename, ticketKeys];
export const adminTicketFeatures: readonly Feature[] = [prepareDeletion];
export const listFeatures: readonly Feature[] = [listActions, listBulk, listKeys];
export const jobOverviewFeatures: readonly Feature[] = [jobBadges];
export const jobEditFeatures: readonly Feature[] = [jobEdit];
export const jobRunFeatures: readonly Feature[] = [runGuard];
