// The features of lists of tickets; the content script loads them where one of them belongs.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listFeatures } from './agent.content/features';

export default defineUnlistedScript(() => listFeatures);
