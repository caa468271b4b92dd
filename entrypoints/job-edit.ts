// The feature of a Generic Agent job's edit page; the content script loads it there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jobEditFeatures } from './agent.content/features';

export default defineUnlistedScript(() => jobEditFeatures);
