// The feature of a ticket's page for admins; the content script loads it for them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adminTicketFeatures } from './agent.content/features';

export default defineUnlistedScript(() => adminTicketFeatures);
