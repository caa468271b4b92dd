// All features, by the area whose script brings them (areas.ts).
import type { Feature } from '../feature';
import { ticketSpam } from './ticket-spam';

export const ticketFeatures: readonly Feature[] = [ticketSpam];
