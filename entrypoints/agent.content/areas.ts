// Which script brings the features of which screens, so that a page loads only what it uses.
import {
  isDashboard,
  isJobOverview,
  isJobRun,
  isTicketOverview,
  isTicketZoom,
  type Screen,
} from '@/lib/otrs/screens';

export interface Area {
  readonly script: '/ticket.js' | '/list.js' | '/job-badges.js' | '/run-guard.js';
  /** The screens that any of its features belongs to. */
  readonly screens: readonly Screen[];
}

export const areas: readonly Area[] = [
  { script: '/ticket.js', screens: [isTicketZoom] },
  { script: '/list.js', screens: [isTicketOverview, isDashboard] },
  { script: '/job-badges.js', screens: [isJobOverview] },
  { script: '/run-guard.js', screens: [isJobRun] },
];
