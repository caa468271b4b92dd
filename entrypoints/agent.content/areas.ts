// Which script brings the features of which screens, so that a page loads only what it uses.
import { isAdminsPage } from '@/lib/otrs/page';
import {
  isDashboard,
  isJobEdit,
  isJobOverview,
  isJobRun,
  isTicketOverview,
  isTicketZoom,
  type Screen,
} from '@/lib/otrs/screens';

export interface Area {
  readonly script:
    | '/ticket.js'
    | '/list.js'
    | '/job-badges.js'
    | '/job-edit.js'
    | '/run-guard.js'
    | '/admin.js';
  /** The screens that any of its features belongs to. */
  readonly screens: readonly Screen[];
  /** What else must be so. */
  readonly isFor?: (document: Document) => boolean;
}

export const areas: readonly Area[] = [
  { script: '/ticket.js', screens: [isTicketZoom] },
  { script: '/list.js', screens: [isTicketOverview, isDashboard] },
  { script: '/job-badges.js', screens: [isJobOverview] },
  { script: '/job-edit.js', screens: [isJobEdit] },
  { script: '/run-guard.js', screens: [isJobRun] },
  { script: '/admin.js', screens: [isTicketZoom], isFor: isAdminsPage },
];
