// What is said after a Generic Agent job was saved; loaded on the page that comes then.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showSaved } from './agent.content/job-saved/show';

export default defineUnlistedScript(() => showSaved);
