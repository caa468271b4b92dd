// The features of ticket screens; the content script loads them where one of them belongs.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ticketFeatures } from './agent.content/features';

export default defineUnlistedScript(() => ticketFeatures);
