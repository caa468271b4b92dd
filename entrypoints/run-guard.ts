// The guard on the page before a Generic Agent's run; the content script loads it there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jobRunFeatures } from './agent.content/features';

export default defineUnlistedScript(() => jobRunFeatures);
