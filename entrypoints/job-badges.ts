// The feature of the list of Generic Agent jobs; the content script loads it there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jobOverviewFeatures } from './agent.content/features';

export default defineUnlistedScript(() => jobOverviewFeatures);
